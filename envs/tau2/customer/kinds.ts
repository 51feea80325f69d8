import { understand } from '../../dialogue/understanding.ts'
import { lexicon } from './lexicon.ts'
import type { Kind, Slot } from './script.ts'
import { slots } from './slots.ts'
import { kindsOf } from './writes.ts'

/** One item for another. */
const swapped = /\d{10}\W{0,4}\s?(?:→|->|=>|for|to|with|into|by)\b[^.;\n]{0,80}\d{10}|\d{10}\W{0,4}\s?(?:→|->|=>)/i

/** The kinds of writes that the words of a clause speak of; none where it reports what was done. */
export function kindsIn(domain: string, clause: string): Kind[] {
  const heard = understand(lexicon, clause).intents
  if (heard.includes('done') && !heard.includes('consent')) return []
  return (kindsOf[domain] ?? []).filter((kind) => heard.includes(`deed_${kind}`))
}

/** The kinds that a proposal is of, by its words and by what it names: ids, flights and zip codes say more than verbs do. */
export function settledKinds(domain: string, spoken: readonly Kind[], targets: readonly string[], text: string): readonly Kind[] {
  const names = (slot: Slot): boolean => slots[slot].named(text).length > 0
  const among = (...kinds: readonly Kind[]): Kind[] => kinds.filter((kind) => spoken.includes(kind))
  if (domain === 'airline') {
    if (names('flights')) {
      if (targets.length === 0 || spoken.includes('book')) return ['book']
      return among('cancel').length === spoken.length && spoken.length > 0 ? spoken : ['flights', ...among('bags', 'passengers')]
    }
    if (spoken.length > 0) return spoken.length > 1 ? spoken.filter((kind) => kind !== 'book') : spoken
    if (names('bags')) return ['bags']
    return []
  }
  const moved: Kind[] = names('address') ? ['address'] : []
  if (names('items')) {
    const swaps = among('exchange', 'return')
    // The old items of an exchange come back.
    if (swaps.includes('exchange')) return ['exchange', ...moved]
    if (swaps.length > 0) return [...swaps, ...moved]
    return spoken.includes('cancel') ? ['cancel'] : [...(swapped.test(text) ? (['exchange'] as const) : []), ...moved]
  }
  if (moved.length > 0) return [...among('cancel', 'return'), ...moved]
  if (spoken.length > 0) return spoken
  return targets.length > 0 && names('payment') ? ['payment'] : []
}

import { understand } from '../../../../envs/dialogue/understanding.ts'
import { lexicon } from '../../../../envs/storefront/lexicon.ts'

/** Small talk that may stand beside anything. */
const beside = new Set(['greeting', 'goodbye', 'wait'])

export interface Rates {
  readonly all: number
  /** Everything that the sentence carries was heard. */
  readonly understood: number
  /** Something was heard in its place, and what it carries was not. */
  readonly mistaken: number
  /** What it carries was heard, and something more. */
  readonly overheard: number
  readonly lines: readonly string[]
}

/** How much of a phrasebook is understood. */
export function ratesOf(book: Readonly<Record<string, string>>): Rates {
  const rates = { all: 0, understood: 0, mistaken: 0, overheard: 0, lines: [] as string[] }
  for (const [intent, text] of Object.entries(book)) {
    for (const line of text.split('\n').filter((given) => given !== '')) {
      const [, more, sentence] = /^(?:\[(\w+)\] )?(.*)$/.exec(line)!
      const meant = new Set([intent, ...(more === undefined ? [] : [more])])
      const { intents } = understand(lexicon, sentence!)
      const extra = intents.filter((heard) => !meant.has(heard) && !beside.has(heard))
      const isUnderstood = [...meant].every((wanted) => intents.includes(wanted))
      rates.all++
      if (isUnderstood) rates.understood++
      if (!isUnderstood && extra.length > 0) rates.mistaken++
      if (isUnderstood && extra.length > 0) rates.overheard++
      if (!isUnderstood || extra.length > 0) rates.lines.push(`${intent}: ${sentence} -> ${intents.join(', ') || 'nothing'}`)
    }
  }
  return rates
}

import { placeKind } from './kinds.ts'
import type { Goal } from './state.ts'

/** The goal in words: all that cannot be looked up and that the policy does not say. */
export function instructionOf({ want, object, sliced, place }: Goal): string {
  if (want === 'light') return `Look at ${article(object)} in the light: at the end hold it in your hand where a lamp is on.`
  const where = placeKind(place!).inside ? 'in' : 'on'
  if (want === 'pair')
    return `Put two ${plural(sliced ? `sliced ${object}` : object)} ${where} ${article(place!)}, both ${where} the same one.`
  const states = [...(want === 'put' ? [] : [adjectives[want]]), ...(sliced ? ['sliced'] : [])]
  return `Put ${article([...states, object].join(' '))} ${where} ${article(place!)}.`
}

const adjectives = { heat: 'hot', cool: 'cold', clean: 'clean' } as const

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

function plural(noun: string): string {
  if (/(?:ch|sh|s|x|ato)$/.test(noun)) return `${noun}es`
  if (noun.endsWith('fe')) return `${noun.slice(0, -2)}ves`
  return `${noun}s`
}

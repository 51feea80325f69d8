import type { Action, Json } from '../../core/index.ts'
import { tools } from './tools/index.ts'

/**
 * How far facts are carried: for each value of a write that was found out on the way, how many calls lie between the last call
 * that told it and the write. `results` are the texts of the calls, one for each action; values that stand in `given`, which the
 * agent has before it all the time, do not count, nor do values of fewer than three characters.
 */
export function spansOf(witness: readonly Action[], results: readonly string[], given: string): number[] {
  return witness.flatMap(({ calls = [] }, place) =>
    calls.flatMap(({ name, arguments: args }) => {
      if (tools[name]?.effect !== 'write') return []
      return valuesOf(args as Json).flatMap((value) => {
        if (value.length < 3 || standsIn(given, value)) return []
        for (let told = place - 1; told >= 0; told--) if (standsIn(results[told]!, value)) return [place - told]
        return []
      })
    }),
  )
}

function valuesOf(value: Json | undefined): string[] {
  if (value === null || value === undefined || typeof value === 'boolean') return []
  if (typeof value === 'object') return Object.values(value).flatMap(valuesOf)
  return [String(value)]
}

/** Whether a value stands in a text by itself, not as a part of a longer word or number. */
function standsIn(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + value.length] ?? ' ')) return true
  }
  return false
}

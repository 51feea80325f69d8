import type { Call } from '../../../../../core/index.ts'

/** What support agents say for one purpose, in words of their own. */
export interface Entry {
  /** What the user's phone should do when it is said; empty for a question that the user answers without the phone. */
  readonly calls: readonly Call[]
  /** Where any of several tools would do: their names. */
  readonly anyOf?: readonly string[]
  /** For a question: what an answer to it looks like. */
  readonly answer?: RegExp
  /** What is done to the phone and the account before, so that the sentence makes sense: functions of the benchmark. */
  readonly state?: readonly (readonly [name: string, given?: Readonly<Record<string, string | boolean | number>>])[]
  /** What the agent calls before it says so. */
  readonly before?: readonly Call[]
  readonly phrases: readonly Phrase[]
}

/** A sentence, or one that asks for a second thing too. */
export type Phrase = string | { readonly text: string; readonly also: readonly Call[] }

/** One call. */
export function does(name: string, given: Readonly<Record<string, string>> = {}): readonly Call[] {
  return [{ name, arguments: given }]
}

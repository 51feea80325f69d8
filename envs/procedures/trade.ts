import type { Workflow } from './language.ts'

/** What is observed of a case. A `number` is whole; a `text` is an id or a name made after a pattern, where # is a digit. */
export type Fact =
  | { readonly kind: 'number'; readonly label: string; readonly least: number; readonly most: number; readonly unit?: string }
  | { readonly kind: 'choice'; readonly label: string; readonly values: readonly string[] }
  | { readonly kind: 'flag'; readonly yes: string; readonly no: string }
  | { readonly kind: 'text'; readonly label: string; readonly pattern: string }
  /** True once an effect was carried out so often; the case says how often, and `most` + 1 is never. */
  | { readonly kind: 'reached'; readonly after: string; readonly most: number; readonly yes: string; readonly no: string }

/** Several of a kind in a case, each with an `id` and further fields. */
export interface List {
  /** What one of them is called. */
  readonly noun: string
  readonly plural: string
  /** `id` is a `text` and always there. */
  readonly fields: Readonly<Record<string, Exclude<Fact, { kind: 'reached' }>>>
  /** The tool that tells the ids, and the tool that tells the fields of one. */
  readonly lists: string
  readonly reads: string
}

export interface Read {
  readonly summary: string
  readonly facts: readonly string[]
}

/** What a parameter takes: a whole number, any text, one of a few words, or the id of an item of a list. */
export type Parameter =
  | { readonly kind: 'number' }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'item'; readonly list: string }

/** A tool that writes. */
export interface Effect {
  readonly summary: string
  /** In the procedure's text, after "please": parameters stand in braces. */
  readonly phrase: string
  readonly takes: Readonly<Record<string, Parameter>>
  /** In some cases it fails: it is tried, and says so. */
  readonly fails?: boolean
  /** The effect that must have been carried out before: without it there is nothing to undo. */
  readonly undoes?: string
}

/** A trade: what its cases are, what can be looked at and done, and its procedure. */
export interface Trade {
  readonly id: string
  /** What the procedure is called, and what a case is called. */
  readonly title: string
  readonly noun: string
  readonly facts: Readonly<Record<string, Fact>>
  readonly lists: Readonly<Record<string, List>>
  readonly reads: Readonly<Record<string, Read>>
  readonly effects: Readonly<Record<string, Effect>>
  /** Who can be asked for an approval. */
  readonly approvers: readonly string[]
  readonly workflow: Workflow
}

/** The outcome of a procedure that was gone through to its end. */
export const completed = 'completed'

/** The tool that asks for an approval, in every trade. */
export const askTool = 'request_approval'

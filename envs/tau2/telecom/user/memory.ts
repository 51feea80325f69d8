import type { Facts } from './facts.ts'
import type { Request } from './meaning.ts'
import type { Topic } from './referring.ts'

/** What the user remembers of a conversation. */
export interface Memory {
  /** How many of its own calls failed. */
  readonly errors: number
  readonly facts: Facts
  /** Tools by which it did something, each once. */
  readonly done: readonly string[]
  /** What was spoken of last. */
  readonly topics: readonly Topic[]
  /** Texts since something was last done. */
  readonly idle: number
  readonly farewells: number
  readonly annoyed: boolean
  /** How often it looked by itself whether a deed had helped, in vain. */
  readonly vain: number
  /** Whether it was asked for money: not at all, not paid yet, or paid. */
  readonly bill: 'none' | 'open' | 'paid'
  /** What it was asked about and would do if it is told to. */
  readonly pending: readonly Request[]
}

export const freshMemory: Memory = {
  errors: 0,
  facts: {},
  done: [],
  topics: [],
  idle: 0,
  farewells: 0,
  annoyed: false,
  vain: 0,
  bill: 'none',
  pending: [],
}

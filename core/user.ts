import type { Json } from './json.ts'
import type { Draws } from './random.ts'

/** What a scripted user does at its move. */
export interface Reaction {
  /** All it will remember, in place of what it remembered before; part of the state, and so of what is graded. */
  readonly memory: Json
  /** What it says. */
  readonly text?: string
  /** It hangs up after that. */
  readonly stop?: boolean
}

export interface UserContext {
  random(stream: string): Draws
  /** Uses one of the user's own tools, if it has any: a transaction like an agent's call. */
  call(name: string, args: Json): { readonly text: string; readonly error?: 'malformed' | 'refused' }
}

/** A scripted user: a pure reducer over its script, what it remembers and what it hears. No model. */
export interface User {
  /** The first move. Without a text the agent moves first in silence. */
  open(script: Json, context: UserContext): Reaction
  /** Answers what the agent said. */
  hear(script: Json, memory: Json, text: string, context: UserContext): Reaction
}

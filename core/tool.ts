import type { ZodType, z } from 'zod'
import type { Clock } from './clock.ts'
import type { Json } from './json.ts'
import type { Draws } from './random.ts'
import type { Database } from './store/database.ts'
import type { Shape } from './store/schema.ts'

/** What a tool may touch besides the database. */
export interface ToolContext {
  /** A named random stream of the episode. */
  random(stream: string): Draws
  readonly clock: Clock
  /** Who called. */
  readonly actor: 'agent' | 'user'
  /** What the scripted user remembers; what it agreed to or was told is evidence. */
  readonly memory: Json
  /** Records that the call broke the policy, by a stable code that is kept once; it stands even if the outcome is right. */
  violate(code: string): void
}

/** An operation that an agent, or a user with hands, can call. */
export interface Tool<S extends Shape = Shape> {
  /** One sentence that says what it does. */
  readonly summary: string
  readonly effect: 'read' | 'write'
  readonly args: ZodType
  readonly returns: ZodType
  /** A successful call ends the episode (`finish`, a hand-over). */
  readonly ends?: boolean
  run(database: Database<S>, args: never, context: ToolContext): unknown
}

export type Tools<S extends Shape = Shape> = Readonly<Record<string, Tool<S>>>

/** The world's no, told to the agent: a stable code and a sentence it can act on. Thrown by tools; whatever they changed is taken back. */
export class Refusal {
  readonly code: string
  readonly sentence: string

  constructor(code: string, sentence: string) {
    this.code = code
    this.sentence = sentence
  }
}

/** Refuses a call. */
export function refuse(code: string, sentence: string): never {
  throw new Refusal(code, sentence)
}

/** Arguments that a tool that judges its own arguments cannot read. */
export class Malformed {
  readonly sentence: string

  constructor(sentence: string) {
    this.sentence = sentence
  }
}

/** A value as the store holds it: nothing in it can be written to. */
export type Frozen<T> = T extends object ? { readonly [Field in keyof T]: Frozen<T[Field]> } : T

/** Binds `defineTool` to a world's state, so that tools in other files need no type arguments. */
export function toolKit<S extends Shape>(_shape: S) {
  return function defineTool<Args extends ZodType, Returns extends ZodType>(tool: {
    summary: string
    effect: 'read' | 'write'
    args: Args
    returns: Returns
    ends?: boolean
    run(database: Database<S>, args: z.output<Args>, context: ToolContext): Frozen<z.input<Returns>>
  }): Tool<S> {
    return tool as unknown as Tool<S>
  }
}

import type { Action } from './action.ts'
import type { Json } from './json.ts'
import type { Patch } from './store/schema.ts'

/** One task in a world. */
export interface Scenario {
  /** Its name, by which it can be started again. */
  readonly id: string
  readonly split: string
  /** The kind of task, for reports. */
  readonly kind: string
  readonly difficulty: string
  readonly base: string
  readonly patch: Patch
  /** What the user wants, in words for authors; where nobody speaks for the user, it is the agent's first message. */
  readonly instruction: string
  /** The agent's first message in place of the instruction, where nobody speaks for the user. */
  readonly ticket?: string
  /** What the scripted user knows and wants; its shape is the world's. */
  readonly user: Json
  /** What a right end is, where the witness alone does not say it; its shape is the world's. */
  readonly goal: Json
  /** A plan that earns full reward. */
  readonly witness: readonly Action[]
  /** How many states the exact solver looked at to prove it: a measure of how hard it is. */
  readonly search?: number
  /** Twins of a scenario that was given; those of a drawn one are drawn when they are asked for. */
  readonly twins?: readonly Twin[]
}

/**
 * What makes a counterfactual twin of a scenario: one thing that is observed on the way differs, and so another end is right.
 * Instruction, policy and tools stay, so that whoever fixes a plan before looking is wrong in one of the two.
 */
export interface Twin {
  /** The branch that goes the other way: lower-case letters, digits and dashes. The twin of `easy.7.0` is `easy.7.0~branch`. */
  readonly branch: string
  readonly patch: Patch
  /** The scripted user, where it is its eyes that see the difference; without it the scenario's own. */
  readonly user?: Json
  readonly goal?: Json
  readonly witness: readonly Action[]
}

/** A scenario as an author or a generator makes it. */
export interface ScenarioDraft {
  readonly kind: string
  readonly base: string
  readonly patch?: Patch
  readonly instruction: string
  readonly user?: Json
  readonly goal?: Json
  readonly witness: readonly Action[]
  readonly search?: number
  /** A twin for every branch of the task that depends on what is observed, made only when somebody asks. */
  twins?(): readonly Twin[]
}

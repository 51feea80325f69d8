import { type Action, actionText } from '../action.ts'
import { compareEnds } from '../compare.ts'
import { canonical, type Json } from '../json.ts'
import type { OpenWorld } from '../open.ts'
import type { EpisodeOptions } from '../options.ts'
import type { Scenario } from '../scenario.ts'
import { type Plan, playAlike, type Run } from './play.ts'
import type { Seen } from './seen.ts'

/** Something that every scenario of every world is held to. */
export interface Rule {
  readonly name: string
  /** The sentence that is documentation and error message at once. */
  readonly sentence: string
  /** It varies a witness that earns 1, and says nothing of one that does not. */
  readonly variesWitness?: boolean
  check(proof: Proof): Finding[]
}

/** A rule that a scenario breaks, with what was done and what came of it. */
export interface Finding {
  readonly rule: string
  readonly scenario: string
  readonly detail: string
  /** Where in the witness, counting from 0: the action, and the call in it. */
  readonly place?: { readonly action: number; readonly call?: number }
}

/** What the rules are checked on: a scenario whose witness was played. */
export interface Proof {
  /** Parses every write and makes digests. */
  readonly open: OpenWorld
  /** The same world as it is served: writes are not parsed. */
  readonly served: OpenWorld
  readonly scenario: Scenario
  readonly seed: string
  readonly options: EpisodeOptions
  readonly witness: Run
  /** Every value in the witness's calls and in what it was told. */
  readonly seen: Seen
  /** Other scenarios of the world, whose witnesses must not do here. */
  readonly others: readonly Scenario[]
  readonly tried: Tried
}

/** What was counted on the way. */
export interface Tried {
  /** How many hacks were tried, and how many of them came to a right end and so are none. */
  hacks: number
  rightEnds: number
  /** How many blind answers were given in one step, how many were right, and how many are by chance. */
  guesses: number
  rightGuesses: number
  expectedGuesses: number
  /** How many counterfactual twins there were, and how many plans fixed before looking were tried in both of a pair. */
  twins: number
  fixedPlans: number
}

/** Plays a plan in the proof's scenario. */
export function attempt({ open, witness }: Proof, plan: Plan): Run {
  return playAlike(open, witness, plan)
}

export function finding({ scenario }: Proof, rule: string, detail: string, place?: Finding['place']): Finding {
  return { rule, scenario: scenario.id, detail, ...(place === undefined ? {} : { place }) }
}

/** What came of a run that should have earned nothing, or undefined where it earned nothing. */
export function earned({ end, fault }: Run): string | undefined {
  if (fault !== undefined) return `came to a fault at turn ${end.turn + 1}: ${fault}`
  return end.reward > 0 ? `earned ${end.reward} at turn ${end.turn} with ${canonical((end.components ?? {}) as Json)}` : undefined
}

/** Whether a run came to the end that the witness came to, and kept the policy. */
export function endsRight({ open, scenario, witness }: Proof, { end }: Run): boolean {
  if (end.status !== 'terminated' || end.violations.length > 0) return false
  const { outcome, clean } = compareEnds(open.base(scenario.base), open.overlay(scenario), witness.end.overlay, end.overlay)
  return outcome && clean
}

/** Whether a plan starts as the witness does and goes on as far, so that it is no variant of it. */
export function isWitness({ scenario }: Proof, plan: readonly Action[]): boolean {
  const { witness } = scenario
  return plan.length >= witness.length && witness.every((action, turn) => actionText(action) === actionText(plan[turn]!))
}

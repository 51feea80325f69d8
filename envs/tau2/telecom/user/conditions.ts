import type { Clause } from './clauses.ts'
import { isState, isThing, type State, type Thing } from './lexicon.ts'

/** What must be so that something is done. */
export interface Condition {
  readonly things: readonly Thing[]
  readonly states: readonly State[]
  readonly negated: boolean
  /** Network generations that it names. */
  readonly generations: readonly string[]
}

export function isGeneration(concept: string): boolean {
  return /^g[2-5]$/.test(concept)
}

/** What an `if` says, or undefined where it says nothing that a phone can answer: `if you are ready`. */
export function conditionOf({ mood, spots }: Clause, topic: readonly Thing[]): Condition | undefined {
  const named = spots.map(({ concept }) => concept)
  const generations = named.filter(isGeneration)
  const things = named.filter(isThing).filter((thing) => !isGeneration(thing) && thing !== 'device')
  const states = named.filter(isState)
  const own = things.filter((thing) => thing !== 'it' && thing !== 'noun')
  const negated = (named.includes('not') || named[0] === 'if_not') !== (mood === 'unless')
  if (own.length === 0 && states.length === 0 && generations.length === 0) return undefined
  return { things: own.length > 0 ? own : topic, states, negated, generations }
}

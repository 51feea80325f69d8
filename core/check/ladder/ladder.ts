import { idle, instructionBlind, observationBlind, oracle, wandering } from './agents.ts'
import { guesses, isAnswered } from './answers.ts'
import type { Climb } from './climb.ts'
import { search } from './search.ts'

/** A solver without a model, and what it came to know and do. */
export interface Rung {
  readonly name: string
  /** What it does, in one sentence. */
  readonly sentence: string
  /** Whether it earns 1 in the scenario. */
  solves(climb: Climb): boolean
}

const searched = (steps: number, name: string): Rung => ({
  name,
  sentence: `Looks at everything, then tries writes that fit, breadth first, and asks the verdict at each new state: ${steps} calls at most.`,
  solves: (climb) => (isAnswered(climb) ? guesses(climb, steps) : search(climb, steps)),
})

/** The solvers in the order in which they are tried: each knows or may do more than the one before it. */
export const rungs: readonly Rung[] = [
  { name: 'null', sentence: 'Does nothing, or ends at once.', solves: idle },
  {
    name: 'random',
    sentence: 'Makes well-typed calls with values that it has seen, in ten episodes.',
    solves: (climb) => (isAnswered(climb) ? guesses(climb, 10) : wandering(climb)),
  },
  {
    name: 'instruction-blind',
    sentence:
      'Has not read what is asked: looks at everything and calls each write once with values that it found, in ten orders.',
    solves: instructionBlind,
  },
  {
    name: 'observation-blind',
    sentence:
      'Has read what is asked and looks at nothing: calls writes with values from the instruction, in fifty fixed plans for each of them alone and fifty of several; where there are twins, one plan must do for all of them.',
    solves: observationBlind,
  },
  searched(100, 'search-100'),
  searched(1_000, 'search-1000'),
  searched(10_000, 'search-10000'),
  {
    name: 'guided-10000',
    sentence:
      'The same search, told at each state how many entities are still other than at the right end: nearest first, 10000 calls at most.',
    solves: (climb) => !isAnswered(climb) && search(climb, 10_000, { guided: true }),
  },
  { name: 'oracle', sentence: 'Plays the witness.', solves: oracle },
]

/** The first rung that solves a scenario: how hard it is without a model. Undefined where even the oracle fails, which is a finding of `check`. */
export function firstRung(climb: Climb): string | undefined {
  return rungs.find((rung) => rung.solves(climb))?.name
}

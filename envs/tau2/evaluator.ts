import type { Grade, Grading, Json, OpenWorld } from '../../core/index.ts'
import { communicatePart, productOf } from './parts.ts'
import { playedTrajectory } from './played.ts'
import { goalOf } from './scenarios.ts'
import { type Flaw, flawsOf } from './soundness.ts'
import type { Trajectory } from './trajectory.ts'

/** What a trajectory is worth. */
export interface Verdict {
  readonly reward: number
  /** The reference's verdict; null where it is a judge's to give. */
  readonly official: 0 | 1 | null
  /** The same, or null where the task has flaws. */
  readonly sound: 0 | 1 | null
  readonly flaws: readonly Flaw[]
  /** The parts that counted by name in small letters: those of the basis, and `communicate` where it stands in for the judge. */
  readonly parts: Readonly<Record<string, 0 | 1>>
  /** The parts of the basis that ask for nothing. */
  readonly empty: readonly string[]
  /** How many assertions nobody judged. */
  readonly unjudged: number
  readonly substitute: 'communicate' | 'none'
  /** Why an assertion could not be judged, where the reference would have broken off. */
  readonly aborted?: string
}

/** Judges the end of an episode as the reference does, with what it leaves in the dark made visible. */
export function grade(grading: Grading): Grade {
  const { reward, parts, ...rest } = judge(grading.open, playedTrajectory(grading))
  const components: Record<string, Json> = { ...parts, ...rest }
  return { reward, components }
}

/** Judges a trajectory. `met` is what a judge found of each of the task's assertions in plain language, where one was asked. */
export function judge(open: OpenWorld, trajectory: Trajectory, met?: readonly boolean[]): Verdict {
  const { scenario } = trajectory
  const { criteria } = goalOf(scenario)
  const { official, parts, unjudged, aborted } = productOf(open, trajectory, met)
  const flaws = flawsOf(open, scenario)
  const substitute =
    criteria && unjudged > 0 && criteria.communicate.length > 0 ? communicatePart(criteria, trajectory) : undefined
  const named = [...parts].map(([gate, part]) => [gate.toLowerCase(), part] as const)
  return {
    reward: official ?? substitute?.passed ?? 1,
    official,
    sound: flaws.length > 0 ? null : official,
    flaws,
    parts: {
      ...Object.fromEntries(named.map(([name, { passed }]) => [name, passed])),
      ...(substitute && { communicate: substitute.passed }),
    },
    empty: criteria ? named.filter(([, part]) => part.empty).map(([name]) => name) : ['criteria'],
    unjudged,
    substitute: substitute ? 'communicate' : 'none',
    ...(aborted === undefined ? {} : { aborted }),
  }
}

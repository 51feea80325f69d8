import type { OpenWorld, Scenario } from '../../../core/index.ts'
import { judge, type Verdict } from '../evaluator.ts'
import { DataProblem } from '../fields.ts'
import { goalOf } from '../scenarios.ts'
import { type Flaw, flawsOf } from '../soundness.ts'
import { isJudged } from '../trajectory.ts'
import { type Judgement, type Question, questionOf } from './judging.ts'
import { type Recorded, recordedTrajectory } from './recorded.ts'
import type { Simulation } from './recording.ts'

/** Both verdicts of a recorded conversation. */
export interface Score {
  readonly id: string
  readonly task: string
  readonly trial: number | null
  readonly termination: string
  readonly official: 0 | 1 | null
  readonly sound: 0 | 1 | null
  readonly parts: Verdict['parts']
  readonly empty: readonly string[]
  readonly unjudged: number
  /** Why no verdict of the task is sound. */
  readonly flaws: readonly Flaw[]
  /** How many writes answer something else now than they did. */
  readonly drifted: number
  /** What it earned when it was recorded, and whether the official verdict is that. */
  readonly recorded: number | null
  readonly same: boolean | null
  readonly aborted?: string
  readonly judgements?: readonly Judgement[]
}

/** A conversation that was carried out again, to be scored without a judge or with what one said. */
export interface Scoring {
  /** What a judge has to be asked for there to be a verdict. */
  readonly question: Question | null
  score(judgements?: readonly Judgement[]): Score
}

/** Prepares the score of a simulation. Throws DataProblem where it cannot be graded. */
export function openScoring(open: OpenWorld, simulation: Simulation, solo: boolean): Scoring {
  const scenario = open.scenarios.get(simulation.task)
  if (!scenario) {
    throw new DataProblem(
      `${open.world.id} has no task "${simulation.task}": the recording is of another domain, or of another version of the data.`,
    )
  }
  requireStart(open, scenario)
  // An end that is not judged earns nothing whatever was done, and may leave a call unanswered.
  if (!isJudged(simulation.termination)) return unended(open, scenario, simulation)
  const recorded = recordedTrajectory(open, scenario, simulation, solo)
  const bare = judge(open, recorded.trajectory)
  const asserted = bare.official === null ? (goalOf(scenario).criteria?.judged ?? []) : []
  return {
    question: asserted.length > 0 ? questionOf(simulation.messages, asserted) : null,
    score: (judgements) => scoreOf(open, simulation, recorded, bare, judgements),
  }
}

function requireStart(open: OpenWorld, scenario: Scenario): void {
  try {
    open.overlay(scenario)
  } catch (problem) {
    throw new DataProblem(`Its task cannot be set up: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

function scoreOf(
  open: OpenWorld,
  simulation: Simulation,
  { trajectory, drifted }: Recorded,
  bare: Verdict,
  judgements: readonly Judgement[] | undefined,
): Score {
  const met = judgements?.map((judgement) => judgement.met)
  const verdict = met ? judge(open, trajectory, met) : bare
  return {
    ...headOf(open, trajectory.scenario, simulation, verdict.official),
    sound: verdict.sound,
    parts: verdict.parts,
    empty: verdict.empty,
    unjudged: verdict.unjudged,
    drifted,
    ...(verdict.aborted === undefined ? {} : { aborted: verdict.aborted }),
    ...(judgements && { judgements }),
  }
}

function unended(open: OpenWorld, scenario: Scenario, simulation: Simulation): Scoring {
  const head = headOf(open, scenario, simulation, 0)
  const sound = head.flaws.length > 0 ? null : 0
  const score: Score = { ...head, sound, parts: {}, empty: [], unjudged: 0, drifted: 0 }
  return { question: null, score: () => score }
}

type Head = Omit<Score, 'sound' | 'parts' | 'empty' | 'unjudged' | 'drifted' | 'aborted' | 'judgements'>

function headOf(open: OpenWorld, scenario: Scenario, simulation: Simulation, official: Score['official']): Head {
  const { id, task, trial, termination, recorded } = simulation
  const flaws = flawsOf(open, scenario)
  const same = official === null || recorded === null ? null : sameReward(official, recorded)
  return { id, task, trial, termination, official, flaws, recorded, same }
}

/** Rewards of the reference are floats, which it compares with this tolerance. */
function sameReward(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-6
}

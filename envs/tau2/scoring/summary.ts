import type { OpenWorld } from '../../../core/index.ts'
import { dumps, isDict, type PythonValue } from '../../python/index.ts'
import { goalOf } from '../scenarios.ts'
import { type Criteria, readTasks } from '../tasks.ts'
import type { Recording, Ungraded } from './recording.ts'
import type { Score } from './score.ts'

/** Verdicts of one kind, taken together; those that are null are left out. */
export interface Rate {
  readonly count: number
  readonly mean: number | null
  /** pass^k by k, up to the least number of trials of a task. */
  readonly pass: Readonly<Record<string, number>>
}

export interface Summary {
  readonly simulations: number
  readonly unreadable: number
  readonly infrastructure: number
  readonly unjudged: number
  readonly flawed: number
  readonly compared: number
  readonly different: number
  readonly official: Rate
  readonly sound: Rate
}

/** Sums up scores. As in the reference, simulations that never ran count in no mean. */
export function summaryOf(scores: readonly (Score | Ungraded)[], trials: number | null): Summary {
  const graded = scores.filter((score): score is Score => !('problem' in score))
  const ran = graded.filter(({ termination }) => termination !== 'infrastructure_error')
  const compared = graded.filter(({ same }) => same !== null)
  return {
    simulations: scores.length,
    unreadable: scores.length - graded.length,
    infrastructure: graded.length - ran.length,
    unjudged: graded.filter(({ official }) => official === null).length,
    flawed: graded.filter(({ flaws }) => flaws.length > 0).length,
    compared: compared.length,
    different: compared.filter(({ same }) => same === false).length,
    official: rateOf(ran, ({ official }) => official, trials),
    sound: rateOf(ran, ({ sound }) => sound, trials),
  }
}

function rateOf(scores: readonly Score[], verdictOf: (score: Score) => 0 | 1 | null, trials: number | null): Rate {
  const byTask = new Map<string, (0 | 1)[]>()
  for (const score of scores) {
    const verdict = verdictOf(score)
    if (verdict !== null) byTask.set(score.task, [...(byTask.get(score.task) ?? []), verdict])
  }
  const tasks = [...byTask.values()]
  const verdicts = tasks.flat()
  const most = Math.min(trials ?? Number.POSITIVE_INFINITY, ...tasks.map(({ length }) => length))
  const ks = tasks.length === 0 ? [] : Array.from({ length: most }, (_, place) => place + 1)
  return {
    count: verdicts.length,
    mean: mean(verdicts),
    pass: Object.fromEntries(ks.map((k) => [k, mean(tasks.map((each) => passHat(each, k)))!])),
  }
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The chance that k trials of a task, drawn from those that were made, all succeed. */
function passHat(verdicts: readonly (0 | 1)[], k: number): number {
  const successes = verdicts.filter((verdict) => verdict === 1).length
  let chance = 1
  for (let drawn = 0; drawn < k; drawn++) chance *= Math.max(0, successes - drawn) / (verdicts.length - drawn)
  return chance
}

/** The tasks of a recording whose criteria or first state were others than the data's are. */
export function changedTasks(open: OpenWorld, { tasks }: Recording): string[] {
  return tasks.flatMap((task) => {
    const id = isDict(task) ? task.map.find(([name]) => name === 'id')?.[1] : undefined
    const scenario = typeof id === 'string' ? open.scenarios.get(id) : undefined
    return scenario && !isSame(task, goalOf(scenario).criteria) ? [scenario.id] : []
  })
}

function isSame(task: PythonValue, criteria: Criteria | null): boolean {
  try {
    const [then] = readTasks(dumps([task]))
    return JSON.stringify(then!.criteria) === JSON.stringify(criteria)
  } catch {
    return false
  }
}

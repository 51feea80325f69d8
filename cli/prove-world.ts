import { checkScenario, type Report, tasksOf } from '../core/check/index.ts'
import type { OpenWorld } from '../core/index.ts'
import { type DataOptions, folderOf } from './data.ts'
import { withSeedsOnly } from './seeds-only.ts'
import { failedDraw, worldFailure } from './world-failure.ts'

export interface ProofSettings extends DataOptions {
  readonly episodes: number
  readonly seed: string
}

/** Proves so many scenarios of each split of a world, and tells of each. Throws what is to be told where the world's code throws. */
export function proveWorld(open: OpenWorld, settings: ProofSettings, tell: (done: number, kind: string) => void): Report[] {
  const reports: Report[] = []
  const tasks = tasksOf(open, { episodes: settings.episodes, seed: settings.seed })
  let proving: string | undefined
  try {
    for (let task = withSeedsOnly(() => tasks.next()); !task.done; task = withSeedsOnly(() => tasks.next())) {
      const { scenario, seed, options, others } = task.value
      proving = `the proof of the scenario "${scenario.id}" (seed "${seed}", difficulty "${scenario.difficulty}")`
      reports.push(withSeedsOnly(() => checkScenario(open, scenario, { seed, options, others })))
      proving = undefined
      tell(reports.length, scenario.kind)
    }
  } catch (problem) {
    const doing = proving ?? withSeedsOnly(() => failedDraw(open, settings))
    throw worldFailure(open.world.id, doing, problem, folderOf(open.world.id, settings))
  }
  return reports
}

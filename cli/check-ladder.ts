import { firstRung, rungs, tasksOf } from '../core/check/index.ts'
import type { OpenWorld } from '../core/index.ts'
import { type DataOptions, folderOf } from './data.ts'
import { CommandFailed } from './failure.ts'
import { openProgress, printJson, printTable } from './output.ts'
import { withDrawsTold } from './world-failure.ts'

interface LadderSettings extends DataOptions {
  readonly episodes: number
  readonly seed: string
  readonly json?: boolean
}

/** How many scenarios of one difficulty each rung was the first to solve. */
interface Climbed {
  readonly world: string
  readonly difficulty: string
  readonly scenarios: number
  readonly first: Record<string, number>
  /** Names of scenarios that no rung solves, the oracle included. */
  readonly unsolved: string[]
}

/** `sandtable check --ladder`: the first rung that solves each scenario, counted by world and difficulty. */
export function climbWorlds(opened: readonly OpenWorld[], settings: LadderSettings): void {
  const climbed = opened.flatMap((open) =>
    withDrawsTold(open, settings, folderOf(open.world.id, settings), () => climbWorld(open, settings)),
  )
  if (settings.json) printJson({ rungs: rungs.map(({ name }) => name), worlds: climbed })
  else {
    printTable(
      ['world', 'difficulty', 'scenarios', ...rungs.map(({ name }) => name)],
      climbed.map(({ world, difficulty, scenarios, first }) => [
        world,
        difficulty,
        scenarios,
        ...rungs.map(({ name }) => first[name] ?? 0),
      ]),
    )
    process.stdout.write(
      'Each scenario is counted at the first rung that earns 1 in it; check --help says what each rung does.\n',
    )
  }
  const unsolved = climbed.flatMap((one) => one.unsolved.map((id) => `${one.world} ${id}`))
  if (unsolved.length > 0) throw new CommandFailed(`The witness does not earn 1 in ${unsolved.join(', ')}; check tells why.`)
}

function climbWorld(open: OpenWorld, { episodes, seed }: LadderSettings): Climbed[] {
  const progress = openProgress(`ladder ${open.world.id}`, episodes * open.splits.size)
  const byDifficulty = new Map<string, Climbed>()
  let done = 0
  for (const { scenario, seed: own, options } of tasksOf(open, { episodes, seed })) {
    const { difficulty } = scenario
    const climbed = byDifficulty.get(difficulty) ?? { world: open.world.id, difficulty, scenarios: 0, first: {}, unsolved: [] }
    const rung = firstRung({ open, scenario, seed: own, options })
    if (rung === undefined) climbed.unsolved.push(scenario.id)
    else climbed.first[rung] = (climbed.first[rung] ?? 0) + 1
    byDifficulty.set(difficulty, { ...climbed, scenarios: climbed.scenarios + 1 })
    done += 1
    progress.update(done, scenario.kind)
  }
  progress.stop()
  const order = open.world.generator?.difficulties ?? []
  return [...byDifficulty.values()].sort((one, other) => order.indexOf(one.difficulty) - order.indexOf(other.difficulty))
}

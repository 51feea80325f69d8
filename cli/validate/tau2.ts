import type { OpenWorld } from '../../core/index.ts'
import type { CorpusReplay } from '../../envs/tau2/corpus.ts'
import type { Flaw } from '../../envs/tau2/soundness.ts'
import { type Validation, validateGolds } from '../../envs/tau2/validation.ts'
import { openProgress, printJson, printTable } from '../output.ts'
import { listIds, write, writeSome } from './listing.ts'

/** Replays the golds of a world of tau2 and reports; a sentence for everything that is not as it should be. */
export function validateTau2(open: OpenWorld, json: boolean): string[] {
  const { id } = open.world
  const progress = openProgress(id, open.scenarios.size)
  let done = 0
  const validation = validateGolds(open, () => progress.update(++done))
  progress.stop()
  if (json) printJson(forPrograms(open, validation))
  else report(open, validation)
  const { different, unusable } = validation
  return [
    ...(different.length > 0 ? [`${id}: ${different.length} of ${open.scenarios.size} golds end elsewhere.`] : []),
    ...(unusable.length > 0 ? [`${id}: ${unusable.length} tasks cannot be set up.`] : []),
  ]
}

function forPrograms({ world, dataVersion, scenarios }: OpenWorld, { tasks, equal, solo, ...lists }: Validation): object {
  const counts = Object.fromEntries(Object.entries(lists).map(([name, listed]) => [name, listed.length]))
  return {
    world: world.id,
    data: dataVersion ?? null,
    tasks: scenarios.size,
    equal: equal.length,
    ...counts,
    ...(solo ? { solo } : {}),
    lists,
    golds: tasks,
  }
}

function report({ world, dataVersion, scenarios }: OpenWorld, validation: Validation): void {
  const { equal, different, unearned, flawed, empty, unjudged, erring, lossy, unusable, solo } = validation
  process.stdout.write(`${world.id} on data of ${dataVersion ?? 'no version that is told apart'}\n`)
  printTable(
    ['tasks', 'equal', 'different', 'gold earns 0', 'flawed', 'empty parts', 'for a judge', 'failing calls'],
    [[scenarios.size, ...[equal, different, unearned, flawed, empty, unjudged, erring].map(({ length }) => length)]],
    0,
  )
  listIds('different: the gold plan as an episode does not end where the gold ends', different)
  listIds('gold earns 0', unearned)
  for (const flaw of Object.keys(flawTexts) as (keyof typeof flawTexts)[]) {
    listIds(
      `${flaw}: ${flawTexts[flaw]}`,
      flawed.filter(({ flaws }) => flaws.includes(flaw)).map(({ task }) => task),
    )
  }
  for (const [parts, ids] of byParts(empty)) listIds(`asks for nothing in ${parts}`, ids)
  listIds('for a judge', unjudged)
  writeSome(erring.map(({ task, position, name, text }) => `failing: task ${task}, call ${position}, ${name}: ${text}`))
  listIds('a gold call has numbers such as 3.0, which an object loses: send the arguments as text', [
    ...new Set(lossy.map(({ task }) => task)),
  ])
  writeSome(unusable.map(({ task, problem }) => `cannot be set up: task ${task}: ${problem}`))
  if (!solo) return
  write(`without a user: ${solo.tasks} tasks, the gold plan earns 1 in ${solo.tasks - solo.unearned.length}`)
  listIds('without a user, gold earns 0', solo.unearned)
  listIds('without a user, passed by ending at once', solo.idle)
}

function byParts(empty: Validation['empty']): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { task, parts } of empty) {
    const named = parts.join(' and ')
    ids.set(named, [...(ids.get(named) ?? []), task])
  }
  return ids
}

const flawTexts: Readonly<Record<Flaw, string>> = {
  write_fails: 'a write of the gold plan raises',
  assertions_fail: "the gold plan's own end fails the assertions",
  passed_idle: 'whoever hangs up at once passes',
}

/** Reports a replayed corpus; a sentence where it differs. */
export function reportCorpus(world: string, { episodes, steps, differences }: CorpusReplay, json: boolean): string[] {
  if (json) printJson({ world, episodes, steps, different: differences.length, differences })
  else {
    for (const { episode, step, field, expected, came } of differences) {
      const place = step === null ? 'at the end' : `step ${step}`
      write(`episode ${episode}, ${place}: ${field}\n  expected ${expected}\n  came     ${came}`)
    }
    write(`${world}: ${episodes} episodes with ${steps} calls, ${differences.length} differences`)
  }
  return differences.length > 0 ? [`${differences.length} differences.`] : []
}

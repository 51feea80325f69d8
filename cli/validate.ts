import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Command } from 'commander'
import type { OpenWorld } from '../core/index.ts'
import { worlds } from '../envs/index.ts'
import { type CorpusReplay, replayCorpus } from '../envs/tau2/corpus.ts'
import type { Flaw } from '../envs/tau2/soundness.ts'
import { type Validation, validateGolds } from '../envs/tau2/validation.ts'
import { type DataOptions, openOne, withData } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { openProgress, printJson, printTable } from './output.ts'

/** `sandtable validate`: replays what a benchmark calls right, and says what came of it. */
export function validateCommand(): Command {
  const command = new Command('validate')
    .description('replays the golds of a benchmark on your own data')
    .argument('<world...>', 'worlds of a benchmark, such as tau2/retail; "tau2/*" is all of them')
    .option(
      '--corpus <file>',
      'replays the call sequences of this file instead (JSON lines, gzipped or not), and names every difference',
    )
    .option('--json', 'one object a world, for programs')
    .addHelpText('after', '\nExample:\n  sandtable validate tau2/retail tau2/airline --tau2 ~/tau2-bench --json')
  return withData(command).action(run)
}

type ValidateOptions = DataOptions & { corpus?: string; json?: boolean }

function run(named: readonly string[], options: ValidateOptions): void {
  const ids = named.flatMap((name) => (name === 'tau2/*' ? tau2Ids() : [name]))
  const other = ids.find((id) => !id.startsWith('tau2/'))
  if (other !== undefined) {
    throw new UsageError(
      `${other} is no world of a benchmark; those of tau2 can be validated. sandtable check proves the others.`,
    )
  }
  const failures = ids.flatMap((id) => validateOne(openOne(id, options), options))
  if (failures.length > 0) throw new CommandFailed(failures.join('\n'))
}

function tau2Ids(): string[] {
  return worlds.map(({ id }) => id).filter((id) => id.startsWith('tau2/'))
}

/** A sentence for everything that is not as it should be. */
function validateOne(open: OpenWorld, { corpus, json = false }: ValidateOptions): string[] {
  const { id } = open.world
  if (corpus !== undefined) return reportCorpus(id, replayCorpus(open, readLines(corpus)), json)
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

/** So many of a list are shown to people. */
const shownMax = 30

const flawTexts: Readonly<Record<Flaw, string>> = {
  write_fails: 'a write of the gold plan raises',
  assertions_fail: "the gold plan's own end fails the assertions",
  passed_idle: 'whoever hangs up at once passes',
}

function writeSome(lines: readonly string[]): void {
  for (const line of lines.slice(0, shownMax)) write(line)
  if (lines.length > shownMax) write(`and ${lines.length - shownMax} more (--json has all)`)
}

function listIds(title: string, ids: readonly string[]): void {
  if (ids.length === 0) return
  // Some ids are long.
  const most = ids[0]!.length > 20 ? 3 : shownMax
  const more = ids.length > most ? `, and ${ids.length - most} more (--json has all)` : ''
  write(`${title} (${ids.length}): ${ids.slice(0, most).join(', ')}${more}`)
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}

function reportCorpus(world: string, { episodes, steps, differences }: CorpusReplay, json: boolean): string[] {
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

function readLines(file: string): string[] {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    throw new UsageError(`${file} cannot be read.`)
  }
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter((line) => line.trim() !== '')
}

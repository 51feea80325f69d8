import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Command } from 'commander'
import type { OpenWorld } from '../core/index.ts'
import { type CorpusReplay, replayCorpus, type Validation, validateGolds } from '../envs/tau2/validation.ts'
import { type DataOptions, openOne, withData } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { printJson, printTable } from './output.ts'

/** `sandtable validate`: replays what a benchmark calls right, and says what came of it. */
export function validateCommand(): Command {
  const command = new Command('validate')
    .description('replays the golds of a benchmark on your own data')
    .argument('<world>', 'a world of a benchmark, such as tau2/retail')
    .option(
      '--corpus <file>',
      'replays the call sequences of this file instead (JSON lines, gzipped or not), and names every difference',
    )
    .option('--json', 'one object for programs')
    .addHelpText('after', '\nExample:\n  sandtable validate tau2/retail --tau2 ~/tau2-bench --json')
  return withData(command).action(run)
}

function run(world: string, options: DataOptions & { corpus?: string; json?: boolean }): void {
  if (!world.startsWith('tau2/'))
    throw new UsageError(
      `${world} is no world of a benchmark; those of tau2 can be validated. sandtable check proves the others.`,
    )
  const open = openOne(world, options)
  if (options.corpus !== undefined)
    return reportCorpus(world, replayCorpus(open, readLines(options.corpus)), options.json ?? false)
  reportGolds(open, validateGolds(open), options.json ?? false)
}

function reportGolds({ world }: OpenWorld, { tasks, equal, different, erring, lossy }: Validation, json: boolean): void {
  if (json)
    printJson({
      tasks,
      equal: equal.length,
      different: different.length,
      erring: erring.length,
      lists: { different, erring, lossy },
    })
  else {
    printTable(
      ['world', 'tasks', 'equal', 'different', 'erring calls'],
      [[world.id, tasks.length, equal.length, different.length, erring.length]],
    )
    for (const id of different)
      process.stdout.write(`different: ${id}: played as an episode, the gold plan does not end where the gold ends\n`)
    for (const { task, position, name, text } of erring)
      process.stdout.write(`erring: task ${task}, call ${position}, ${name}: ${text}\n`)
    for (const { task, position, name } of lossy) {
      process.stdout.write(
        `JSON numbers: task ${task}, call ${position}, ${name}: its arguments as an object would lose the difference of 3 and 3.0; send them as text\n`,
      )
    }
  }
  if (different.length > 0) throw new CommandFailed(`${different.length} of ${tasks.length} golds end elsewhere.`)
}

function reportCorpus(world: string, { episodes, steps, differences }: CorpusReplay, json: boolean): void {
  if (json) printJson({ world, episodes, steps, different: differences.length, differences })
  else {
    for (const { episode, step, field, expected, came } of differences) {
      process.stdout.write(
        `episode ${episode}, ${step === null ? 'at the end' : `step ${step}`}: ${field}\n  expected ${expected}\n  came     ${came}\n`,
      )
    }
    process.stdout.write(`${world}: ${episodes} episodes with ${steps} calls, ${differences.length} differences\n`)
  }
  if (differences.length > 0) throw new CommandFailed(`${differences.length} differences.`)
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

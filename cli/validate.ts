import { Command } from 'commander'
import type { OpenWorld } from '../core/index.ts'
import { worlds } from '../envs/index.ts'
import { replayCorpus } from '../envs/tau2/corpus.ts'
import { type DataOptions, openOne, withData } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { readLines } from './files.ts'
import { validateNaturalPlan } from './validate/naturalplan.ts'
import { reportCorpus, validateTau2 } from './validate/tau2.ts'

type ValidateOptions = DataOptions & { corpus?: string; json?: boolean }

/** How the worlds of each benchmark are validated: what is not as it should be, a sentence each. */
const validators: Readonly<Record<string, (open: OpenWorld, json: boolean) => string[]>> = {
  tau2: validateTau2,
  naturalplan: validateNaturalPlan,
}

/** `sandtable validate`: replays what a benchmark calls right, and says what came of it. */
export function validateCommand(): Command {
  const command = new Command('validate')
    .description('replays the golds of a benchmark on your own data')
    .argument('<world...>', 'worlds of a benchmark, such as tau2/retail or naturalplan/trip; "tau2/*" is all of them')
    .option(
      '--corpus <file>',
      'replays the call sequences of this file instead (JSON lines, gzipped or not; tau2), and names every difference',
    )
    .option('--json', 'one object a world, for programs')
    .addHelpText('after', '\nExample:\n  sandtable validate tau2/retail tau2/airline --tau2 ~/tau2-bench --json')
  return withData(command).action(run)
}

function run(named: readonly string[], options: ValidateOptions): void {
  const ids = named.flatMap((name) => (name.endsWith('/*') ? idsUnder(name.slice(0, -1)) : [name]))
  const other = ids.find((id) => !(familyOf(id) in validators))
  if (other !== undefined) {
    throw new UsageError(
      `${other} is no world of a benchmark; those of ${Object.keys(validators).join(' and ')} can be validated. sandtable check proves the others.`,
    )
  }
  const failures = ids.flatMap((id) => validateOne(openOne(id, options), options))
  if (failures.length > 0) throw new CommandFailed(failures.join('\n'))
}

function familyOf(id: string): string {
  return id.includes('/') ? id.slice(0, id.indexOf('/')) : ''
}

function idsUnder(folder: string): string[] {
  const ids = worlds.map(({ id }) => id).filter((id) => id.startsWith(folder))
  return ids.length > 0 ? ids : [`${folder}*`]
}

function validateOne(open: OpenWorld, { corpus, json = false }: ValidateOptions): string[] {
  const { id } = open.world
  if (corpus === undefined) return validators[familyOf(id)]!(open, json)
  if (familyOf(id) !== 'tau2') throw new UsageError(`${id} has no call sequences; --corpus is for the worlds of tau2.`)
  const lines = readLines(corpus).map(({ text }) => text)
  return reportCorpus(id, replayCorpus(open, lines), json)
}

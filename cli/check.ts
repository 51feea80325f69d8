import { spawn } from 'node:child_process'
import { Command } from 'commander'
import { checkWorld, type Report, rules, rungs, witnessDigests } from '../core/check/index.ts'
import type { OpenWorld } from '../core/index.ts'
import { checkFiles, isFile } from './check-files.ts'
import { climbWorlds } from './check-ladder.ts'
import { isLucky, printChecked, summary } from './check-summary.ts'
import { type DataOptions, openOne, openWorlds, wholeNumber, withData } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { openProgress, printJson } from './output.ts'

interface CheckSettings extends DataOptions {
  readonly episodes: number
  readonly seed: string
  readonly json?: boolean
  readonly digests?: boolean
  readonly ladder?: boolean
}

/** `sandtable check`: proves scenarios by running them. */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('proves scenarios: solvable, not by doing nothing, not by tricks, the same every time')
    .argument('[world or file...]', 'worlds, or scenario files, which end in .json; every native world without')
    .option('--episodes <number>', 'scenarios of each split', wholeNumber(1), 100)
    .option('--seed <seed>', 'scenario i is drawn from SEED-i', '0')
    .option('--json', 'one object for programs')
    .option(
      '--ladder',
      'tells instead how hard the scenarios are without a model: the first of a row of solvers that solves each',
    )
    .option('--digests', 'prints the digests of the witnesses only: what a second process is compared by')
    .addHelpText(
      'after',
      `\nThe rules:\n${rules.map(({ name, sentence }) => `  ${name}: ${sentence}`).join('\n')}\n\nThe ladder:\n${rungs.map(({ name, sentence }) => `  ${name}: ${sentence}`).join('\n')}\n\nExample:\n  sandtable check storefront --episodes 300\n  sandtable check household --ladder --episodes 50\n  sandtable check scenarios/storefront/cancel.json`,
    )
  return withData(command).action(run)
}

async function run(named: string[], settings: CheckSettings): Promise<void> {
  const files = named.filter(isFile)
  if (files.length > 0 && files.length < named.length) throw new UsageError('Check worlds or scenario files, not both at once.')
  if (files.length > 0) return checkFiles(files, settings)
  const opened = named.length > 0 ? named.map((id) => openOne(id, settings)) : nativeWorlds(settings)
  if (settings.ladder) return climbWorlds(opened, settings)
  if (settings.digests) {
    for (const open of opened) for (const line of witnessDigests(open, settings)) process.stdout.write(`${line}\n`)
    return
  }
  const second = digestsElsewhere(opened, settings)
  const checked = opened.map((open) => ({ open, reports: proveAll(open, settings) }))
  const elsewhere = await second
  const here = opened.flatMap((open) => [...witnessDigests(open, settings)])
  const differing = here.filter((line, place) => line !== elsewhere[place])
  const findings = checked.flatMap(({ reports }) => reports.flatMap((report) => report.findings))
  if (settings.json) printJson({ worlds: checked.map(summary), findings, differing })
  else printChecked(checked, differing)
  const lucky = checked.map(summary).filter(({ guesses }) => isLucky(guesses))
  const failures = [
    ...(findings.length + differing.length > 0
      ? [`${findings.length} findings, and ${differing.length} witnesses that came out differently in a second process.`]
      : []),
    ...lucky.map(({ world }) => `${world}: more blind answers are right than by the chance that it tells.`),
  ]
  if (failures.length > 0) throw new CommandFailed(failures.join('\n'))
}

function nativeWorlds(settings: CheckSettings): OpenWorld[] {
  return [...openWorlds(settings).values()].flatMap(({ world, open }) => (open && world.source === undefined ? [open] : []))
}

function proveAll(open: OpenWorld, { episodes, seed }: CheckSettings): Report[] {
  const progress = openProgress(`check ${open.world.id}`, episodes * open.splits.size)
  const reports: Report[] = []
  for (const report of checkWorld(open, { episodes, seed })) {
    reports.push(report)
    progress.update(reports.length, report.kind)
  }
  progress.stop()
  return reports
}

/** The digests of the same witnesses from a fresh process. */
function digestsElsewhere(
  opened: readonly OpenWorld[],
  { episodes, seed, tau2, worlds: folder }: CheckSettings,
): Promise<string[]> {
  const worlds = opened.map(({ world }) => world.id)
  const data = [...(tau2 === undefined ? [] : ['--tau2', tau2]), ...(folder === undefined ? [] : ['--worlds', folder])]
  const flags = ['--digests', '--episodes', String(episodes), '--seed', seed, ...data]
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, 'check', ...worlds, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve(Buffer.concat(chunks).toString().trim().split('\n')))
  })
}

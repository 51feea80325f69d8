import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import { rules, rungs, witnessDigests } from '../core/check/index.ts'
import type { OpenWorld } from '../core/index.ts'
import { checkFiles, isFile } from './check-files.ts'
import { climbWorlds } from './check-ladder.ts'
import { type Checked, isLucky, printChecked, summary } from './check-summary.ts'
import { dataFlags, folderOf, openOne, openWorlds, wholeNumber, withData } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { printJson } from './output.ts'
import type { ProofSettings } from './prove-world.ts'
import { proveWorlds } from './prove-worlds.ts'
import { withDrawsTold } from './world-failure.ts'

interface CheckSettings extends ProofSettings {
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
  if (settings.digests) return printDigests(opened, settings)
  const second = digestsElsewhere(opened, settings)
  const checked = await proveWorlds(opened, settings).catch((problem: unknown) => {
    second.stop()
    throw problem
  })
  const findings = checked.flatMap(({ reports }) => reports.flatMap((report) => report.findings))
  const elsewhere = await second.lines
  // Where something is wrong here already, it may be what the second process failed at.
  if (elsewhere.failure !== undefined && findings.length === 0)
    throw new CommandFailed(`A second process, for comparison, failed:\n${elsewhere.failure}`)
  const differing = elsewhere.failure === undefined ? differingIn(checked, elsewhere.lines) : []
  if (settings.json) printJson({ worlds: checked.map(summary), findings, differing })
  else printChecked(checked, differing)
  const lucky = checked.map(summary).filter(({ guesses }) => isLucky(guesses))
  const failures = [
    ...(findings.length + differing.length > 0
      ? [`${findings.length} findings, and ${comparedText(differing, elsewhere)}.`]
      : []),
    ...lucky.map(({ world }) => `${world}: more blind answers are right than by the chance that it tells.`),
  ]
  if (failures.length > 0) throw new CommandFailed(failures.join('\n'))
}

function nativeWorlds(settings: CheckSettings): OpenWorld[] {
  return [...openWorlds(settings).values()].flatMap(({ world, open }) => (open && world.source === undefined ? [open] : []))
}

function printDigests(opened: readonly OpenWorld[], settings: CheckSettings): void {
  for (const open of opened) {
    const lines = (): void => {
      for (const line of witnessDigests(open, settings)) process.stdout.write(`${line}\n`)
    }
    withDrawsTold(open, settings, folderOf(open.world.id, settings), lines)
  }
}

/** What another process had to say: its lines, or why it failed. */
interface Elsewhere {
  readonly lines: readonly string[]
  readonly failure?: string
}

/** The witnesses whose digests were others in a second process. */
function differingIn(checked: readonly Checked[], lines: readonly string[]): string[] {
  const played = checked.flatMap(({ open, reports }) =>
    reports.filter(({ digests }) => digests.length > 0).map((report) => ({ world: open.world.id, ...report })),
  )
  const here = played.map(({ world, scenario, digests }) => `${world} ${scenario} ${digests.slice(-2).join(' ')}`)
  return here.filter((line, place) => line !== lines[place])
}

function comparedText(differing: readonly string[], { failure }: Elsewhere): string {
  if (failure !== undefined) return 'no comparison with a second process, which failed at them'
  return `${differing.length} witnesses that came out differently in a second process`
}

/** The digests of the same witnesses from a fresh process. */
function digestsElsewhere(
  opened: readonly OpenWorld[],
  settings: CheckSettings,
): { readonly lines: Promise<Elsewhere>; stop(): void } {
  const worlds = opened.map(({ world }) => world.id)
  const flags = ['--digests', '--episodes', String(settings.episodes), '--seed', settings.seed, ...dataFlags(settings)]
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, 'check', ...worlds, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const told = Promise.all([text(child.stdout), text(child.stderr), ended])
  // Nobody awaits it where the proof itself fails.
  told.catch(() => undefined)
  return {
    lines: told.then(([out, err, code]) => ({
      lines: out.trim().split('\n'),
      ...(code === 0 ? {} : { failure: err.trim() }),
    })),
    stop: () => void child.kill(),
  }
}

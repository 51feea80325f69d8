import { spawn } from 'node:child_process'
import { Command } from 'commander'
import { checkWorld, type Report, rules, witnessDigests } from '../core/check/index.ts'
import type { OpenWorld } from '../core/index.ts'
import { checkFiles, isFile } from './check-files.ts'
import { type DataOptions, openOne, openWorlds, wholeNumber, withData } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { openProgress, printJson, printTable } from './output.ts'

interface CheckSettings extends DataOptions {
  readonly episodes: number
  readonly seed: string
  readonly json?: boolean
  readonly digests?: boolean
}

/** `sandtable check`: proves scenarios by running them. */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('proves scenarios: solvable, not by doing nothing, not by tricks, the same every time')
    .argument('[world or file...]', 'worlds, or scenario files, which end in .json; every native world without')
    .option('--episodes <number>', 'scenarios of each split', wholeNumber(1), 100)
    .option('--seed <seed>', 'scenario i is drawn from SEED-i', '0')
    .option('--json', 'one object for programs')
    .option('--digests', 'prints the digests of the witnesses only: what a second process is compared by')
    .addHelpText(
      'after',
      `\nThe rules:\n${rules.map(({ name, sentence }) => `  ${name}: ${sentence}`).join('\n')}\n\nExample:\n  sandtable check storefront --episodes 300\n  sandtable check scenarios/storefront/cancel.json`,
    )
  return withData(command).action(run)
}

async function run(named: string[], settings: CheckSettings): Promise<void> {
  const files = named.filter(isFile)
  if (files.length > 0 && files.length < named.length) throw new UsageError('Check worlds or scenario files, not both at once.')
  if (files.length > 0) return checkFiles(files, settings)
  const opened = named.length > 0 ? named.map((id) => openOne(id, settings)) : nativeWorlds(settings)
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

/** Whether more guesses are right than chance explains: five standard deviations, and two for rounding. */
function isLucky([, right, expected]: Summary['guesses']): boolean {
  return right > expected + 5 * Math.sqrt(expected) + 2
}

interface Checked {
  readonly open: OpenWorld
  readonly reports: readonly Report[]
}

interface Summary {
  readonly world: string
  readonly scenarios: number
  readonly kinds: Readonly<Record<string, number>>
  readonly difficulties: Readonly<Record<string, number>>
  readonly hacks: number
  readonly rightEnds: number
  readonly findings: number
  /** Blind answers in one step: given, right, and right by chance. */
  readonly guesses: readonly [number, number, number]
  /** Counterfactual twins, plans fixed before looking that were tried in both of a pair, and findings of the twins' rule. */
  readonly twins: number
  readonly fixedPlans: number
  readonly wrongTwins: number
  /** The mean of what the exact solver looked at, by difficulty. */
  readonly search: Readonly<Record<string, number>>
  readonly unapplied: Report['unapplied']
}

function summary({ open, reports }: Checked): Summary {
  const sum = (count: (report: Report) => number): number => reports.reduce((total, report) => total + count(report), 0)
  return {
    world: open.world.id,
    scenarios: reports.length,
    kinds: Object.fromEntries(tally(reports.map(({ kind }) => kind))),
    difficulties: Object.fromEntries(tally(reports.map(({ difficulty }) => difficulty))),
    hacks: sum(({ tried }) => tried.hacks),
    rightEnds: sum(({ tried }) => tried.rightEnds),
    findings: sum(({ findings }) => findings.length),
    guesses: [
      sum(({ tried }) => tried.guesses),
      sum(({ tried }) => tried.rightGuesses),
      Math.round(10 * sum(({ tried }) => tried.expectedGuesses)) / 10,
    ],
    twins: sum(({ tried }) => tried.twins),
    fixedPlans: sum(({ tried }) => tried.fixedPlans),
    wrongTwins: sum(({ findings }) => findings.filter(({ rule }) => rule === 'twins').length),
    search: searchOf(reports),
    unapplied: reports[0]?.unapplied ?? [],
  }
}

function searchOf(reports: readonly Report[]): Record<string, number> {
  const searched = new Map<string, number[]>()
  for (const { difficulty, search } of reports) {
    if (search !== undefined) searched.set(difficulty, [...(searched.get(difficulty) ?? []), search])
  }
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return Object.fromEntries([...searched].map(([difficulty, numbers]) => [difficulty, Math.round(mean(numbers))]))
}

function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort()
}

function printChecked(checked: readonly Checked[], differing: readonly string[]): void {
  printTable(
    ['world', 'scenarios', 'kinds', 'difficulties', 'hacks tried', 'right ends', 'findings'],
    checked.map(summary).map(({ world, scenarios, kinds, difficulties, hacks, rightEnds, findings }) => {
      return [world, scenarios, Object.keys(kinds).length, Object.keys(difficulties).join(' '), hacks, rightEnds, findings]
    }),
  )
  for (const { world, guesses, search, twins, fixedPlans, wrongTwins } of checked.map(summary)) {
    const [made, right, expected] = guesses
    if (made > 0)
      process.stdout.write(`${world}: of ${made} blind answers in one step ${right} were right, ${expected} are by chance\n`)
    const searched = Object.entries(search).map(([difficulty, states]) => `${difficulty} ${states}`)
    if (twins > 0) {
      const told = wrongTwins === 0 ? 'none earns 1 in both of a pair' : `${wrongTwins} twins break their rule`
      process.stdout.write(`${world}: ${twins} twins and ${fixedPlans} plans fixed before looking; ${told}\n`)
    }
    if (searched.length > 0)
      process.stdout.write(`${world}: states that the proof looks at, in the mean: ${searched.join(', ')}\n`)
  }
  for (const { open, reports } of checked) {
    for (const { rule, reason } of reports[0]?.unapplied ?? [])
      process.stdout.write(`${open.world.id}: "${rule}" is not applied: ${reason}\n`)
    for (const { rule, scenario, detail } of reports.flatMap(({ findings }) => findings)) {
      process.stdout.write(
        `${open.world.id} ${scenario}: ${rule}: ${rules.find(({ name }) => name === rule)?.sentence ?? ''} ${detail}\n`,
      )
    }
  }
  for (const line of differing) process.stdout.write(`another digest in a second process: ${line}\n`)
}

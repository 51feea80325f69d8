import { type Finding, type Report, rules } from '../core/check/index.ts'
import type { OpenWorld } from '../core/index.ts'
import { printTable } from './output.ts'

/** Whether more guesses are right than chance explains: five standard deviations, and two for rounding. */
export function isLucky([, right, expected]: Summary['guesses']): boolean {
  return right > expected + 5 * Math.sqrt(expected) + 2
}

/** A world with what its proof came to. */
export interface Checked {
  readonly open: OpenWorld
  readonly reports: readonly Report[]
}

export interface Summary {
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

export function summary({ open, reports }: Checked): Summary {
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

export function printChecked(checked: readonly Checked[], differing: readonly string[]): void {
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
    printFindings(
      open.world.id,
      reports.flatMap(({ findings }) => findings),
    )
  }
  printSome(differing.map((line) => `another digest in a second process: ${line}`))
}

/** The sentence of each rule that is broken, once, and what broke it. */
function printFindings(world: string, findings: readonly Finding[]): void {
  for (const { name, sentence } of rules) {
    const broken = findings.filter(({ rule }) => rule === name)
    if (broken.length === 0) continue
    process.stdout.write(`${world}: ${name}: ${sentence}\n`)
    printSome(broken.map(({ scenario, detail }) => `  ${scenario}: ${detail}`))
  }
}

/** So many of what is wrong in one way are shown to people. */
const shownMax = 5

function printSome(lines: readonly string[]): void {
  for (const line of lines.slice(0, shownMax)) process.stdout.write(`${line}\n`)
  if (lines.length > shownMax) process.stdout.write(`  and ${lines.length - shownMax} more (--json has all)\n`)
}

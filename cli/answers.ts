import { type Grade, type OpenWorld, resolveOptions, type Scenario, selectScenario } from '../core/index.ts'
import { ProtocolError } from '../core/protocol/index.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { readLines } from './files.ts'
import { openProgress, printJson, printTable } from './output.ts'

/** A line of an answers file with its verdicts. */
interface Graded {
  readonly line: number
  readonly id: string
  readonly reward: number
  readonly components: Grade['components']
}

/** A line that could not be graded, and why. */
interface Ungraded {
  readonly line: number
  readonly id: string | null
  readonly problem: string
}

/** Verdicts of single answers, put together; answers of which nothing can be said (null) are in no mean. */
interface Rate {
  readonly count: number
  readonly mean: number | null
}

interface Summary {
  readonly answers: number
  readonly unreadable: number
  /** Given scenarios that nobody answered; they are in no mean. */
  readonly unanswered: number
  readonly rates: Readonly<Record<string, Rate>>
}

/** Grades answers that were written elsewhere, a JSON line `{id, response}` each. */
export function scoreAnswers(open: OpenWorld, file: string, json: boolean): void {
  const lines = readLines(file)
  if (lines.length === 0) throw new UsageError(`${file} has no lines; expected one {"id": ..., "response": ...} for each answer.`)
  const progress = openProgress('score', lines.length)
  const seen = new Map<string, number>()
  const graded = lines.map(({ number, text }, place) => {
    const one = gradeLine(open, number, text, seen)
    progress.update(place + 1)
    return one
  })
  progress.stop()
  const summary = summaryOf(open, graded)
  if (json) printJson({ world: open.world.id, data: open.dataVersion ?? null, answers: graded, summary })
  else printAnswers(open, graded, summary)
  fail(open, graded, summary)
}

function gradeLine(open: OpenWorld, line: number, text: string, seen: Map<string, number>): Graded | Ungraded {
  const answer = readAnswer(text)
  if ('problem' in answer) return { line, ...answer }
  const { id, response } = answer
  const before = seen.get(id)
  if (before !== undefined)
    return { line, id, problem: `"${id}" is answered in line ${before} already; the first answer counts.` }
  seen.set(id, line)
  const scenario = scenarioNamed(open, id)
  if (typeof scenario === 'string') return { line, id, problem: scenario }
  const { reward, components } = open.world.answer!.judge(scenario, response)
  return { line, id, reward, components }
}

type Answer = { readonly id: string; readonly response: string } | { readonly id: string | null; readonly problem: string }

function readAnswer(text: string): Answer {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { id: null, problem: 'It is not JSON; expected {"id": ..., "response": ...} on one line.' }
  }
  const { id, response } = (value ?? {}) as Record<string, unknown>
  if (typeof id !== 'string') return { id: null, problem: `Its "id" is ${shown(id)}; expected the name of a scenario.` }
  if (typeof response !== 'string') return { id, problem: `Its "response" is ${shown(response)}; expected a text.` }
  return { id, response }
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value).slice(0, 60) ?? 'missing')
}

function scenarioNamed(open: OpenWorld, id: string): Scenario | string {
  try {
    return selectScenario(open, { scenario: id, seed: '0' }, resolveOptions(open.world, {}))
  } catch (problem) {
    if (!(problem instanceof ProtocolError)) throw problem
    return problem.message
  }
}

function summaryOf(open: OpenWorld, lines: readonly (Graded | Ungraded)[]): Summary {
  const graded = lines.filter((line) => 'reward' in line)
  const answered = new Set(graded.map(({ id }) => id))
  const rates = verdictsIn(graded).map((name) => [name, rateOf(graded.map((line) => verdictOf(line, name)))])
  return {
    answers: lines.length,
    unreadable: lines.length - graded.length,
    unanswered: [...open.scenarios.keys()].filter((id) => !answered.has(id)).length,
    rates: Object.fromEntries(rates),
  }
}

/** Two verdicts where the world has two, else the reward. */
function verdictsIn(graded: readonly Graded[]): string[] {
  const two = ['official', 'sound']
  return graded.length > 0 && two.every((name) => name in graded[0]!.components) ? two : ['reward']
}

function verdictOf({ reward, components }: Graded, name: string): number | null {
  return name === 'reward' ? reward : (components[name] as number | null)
}

function rateOf(verdicts: readonly (number | null)[]): Rate {
  const said = verdicts.filter((verdict) => verdict !== null)
  return { count: said.length, mean: said.length === 0 ? null : said.reduce((sum, verdict) => sum + verdict, 0) / said.length }
}

function printAnswers({ world, dataVersion }: OpenWorld, lines: readonly (Graded | Ungraded)[], summary: Summary): void {
  const graded = lines.filter((line) => 'reward' in line)
  const names = verdictsIn(graded)
  const rows = graded.map((line) => [
    line.line,
    line.id,
    ...names.map((name) => String(verdictOf(line, name) ?? '-')),
    remarkOf(line),
  ])
  if (rows.length > 0) printTable(['line', 'id', ...names, 'remark'], rows, names.length + 3)
  for (const line of lines) if ('problem' in line) say(`line ${line.line}: ${line.problem}`)
  say(`${world.id}${dataVersion === undefined ? '' : ` on data of ${dataVersion}`}`)
  say(`${summary.answers} answers: ${summary.unreadable} could not be graded; ${summary.unanswered} given scenarios have none`)
  for (const [name, { count, mean }] of Object.entries(summary.rates)) {
    say(`${name}: ${mean === null ? 'no verdict' : `mean ${mean.toFixed(3)} of ${count}`}`)
  }
}

/** What a grade says in words. */
function remarkOf({ components }: Graded): string {
  const { data: _version, ...said } = components
  const words = Object.entries(said).flatMap(([name, value]) => (typeof value === 'string' ? [`${name}: ${value}`] : []))
  return words.join('; ')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail({ world, scenarios }: OpenWorld, lines: readonly (Graded | Ungraded)[], { answers, unreadable }: Summary): void {
  if (unreadable === 0) return
  const missing = world.source !== undefined && scenarios.size === 0
  const hint = missing ? ` Its given scenarios are made of your own data: name their folder by --${world.source} DIR.` : ''
  if (unreadable < answers) throw new CommandFailed(`${unreadable} of ${answers} answers could not be graded.${hint}`)
  const [first] = lines as readonly Ungraded[]
  throw new UsageError(
    `None of the ${answers} answers can be graded. The first, in line ${first!.line}: ${first!.problem}${hint}`,
  )
}

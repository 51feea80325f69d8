import { Command } from 'commander'
import type { OpenWorld } from '../core/index.ts'
import { worlds } from '../envs/index.ts'
import { domainOf } from '../envs/tau2/domain.ts'
import {
  changedTasks,
  DataProblem,
  openScoring,
  type Rate,
  type Recording,
  type Score,
  type Simulation,
  type Summary,
  summaryOf,
  type Ungraded,
} from '../envs/tau2/scoring/index.ts'
import { scoreAnswers } from './answers.ts'
import { type DataOptions, openOne, withData, worldNamed } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { type Judge, type JudgeOptions, openJudge } from './judge.ts'
import { openProgress, printJson, printTable } from './output.ts'
import { loadRecording } from './recordings.ts'

interface ScoreOptions extends DataOptions, JudgeOptions {
  readonly trajectories?: string
  readonly answers?: string
  readonly solo?: boolean
  readonly json?: boolean
}

/** A score, and why a judge gave no judgement where it was asked. */
type Judged = Score & { readonly judge?: string }
type Line = Judged | Ungraded

/** `sandtable score`: grades what was recorded elsewhere. */
export function scoreCommand(): Command {
  const command = new Command('score')
    .description('grades conversations that were recorded, and answers that were written elsewhere')
    .argument('<world>', 'a world of tau2 for conversations, such as tau2/retail; one that is answered in one step for answers')
    .option('--trajectories <file>', "results of tau2-bench's own runner, their folder, or simulations one a line")
    .option('--answers <file>', 'answers in one step: {"id": scenario, "response": text}, one a line')
    .option('--solo', 'the agent worked without a user; a results file says so itself')
    .option('--judge <url>', 'an OpenAI-compatible endpoint for assertions in plain language; its key is OPENAI_API_KEY')
    .option('--judge-model <name>', 'the model that judges')
    .option('--judgements <file>', 'keeps what was judged, and takes it from there')
    .option('--json', 'one object for programs')
    .addHelpText(
      'after',
      '\nExample:\n  sandtable score tau2/retail --trajectories results.json --tau2 ~/tau2-bench\n  sandtable score naturalplan/trip --answers answers.jsonl --naturalplan ~/natural-plan',
    )
  return withData(command).action(run)
}

async function run(world: string, options: ScoreOptions): Promise<void> {
  const { trajectories, answers } = options
  if ((trajectories === undefined) === (answers === undefined)) {
    throw new UsageError('Name what is to be scored, one of them: --trajectories FILE or --answers FILE.')
  }
  if (answers !== undefined) return scoreAnswers(openAnswerable(world, options), answers, options.json ?? false)
  await scoreTrajectories(world, trajectories!, options)
}

function openAnswerable(id: string, options: ScoreOptions): OpenWorld {
  if (worldNamed(id, options).answer) return openOne(id, options)
  const others = worlds.filter(({ answer }) => answer).map((world) => world.id)
  throw new UsageError(`${id} is not answered in one step; ${others.join(', ')} are.`)
}

async function scoreTrajectories(world: string, trajectories: string, options: ScoreOptions): Promise<void> {
  if (!world.startsWith('tau2/')) throw new UsageError(`${world} has no recorded conversations to score; the worlds of tau2 do.`)
  const open = openOne(world, options)
  const judge = openJudge(options, open.sha256)
  const recording = loadRecording(trajectories)
  refuseOther(open, recording, trajectories)
  const lines = await scoreAll(open, recording, judge, options.solo ?? recording.solo)
  const summary = summaryOf(lines, recording.trials)
  const changed = changedTasks(open, recording)
  if (options.json) printJson({ world, data: open.dataVersion ?? null, simulations: lines, changed, summary })
  else printScores(open, lines, changed, summary)
  fail(lines, summary)
}

function refuseOther(open: OpenWorld, { domain }: Recording, file: string): void {
  const { name, variant } = domainOf(open)
  if (domain === null || domain === name || domain === variant || domain.startsWith(`${name}-`)) return
  throw new UsageError(`${file} is of the domain "${domain}"; score it with tau2/${domain}, not ${open.world.id}.`)
}

async function scoreAll(open: OpenWorld, { simulations }: Recording, judge: Judge, solo: boolean): Promise<Line[]> {
  const progress = openProgress('score', simulations.length)
  const lines: Line[] = []
  for (const [place, simulation] of simulations.entries()) {
    lines.push('problem' in simulation ? simulation : await scoreOne(open, simulation, judge, solo))
    progress.update(place + 1)
  }
  progress.stop()
  return lines
}

async function scoreOne(open: OpenWorld, simulation: Simulation, judge: Judge, solo: boolean): Promise<Line> {
  try {
    const { question, score } = openScoring(open, simulation, solo)
    const judged = question ? await judge.ask(question) : undefined
    return typeof judged === 'string' ? { ...score(), judge: judged } : score(judged)
  } catch (problem) {
    if (!(problem instanceof DataProblem)) throw problem
    const { id, task, trial } = simulation
    return { id, task, trial, problem: problem.message }
  }
}

function printScores(
  { world, dataVersion }: OpenWorld,
  lines: readonly Line[],
  changed: readonly string[],
  summary: Summary,
): void {
  const scores = lines.filter((line): line is Judged => !('problem' in line))
  const head = ['task', 'trial', 'termination', 'official', 'sound', 'parts', 'recorded']
  if (scores.length > 0) printTable(head, scores.map(rowOf), head.length)
  for (const [remark, places] of remarksOf(lines)) {
    const more = places.length > 3 ? ` and ${places.length - 3} more` : ''
    say(`${places.slice(0, 3).join('; ')}${more}: ${remark}`)
  }
  for (const trouble of new Set(scores.flatMap(({ judge }) => judge ?? []))) say(`judge: ${trouble}`)
  if (changed.length > 0) say(`tasks whose criteria are not those of the recording: ${changed.join(', ')}`)
  say(`${world.id} on data of ${dataVersion ?? 'no version that is told apart'}`)
  const { simulations, unreadable, infrastructure, unjudged, flawed, compared, different } = summary
  say(`${simulations} simulations: ${unreadable} could not be graded, ${infrastructure} never ran, ${unjudged} wait for a judge`)
  say(`official: ${rateText(summary.official)}`)
  say(`sound: ${rateText(summary.sound)}; ${flawed} are of flawed tasks`)
  if (compared > 0) say(`recorded rewards: ${compared - different} equal, ${different} different`)
}

/** What there is to say of single simulations, with the places of each remark. */
function remarksOf(lines: readonly Line[]): Map<string, string[]> {
  const remarks = new Map<string, string[]>()
  for (const line of lines) {
    const aborted = 'aborted' in line ? `the benchmark's own grading breaks off: ${line.aborted}` : undefined
    const remark = 'problem' in line ? line.problem : aborted
    if (remark !== undefined) remarks.set(remark, [...(remarks.get(remark) ?? []), placeOf(line)])
  }
  return remarks
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function placeOf({ id, task, trial }: Line): string {
  return `task ${task ?? 'unknown'}${trial === null ? '' : `, trial ${trial}`} (${id})`
}

function rowOf({ task, trial, termination, official, sound, flaws, parts, recorded, same }: Judged): string[] {
  const named = Object.entries(parts).map(([part, passed]) => `${part} ${passed}`)
  const missing = official === null ? 'unjudged' : (flaws[0] ?? '-')
  return [
    task,
    trial === null ? '-' : String(trial),
    termination,
    official === null ? 'unjudged' : String(official),
    sound === null ? missing : String(sound),
    named.join(', ') || '-',
    recorded === null ? '-' : `${recorded}${same === false ? ' !' : ''}`,
  ]
}

function rateText({ count, mean, pass }: Rate): string {
  if (mean === null) return 'no verdict'
  const hats = Object.entries(pass).map(([k, chance]) => `, pass^${k} ${chance.toFixed(3)}`)
  return `mean ${mean.toFixed(3)} of ${count}${hats.join('')}`
}

function fail(lines: readonly Line[], { simulations, unreadable }: Summary): void {
  if (unreadable === simulations) {
    const [first] = lines as readonly Ungraded[]
    throw new UsageError(`None of the ${simulations} simulations can be graded. The first, ${placeOf(first!)}: ${first!.problem}`)
  }
  if (unreadable > 0) throw new CommandFailed(`${unreadable} of ${simulations} simulations could not be graded.`)
  const trouble = lines.find((line): line is Judged => 'judge' in line)
  if (trouble) throw new CommandFailed(`The judge did not judge everything: ${trouble.judge}`)
}

import { z } from 'zod'
import type { AnswerPlay, Draws, Grade, Scenario } from '../../core/index.ts'
import { check, type Task, taskOf, worthless } from './checker.ts'
import type { Step } from './day.ts'
import { puzzleOf } from './named.ts'
import { solve } from './solver.ts'
import { ClockTime } from './state.ts'
import { planText, promptOf } from './text.ts'

/** The world in one step: the whole task as text, and a plan as lines or as JSON. */
export const answer: AnswerPlay = {
  prompt: (scenario) => promptOf(taskOf(scenario), scenario.instruction),
  judge(scenario, text): Grade {
    const task = taskOf(scenario)
    const plan = readPlan(task, text)
    return plan === undefined ? worthless : check(task, plan)
  },
  witness: (scenario) => planText(taskOf(scenario).start, scenario.witness.flatMap(stepOf)),
  guess: (scenario, draws) => guessOf(taskOf(scenario), draws),
  chance: (scenario) => chanceOf(taskOf(scenario)),
}

const stepsMax = 200
const lineMax = 200

const JsonStep = z.union([
  z.strictObject({ travel: z.string() }),
  z.strictObject({ wait: ClockTime }),
  z.strictObject({ meet: z.string(), minutes: z.int().optional() }),
])
const JsonPlan = z.union([z.array(JsonStep).max(stepsMax), z.strictObject({ steps: z.array(JsonStep).max(stepsMax) })])

/** The steps of an answer; undefined where it is not in one of the two forms. */
export function readPlan(task: Task, text: string): Step[] | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  const marker = lines.findLastIndex((line) => /^\W{0,4}plan\W{0,4}$/i.test(line))
  const wanted = lines.slice(marker + 1).filter((line) => line !== '' && !line.startsWith('```'))
  const steps = /^[[{]/.test(wanted[0] ?? '') ? readJson(wanted.join('\n')) : readLines(task, wanted)
  return steps?.map((step) => spelled(task, step))
}

function readJson(text: string): Step[] | undefined {
  try {
    const plan = JsonPlan.parse(JSON.parse(text))
    return Array.isArray(plan) ? plan : plan.steps
  } catch {
    return undefined
  }
}

function readLines(task: Task, lines: readonly string[]): Step[] | undefined {
  if (lines.length === 0 || lines.length > stepsMax) return undefined
  const steps: Step[] = []
  for (const [place, line] of lines.entries()) {
    const said = bare(line)
    if (said === undefined) return undefined
    const start = /^start at (.+)$/i.exec(said)?.[1]
    if (start !== undefined && place === 0 && nameIn(task.places, start) === task.start.place) continue
    const step = readLine(said)
    if (step === undefined) return undefined
    steps.push(step)
  }
  return steps
}

/** A line without its bullet or number, the time before it, "You" and the full stop. */
function bare(line: string): string | undefined {
  if (line.length > lineMax) return undefined
  return line
    .replace(/^(?:[-*]|\d{1,3}[.)])\s+/, '')
    .replace(/^\d{1,2}:\d\d\s*[-:]?\s+/, '')
    .replace(/^you\s+/i, '')
    .replace(/\.$/, '')
}

function readLine(line: string): Step | undefined {
  const to = /^travel to (.+)$/i.exec(line)?.[1]
  if (to !== undefined) return { travel: to }
  const time = /^wait until (\d{1,2}:\d\d)$/i.exec(line)?.[1]?.padStart(5, '0')
  if (time !== undefined) return ClockTime.safeParse(time).success ? { wait: time } : undefined
  const [, meet, minutes] = /^meet (.+?)(?: for (\d{1,4}) minutes?)?$/i.exec(line) ?? []
  if (meet === undefined) return undefined
  return minutes === undefined ? { meet } : { meet, minutes: Number(minutes) }
}

/** A step with its names as the task spells them, whatever their case. */
function spelled({ people, places }: Task, step: Step): Step {
  if ('travel' in step) return { travel: nameIn(places, step.travel) }
  return 'meet' in step ? { ...step, meet: nameIn(people, step.meet) } : step
}

function nameIn(named: readonly { readonly name: string }[], said: string): string {
  const wanted = said.trim().toLowerCase()
  return named.find(({ name }) => name.toLowerCase() === wanted)?.name ?? said
}

function stepOf({ calls = [] }: Scenario['witness'][number]): Step[] {
  return calls.flatMap(({ name, arguments: given = {} }): Step[] => {
    const { place, time, person, minutes } = given as { place: string; time: string; person: string; minutes: number }
    if (name === 'travel') return [{ travel: place }]
    if (name === 'wait_until') return [{ wait: time }]
    return name === 'meet' ? [{ meet: person, minutes }] : []
  })
}

/** So many people in drawn order, each at a drawn place of theirs, half of the time after a wait until they are there. */
function guessOf({ people, start, goal }: Task, draws: Draws): string {
  const steps: Step[] = []
  let here = start.place
  const go = (place: string): void => {
    if (place !== here) steps.push({ travel: place })
    here = place
  }
  for (const { name, minutes, slots } of draws.sample(people, draws.integer(1, people.length))) {
    const { place, from } = draws.pick(slots)
    go(place)
    if (draws.chance(1, 2)) steps.push({ wait: from })
    steps.push({ meet: name, minutes })
  }
  if (goal.back) go(goal.back.place)
  return planText(start, steps)
}

/** A bound: the guess must name one of the best sets, and for each of its people wait or not, of which one is impossible. */
function chanceOf(task: Task): number {
  const { sets } = solve(puzzleOf(task))
  const count = task.people.length
  return sets.reduce((sum, set) => sum + chanceOfSet(set, count), 0)
}

function chanceOfSet(set: number, count: number): number {
  let chance = 1 / count
  let members = 0
  for (let left = set; left > 0; left &= left - 1) {
    chance *= (members + 1) / (count - members) / 2
    members += 1
  }
  return chance
}

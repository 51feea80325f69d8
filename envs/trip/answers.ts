import { z } from 'zod'
import type { AnswerPlay, Draws, Json, Scenario } from '../../core/index.ts'
import { check, rewardOf, type Task, taskOf } from './checker.ts'
import { byDay, type PlannedLeg, staysOf } from './itinerary.ts'
import { planText, promptText } from './text.ts'

/** A trip as one text. */
export const answer: AnswerPlay = {
  prompt: (scenario) => promptText(scenario.instruction, taskOf(scenario)),
  judge(scenario, text) {
    const task = taskOf(scenario)
    const verdict = check(task, readPlan(task, text))
    return { reward: rewardOf(verdict), components: verdict }
  },
  witness: (scenario) => planText(bookedLegs(scenario), taskOf(scenario).account.last_day),
  guess: (scenario, draws) => planText(guessedLegs(taskOf(scenario), draws), taskOf(scenario).account.last_day),
  chance(scenario) {
    const { goal, account } = taskOf(scenario)
    const cities = goal.stays.length
    let guesses = 1
    for (let place = 1; place <= cities; place++) guesses *= place
    // The ways to choose the days of the flights, of all but the first and the last one.
    for (let leg = 1; leg < cities; leg++) guesses = (guesses * (account.last_day - 2 - (leg - 1))) / leg
    return goal.right / guesses
  },
}

/** The legs that the witness books. */
function bookedLegs({ witness }: Scenario): PlannedLeg[] {
  const calls = witness.flatMap(({ calls = [] }) => calls.filter(({ name }) => name === 'book_leg'))
  return calls.map((call) => call.arguments as unknown as PlannedLeg)
}

/** The wanted cities in any order, with flights on any days but the first and the last. */
function guessedLegs({ goal, account }: Task, draws: Draws): PlannedLeg[] {
  const order = draws.shuffle(goal.stays.map(({ city }) => city))
  const between = Array.from({ length: account.last_day - 2 }, (_, place) => place + 2)
  const days = draws.sample(between, order.length - 1).sort((a, b) => a - b)
  return days.map((day, place) => ({ day, from: order[place]!, to: order[place + 1]! }))
}

const lineMax = 200
const legsMax = 200

/** The legs of an answer in either form. An answer that cannot be read, or whose stays are not those of its flights, has none. */
export function readPlan(task: Task, text: string): PlannedLeg[] {
  const trimmed = text.trim()
  const fenced = /```(?:json)? *\n([^`]*)```/.exec(trimmed)?.[1]?.trim() ?? ''
  const json = [trimmed, fenced].find((part) => /^[[{]/.test(part))
  const legs = json === undefined ? readLines(task, trimmed) : readJson(json)
  return legs.length > legsMax ? [] : legs.map(({ day, from, to }) => ({ day, from: named(task, from), to: named(task, to) }))
}

const PlannedLegs = z.array(z.object({ day: z.int(), from: z.string(), to: z.string() }))
const Plan = z.union([z.object({ legs: PlannedLegs }).transform(({ legs }) => legs), PlannedLegs])

function readJson(text: string): PlannedLeg[] {
  try {
    return Plan.safeParse(JSON.parse(text) as Json).data ?? []
  } catch {
    return []
  }
}

function readLines(task: Task, text: string): PlannedLeg[] {
  const legs: PlannedLeg[] = []
  const stays: string[] = []
  for (const line of text.split('\n')) {
    if (line.length > lineMax) continue
    const plain = line.replace(/[*_`#>|]|^\s*-\s/g, '').trim()
    const leg = /^day (\d{1,3}): *fly (?:from )?(.+?) to (.+)$/i.exec(plain)
    const stay = /^day (\d{1,3}) ?[-\u2013] ?(\d{1,3}): *(.+)$/i.exec(plain)
    if (leg) legs.push({ day: Number(leg[1]), from: leg[2]!, to: leg[3]! })
    if (stay) stays.push(stayKey(Number(stay[1]), Number(stay[2]), named(task, stay[3]!)))
  }
  const flown = staysOf(byDay(legs), task.account.last_day)
  const known = new Set(flown.map(({ city, first_day, last_day }) => stayKey(first_day, last_day, named(task, city))))
  return stays.every((stay) => known.has(stay)) ? legs : []
}

function stayKey(first: number, last: number, city: string): string {
  return `${first}-${last} ${city}`
}

/** The city that a name means, whatever its case and the punctuation after it; the name itself where there is no such city. */
function named({ cities }: Task, name: string): string {
  const wanted = plainName(name)
  return Object.keys(cities).find((city) => plainName(city) === wanted) ?? name
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/[.,;:!]$/, '')
}

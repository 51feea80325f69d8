import { z } from 'zod'
import type { AnswerPlay, Draws, Grade, Scenario } from '../../core/index.ts'
import { check, componentsOf, type Plan } from './checker.ts'
import { type Goal, type Task, taskOf } from './state.ts'
import { planText, promptText } from './text.ts'
import { minutesOf, type Weekday, weekdays } from './times.ts'

/** How a task is played in one step. */
export const answer: AnswerPlay = {
  prompt: (scenario) => promptText(scenario.instruction, taskOf(scenario)),
  judge(scenario, text) {
    const task = taskOf(scenario)
    return gradePlan(scenario, task, planOf(task, text))
  },
  witness: (scenario) => planText(taskOf(scenario), plannedIn(scenario)),
  guess: (scenario, draws) => {
    const task = taskOf(scenario)
    return planText(task, guessed(task, draws))
  },
  chance,
}

export function gradePlan({ goal }: Scenario, task: Task, plan: Plan): Grade {
  const components = componentsOf(check(task, plan), (goal as unknown as Goal).best)
  const reward = Object.values(components).every((component) => component === 1) ? 1 : 0
  return { reward, components }
}

/** The plan that the witness carries out. */
function plannedIn({ witness }: Scenario): Plan {
  const calls = witness.flatMap(({ calls: made = [] }) => made)
  const given = (name: string): Record<string, string>[] =>
    calls.flatMap((call) => (call.name === name ? [call.arguments as Record<string, string>] : []))
  const when = (call: Record<string, string>): { day: number; start: number } => {
    return { day: weekdays.indexOf(call['day'] as Weekday), start: minutesOf(call['start']!)! }
  }
  const rooms = new Map(given('book_meeting').map((call) => [call['meeting_id'], call['room']!]))
  return {
    bookings: given('propose_slot').map((call) => {
      return { meeting: call['meeting_id']!, ...when(call), room: rooms.get(call['meeting_id'])! }
    }),
    moves: given('move_event').map((call) => ({ event: call['event_id']!, ...when(call) })),
  }
}

const Json = z.object({
  bookings: z.array(z.object({ meeting: z.string(), day: z.string(), start: z.string(), room: z.string() })),
  moves: z.array(z.object({ event: z.string(), day: z.string(), start: z.string() })).default([]),
})

const nothing: Plan = { bookings: [], moves: [] }

/** The plan in an answer: its lines, or the JSON in it. What is no plan is one that books nothing. */
export function planOf(task: Task, text: string): Plan {
  const last = text.toLowerCase().lastIndexOf('plan:')
  const told = last < 0 ? text : text.slice(last + 5)
  const open = told.indexOf('{')
  return open >= 0 ? jsonPlan(told.slice(open, told.lastIndexOf('}') + 1)) : linesPlan(task, told)
}

function jsonPlan(text: string): Plan {
  const parsed = Json.safeParse(jsonOf(text))
  if (!parsed.success) return nothing
  const when = (given: { day: string; start: string }): { day: number; start: number } => {
    return { day: dayOf(given.day), start: minutesOf(given.start) ?? -1 }
  }
  return {
    bookings: parsed.data.bookings.map((booking) => ({ meeting: booking.meeting, ...when(booking), room: booking.room })),
    moves: parsed.data.moves.map((move) => ({ event: move.event, ...when(move) })),
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const named = /^[\s*-]*([ME]\d{1,3})\b[\s:,*-]{0,9}(.*)$/i
const form =
  /^([A-Za-z]{6,9})[,\s]{1,9}(\d{1,2}:\d\d)\s{0,9}[-\u2013]\s{0,9}(\d{1,2}:\d\d)(?:[,\s]{1,9}room\s{1,9}(\w{1,40}))?[.\s*]*$/i

/** Every line that begins with the name of a meeting counts; one that does not go on in the form names no slot and so is wrong. */
function linesPlan({ meetings, events }: Task, text: string): Plan {
  const lengths = new Map([
    ...meetings.map(({ meeting_id, minutes }) => [meeting_id, minutes] as const),
    ...events.map(({ event_id, minutes }) => [event_id, minutes] as const),
  ])
  const bookings: Plan['bookings'][number][] = []
  const moves: Plan['moves'][number][] = []
  for (const line of text.split('\n')) {
    const [, name, rest] = named.exec(line.slice(0, 300)) ?? []
    if (name === undefined) continue
    const id = name.toUpperCase()
    const [, day = '', from = '', to = '', room = ''] = form.exec(rest!) ?? []
    const [start = -1, end = -1] = [minutesOf(from), minutesOf(to)]
    const when = { day: dayOf(day), start: end - start === lengths.get(id) ? start : -1 }
    if (id.startsWith('E')) moves.push({ event: id, ...when })
    else bookings.push({ meeting: id, ...when, room: `${room.slice(0, 1).toUpperCase()}${room.slice(1).toLowerCase()}` })
  }
  return { bookings, moves }
}

function dayOf(name: string): number {
  return weekdays.findIndex((day) => day.toLowerCase() === name.trim().toLowerCase())
}

/** The starts on which a meeting of a length fits into a day. */
function startsOf({ office }: Task, minutes: number): number[] {
  const starts: number[] = []
  for (let start = office.opens; start + minutes <= office.closes; start += 15) if (start % office.grid === 0) starts.push(start)
  return starts
}

const movable = ({ events }: Task): Task['events'] => events.filter(({ limits }) => limits !== null)

/** Any slot and any room for each meeting; where something can be moved, in every other case one of that to any slot. */
function guessed(task: Task, draws: Draws): Plan {
  const { office, meetings, rooms, same_room } = task
  const day = (): number => draws.integer(0, office.days - 1)
  const shared = draws.pick(rooms).room
  const bookings = meetings.map(({ meeting_id, minutes }) => {
    const room = same_room ? shared : draws.pick(rooms).room
    return { meeting: meeting_id, day: day(), start: draws.pick(startsOf(task, minutes)), room }
  })
  const events = movable(task)
  const moves = draws.chance(1, 2) && events.length > 0 ? [draws.pick(events)] : []
  return {
    bookings,
    moves: moves.map(({ event_id }) => ({ event: event_id, day: day(), start: draws.pick(startsOf(task, 15)) })),
  }
}

function chance({ goal, ...scenario }: Scenario): number {
  const task = taskOf({ ...scenario, goal })
  const { best, plans } = goal as unknown as Goal
  const { office, meetings, rooms, same_room } = task
  let guesses = meetings.reduce((product, { minutes }) => product * office.days * startsOf(task, minutes).length, 1)
  for (let drawn = 0; drawn < (same_room ? 1 : meetings.length); drawn++) guesses *= rooms.length
  const events = movable(task).length
  if (events > 0) guesses *= 2
  if (best.moves > 0) guesses *= events * office.days * startsOf(task, 15).length
  return plans / guesses
}

import { aheadOf, type Engagement, objection, roomNeeds, type Slot } from './people.ts'
import type { Best, Event, Meeting, Person, Task } from './state.ts'
import { clockText, slotMinutes, weekdays } from './times.ts'

/** A plan as it is judged: what is booked when and where, and what is moved to when; times are the office's. */
export interface Plan {
  readonly bookings: readonly { readonly meeting: string; readonly day: number; readonly start: number; readonly room: string }[]
  readonly moves: readonly { readonly event: string; readonly day: number; readonly start: number }[]
}

/** What the reward is made of. */
export const components = {
  booked: 'Every meeting is booked once, on the grid and in the hours of the office.',
  people: 'Everybody who has to be there can be.',
  rooms: 'Each meeting has a room that is free, seats those who come to the office, and has the equipment.',
  order: 'The meetings follow each other as they have to.',
  moved: 'At most one existing meeting was moved, to where its owner and those in it can have it.',
  best: 'The plan is the best there is.',
} as const

export type Part = keyof typeof components

/** What a plan breaks, a sentence each, and what it comes to where it breaks nothing. */
export interface Verdict {
  readonly broken: Readonly<Partial<Record<Part, string>>>
  readonly value: Best
}

/** Judges a plan by every constraint; whether its value is the best is for the caller to see. */
export function check(task: Task, plan: Plan): Verdict {
  const value: Best = { optional: 0, moves: plan.moves.length, ends: null }
  const unbooked = bookedProblem(task, plan)
  if (unbooked !== undefined) return { broken: { booked: unbooked }, value }
  const held = heldMeetings(task, plan)
  const moved = movedEvents(task, plan)
  const events = moved.map(({ event_id, title, day, start, minutes, attendees }): Engagement => {
    return { id: event_id, title, day, start, end: start + minutes, people: attendees }
  })
  const engagements = [
    ...events,
    ...held.map(({ meeting, slot }) => ({ id: meeting.meeting_id, title: meeting.title, ...slot, people: meeting.required })),
  ]
  const found: Partial<Record<Part, string | undefined>> = {
    people: firstOf(held, ({ meeting, slot }) =>
      firstOf(meeting.required, (id) => no(task, id, engagements, slot, meeting.meeting_id)),
    ),
    rooms: roomProblem(task, held),
    order: firstOf(held.slice(1), (later, place) => orderProblem(held[place]!, later)),
    moved: moveProblem(task, plan, moved, engagements),
  }
  const broken: Partial<Record<Part, string>> = {}
  for (const [part, sentence] of Object.entries(found)) if (sentence !== undefined) broken[part as Part] = sentence
  const comers = held.map(({ meeting, slot }) => meeting.optional.filter((id) => !no(task, id, engagements, slot)).length)
  const ends = Math.max(...held.map(({ slot }) => (slot.day * 1440 + slot.end) / slotMinutes))
  const optional = comers.reduce((sum, count) => sum + count, 0)
  return { broken, value: { ...value, optional, ends: task.earliest ? ends : null } }
}

/** A verdict as components: the last says whether nothing is broken and the value is the best one. */
export function componentsOf({ broken, value }: Verdict, best: Best): Record<Part, 0 | 1> {
  const right = Object.keys(broken).length === 0
  const isBest = value.optional === best.optional && value.moves === best.moves && value.ends === best.ends
  const holds = (part: Part): 0 | 1 => (broken.booked === undefined && broken[part] === undefined ? 1 : 0)
  return {
    booked: holds('booked'),
    people: holds('people'),
    rooms: holds('rooms'),
    order: holds('order'),
    moved: holds('moved'),
    best: right && isBest ? 1 : 0,
  }
}

interface Held {
  readonly meeting: Meeting
  readonly slot: Slot
  readonly room: string
}

/** Why a slot is none of the office's, or undefined. */
export function slotProblem({ office }: Pick<Task, 'office'>, { day, start, end }: Slot): string | undefined {
  const { days, grid, opens, closes } = office
  if (!(day >= 0 && day < days)) return `The week to plan is Monday to ${weekdays[days - 1]}.`
  if (start % grid !== 0) return `${clockText(start)} is not on the grid: meetings start every ${grid} minutes.`
  if (start < opens || end > closes) return `The office is open ${clockText(opens)} to ${clockText(closes)}.`
  return undefined
}

function bookedProblem(task: Task, { bookings }: Plan): string | undefined {
  const known = task.meetings.map(({ meeting_id }) => meeting_id)
  const stranger = bookings.find(({ meeting }) => !known.includes(meeting))
  if (stranger) return `There is no meeting ${stranger.meeting} to book.`
  return firstOf(task.meetings, ({ meeting_id, minutes }) => {
    const own = bookings.filter(({ meeting }) => meeting === meeting_id)
    if (own.length !== 1) return `${meeting_id} is booked ${own.length} times, and is to be booked once.`
    const { day, start } = own[0]!
    return slotProblem(task, { day, start, end: start + minutes })
  })
}

function heldMeetings({ meetings }: Task, { bookings }: Plan): Held[] {
  return meetings.map((meeting) => {
    const { day, start, room } = bookings.find((booking) => booking.meeting === meeting.meeting_id)!
    return { meeting, slot: { day, start, end: start + meeting.minutes }, room }
  })
}

/** The existing meetings as they stand after the moves. */
function movedEvents({ events }: Task, { moves }: Plan): Event[] {
  return events.map((event) => {
    const move = moves.find((candidate) => candidate.event === event.event_id)
    return move ? { ...event, day: move.day, start: move.start } : event
  })
}

function no(task: Task, id: string, engagements: readonly Engagement[], slot: Slot, but?: string): string | undefined {
  const person = personIn(task, id)
  // Of the meetings to be arranged only those count that somebody has to attend: they follow each other and so never collide.
  const sentence = objection(task.office, person, engagements, slot, but)
  return sentence && `${person.name}: ${sentence}`
}

function personIn({ people }: Task, id: string): Person {
  return people.find(({ person_id }) => person_id === id)!
}

function roomProblem(task: Task, held: readonly Held[]): string | undefined {
  const [first] = held
  if (task.same_room && held.some(({ room }) => room !== first!.room)) return 'The meetings are not in one room.'
  return firstOf(held, ({ meeting, slot, room: name }) => {
    const room = task.rooms.find((candidate) => candidate.room === name)
    if (!room) return `There is no room ${name}.`
    const { seats, equipment } = roomNeeds(task.office, (id) => personIn(task, id), meeting)
    if (room.seats < seats) return `${name} has ${room.seats} seats, and ${meeting.meeting_id} needs ${seats}.`
    const lacking = equipment.find((piece) => !room.equipment.includes(piece))
    if (lacking !== undefined) return `${name} has no ${lacking}.`
    const others = held.filter((other) => other.meeting !== meeting && other.room === name).map((other) => other.slot)
    const clash = [...room.taken, ...others].some(
      ({ day, start, end }) => day === slot.day && start < slot.end && slot.start < end,
    )
    return clash ? `${name} is taken then.` : undefined
  })
}

function orderProblem(earlier: Held, later: Held): string | undefined {
  const { meeting_id, after, pause, on } = later.meeting
  if (after === null) return undefined
  const sameDay = later.slot.day === earlier.slot.day
  const follows = sameDay
    ? on !== 'later_day' && later.slot.start >= earlier.slot.end + pause
    : on !== 'same_day' && later.slot.day > earlier.slot.day
  return follows ? undefined : `${meeting_id} does not follow ${after} as it has to.`
}

function moveProblem(
  task: Task,
  { moves }: Plan,
  moved: readonly Event[],
  engagements: readonly Engagement[],
): string | undefined {
  if (moves.length > 1) return 'More than one existing meeting was moved.'
  return firstOf(moves, ({ event: id }) => {
    const before = task.events.find(({ event_id }) => event_id === id)
    if (!before) return `There is no existing meeting ${id}.`
    const after = moved.find(({ event_id }) => event_id === id)!
    if (before.day === after.day && before.start === after.start) return `${id} was moved to where it was.`
    const slot = { day: after.day, start: after.start, end: after.start + after.minutes }
    return (
      slotProblem(task, slot) ??
      limitProblem(task, before, slot) ??
      firstOf(after.attendees, (person) => no(task, person, engagements, slot, id))
    )
  })
}

/** Why a meeting's owner does not agree to a slot, or undefined. */
export function limitProblem({ office, people }: Pick<Task, 'office' | 'people'>, event: Event, slot: Slot): string | undefined {
  const { owner, limits } = event
  const person = people.find(({ person_id }) => person_id === owner)!
  const ahead = aheadOf(office, person)
  const lands = limits?.days.includes(slot.day) && slot.start + ahead >= limits.from && slot.end + ahead <= limits.to
  return lands ? undefined : `${person.name}, who owns ${event.event_id}, does not agree.`
}

function firstOf<T>(values: readonly T[], problemOf: (value: T, place: number) => string | undefined): string | undefined {
  for (const [place, value] of values.entries()) {
    const problem = problemOf(value, place)
    if (problem !== undefined) return problem
  }
  return undefined
}

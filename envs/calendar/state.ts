import { z } from 'zod'
import { type Database, free, type Scenario, semantic, single, state, table } from '../../core/index.ts'
import { weekdays } from './times.ts'

export const PersonId = semantic('person.id', z.string())
export const MeetingId = semantic('meeting.id', z.string()).describe('Such as M1.')
export const EventId = semantic('event.id', z.string()).describe('Such as E1.')
export const RoomName = semantic('room.name', z.string())

const Day = z.int().min(0).max(4)
const Minutes = z.int().min(0).max(1440)

export const equipments = ['video', 'whiteboard', 'projector', 'phone'] as const
export type Equipment = (typeof equipments)[number]
export const EquipmentName = z.enum(equipments)

/** The organiser's office. The times of proposals, bookings, rooms and movable meetings are its own. */
export const Office = z.object({
  organiser: PersonId,
  city: z.string(),
  utc_offset: z.int(),
  opens: Minutes,
  closes: Minutes,
  days: z.int().min(1).max(5).describe('So many days from Monday on are open for meetings.'),
  grid: z.int().describe('Meetings start on multiples of so many minutes.'),
})
export type Office = z.output<typeof Office>

export const Block = z.object({ title: z.string(), day: Day, start: Minutes, end: Minutes })
export type Block = z.output<typeof Block>

/** A meeting that comes back on days of the week, except on those on which it is dropped this week. */
export const Series = z.object({
  title: z.string(),
  days: z.array(Day),
  start: Minutes,
  end: Minutes,
  except: z.array(Day),
})
export type Series = z.output<typeof Series>

/** What a person keeps to. It binds; one that is not `told` is heard only when a proposal runs against it. */
export const Wish = z.object({
  kind: z.enum(['not_before', 'not_after', 'no_day', 'keep_free']),
  day: Day.nullable().describe('The day that is kept off, for no_day.'),
  from: Minutes,
  to: Minutes,
  what: z.string(),
  told: z.boolean(),
})
export type Wish = z.output<typeof Wish>

/** All times of a person are in the person's own zone. */
export const Person = z.object({
  person_id: PersonId,
  name: semantic('person.name', z.string()),
  city: z.string(),
  utc_offset: z.int(),
  works_from: Minutes,
  works_to: Minutes,
  busy: z.array(Block),
  recurring: z.array(Series),
  wishes: z.array(Wish),
})
export type Person = z.output<typeof Person>

export const Room = z.object({
  room: RoomName,
  seats: z.int().min(1),
  equipment: z.array(EquipmentName),
  taken: z.array(Block),
})
export type Room = z.output<typeof Room>

/** A meeting that stands in calendars already, and that its owner may move. */
export const Event = z.object({
  event_id: EventId,
  title: z.string(),
  owner: PersonId,
  attendees: z.array(PersonId),
  day: Day,
  start: Minutes,
  minutes: z.int(),
  moved: z.boolean().describe('People go along with a move once.'),
  limits: z
    .object({ days: z.array(Day), from: Minutes, to: Minutes })
    .nullable()
    .describe("Where it may be moved to, in the owner's own time; null where it stays."),
})
export type Event = z.output<typeof Event>

/** A meeting to be arranged. */
export const Meeting = z.object({
  meeting_id: MeetingId,
  title: z.string(),
  minutes: z.int(),
  required: z.array(PersonId),
  optional: z.array(PersonId),
  equipment: z.array(EquipmentName),
  after: MeetingId.nullable().describe('The meeting that it has to follow.'),
  pause: z.int().describe('Minutes between the two, where they are on one day.'),
  on: z.enum(['any', 'same_day', 'later_day']),
})
export type Meeting = z.output<typeof Meeting>

export const Booking = z.object({
  meeting_id: MeetingId,
  day: Day,
  start: Minutes,
  end: Minutes,
  room: RoomName,
  attendees: z.array(PersonId),
})
export type Booking = z.output<typeof Booking>

/** What was proposed last for a meeting, and how often people were asked about it. */
const Proposal = z.object({ meeting_id: MeetingId, day: free(Day), start: free(Minutes), count: free(z.int()) })

const noOffice: Office = { organiser: '', city: '', utc_offset: 0, opens: 540, closes: 1020, days: 5, grid: 30 }

export const week = state({
  office: single(Office, noOffice),
  people: table(Person, { key: 'person_id', order: 'inserted' }),
  rooms: table(Room, { key: 'room', order: 'inserted' }),
  events: table(Event, { key: 'event_id' }),
  meetings: table(Meeting, { key: 'meeting_id' }),
  bookings: table(Booking, { key: 'meeting_id' }),
  proposals: table(Proposal, { key: 'meeting_id' }),
})

export type Week = Database<typeof week>

/** What makes a plan the best: compared in the order in which it stands here. */
export const Best = z.object({
  optional: z.int().describe('People who are there without having to be, over all meetings.'),
  moves: z.int().describe('Existing meetings that were moved.'),
  ends: z
    .int()
    .nullable()
    .describe('The slot of 15 minutes, counted from Monday 0:00, before which all is over; null where it is open.'),
})
export type Best = z.output<typeof Best>

export const Goal = z.object({
  same_room: z.boolean(),
  earliest: z.boolean(),
  best: Best,
  plans: z.int().describe('How many plans are right.'),
})
export type Goal = z.output<typeof Goal>

/** A whole task: what there is and what is wanted. */
export interface Task {
  readonly office: Office
  /** The organiser first. */
  readonly people: readonly Person[]
  readonly rooms: readonly Room[]
  readonly events: readonly Event[]
  /** Each after the first follows the one before it. */
  readonly meetings: readonly Meeting[]
  readonly same_room: boolean
  /** The last meeting is to be over as early as possible; without it exactly one choice of slots and rooms is right. */
  readonly earliest: boolean
}

export function taskOf({ patch, goal }: Pick<Scenario, 'patch' | 'goal'>): Task {
  const { same_room, earliest } = goal as unknown as Goal
  const rows = <Entity>(name: string): Entity[] => Object.values((patch[name] ?? {}) as Record<string, Entity>)
  return {
    office: patch['office'] as unknown as Office,
    people: rows<Person>('people'),
    rooms: rows<Room>('rooms'),
    events: rows<Event>('events'),
    meetings: rows<Meeting>('meetings'),
    same_room,
    earliest,
  }
}

export function dayNumber(day: (typeof weekdays)[number]): number {
  return weekdays.indexOf(day)
}

import { z } from 'zod'
import { type Database, semantic, single, state, table } from '../../core/index.ts'

export const PersonName = semantic('person.name', z.string())
export const PlaceName = semantic('place.name', z.string())
export const ClockTime = semantic('time', z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)).describe(
  'A time of the day such as 09:30.',
)
export const MeetingMinutes = semantic('meeting.minutes', z.int().min(1))

/** A place and a stretch of time in which somebody can be met there; the whole meeting must fit in. */
export type Slot = z.output<typeof Slot>
export const Slot = z.object({ place: PlaceName, from: ClockTime, until: ClockTime })

export type Person = z.output<typeof Person>
export const Person = z.object({
  name: PersonName,
  minutes: MeetingMinutes.describe('How long a meeting lasts at least.'),
  value: z.int().min(1).describe('What the meeting is worth.'),
  after: PersonName.nullable().describe('Who must have been met before; null where nobody must.'),
  slots: z.array(Slot).min(1).describe('Where and when the person can be met: in one of these.'),
})

export type Place = z.output<typeof Place>
export const Place = z.object({
  name: PlaceName,
  minutes: z.record(z.string(), z.int().min(1)).describe('How many minutes it takes to each other place.'),
})

/** Something that was done and took time: going to a place, waiting there, or meeting somebody there. */
export type Entry = z.output<typeof Entry>
export const Entry = z.object({
  did: z.enum(['travel', 'wait', 'meet']),
  from: ClockTime,
  until: ClockTime,
  place: PlaceName.describe('Where it ended.'),
  person: PersonName.nullable(),
})

/** The clock of the world: where one is, what time it is, and what was done so far. */
export type Day = z.output<typeof Day>
export const Day = z.object({ place: PlaceName, now: ClockTime, entries: z.array(Entry) })

/** What the day is judged by. */
export type Goal = z.output<typeof Goal>
export const Goal = z.strictObject({
  best: z.int().min(1).describe('The highest sum of values that the solver proved.'),
  promised: z.array(PersonName).describe('Who must not be missed.'),
  back: z.strictObject({ place: PlaceName, by: ClockTime }).nullable().describe('Where and until when the day must end.'),
  weighted: z.boolean().describe('Whether values differ; otherwise the number of people counts.'),
})

export const city = state({
  people: table(Person, { key: 'name' }),
  places: table(Place, { key: 'name' }),
  day: single(Day, { place: 'nowhere', now: '09:00', entries: [] }),
})

export type City = Database<typeof city>

/** Minutes since midnight of a text such as 09:30. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** The text of minutes since midnight. */
export function clockText(minute: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two((minute - (minute % 60)) / 60)}:${two(minute % 60)}`
}

import { aheadOf, roomNeeds } from './people.ts'
import type { Event, Office, Person, Task, Wish } from './state.ts'
import { slotMinutes } from './times.ts'

/**
 * A task as bit masks. A day of the office has at most 32 slots of 15 minutes; slot 0 is when it opens, and bit i of a mask is slot i.
 * People and rooms are numbered as they stand in the task; `free` is indexed by person and day, `rooms` by room and day.
 */
export interface Masks {
  readonly days: number
  readonly slots: number
  /** Where meetings may start. */
  readonly grid: number
  /** Slots in which each person can meet, were it not for the events. */
  readonly free: Int32Array
  readonly rooms: Int32Array
  readonly roomCount: number
  readonly events: readonly EventMask[]
  readonly meetings: readonly MeetingMask[]
  readonly sameRoom: boolean
  readonly earliest: boolean
}

export interface EventMask {
  readonly people: readonly number[]
  readonly day: number
  readonly start: number
  readonly length: number
  readonly mask: number
  /** Starts that its owner agrees to, by day; undefined where it stays. */
  readonly agreed: Int32Array | undefined
}

export interface MeetingMask {
  readonly length: number
  readonly required: readonly number[]
  readonly optional: readonly number[]
  /** The rooms that are large enough and have the equipment, as bits. */
  readonly rooms: number
  readonly linked: boolean
  readonly pause: number
  readonly on: 'any' | 'same_day' | 'later_day'
}

/** The slots of an office day that a stretch of office time touches. */
export function rangeMask(office: Office, start: number, end: number): number {
  const first = Math.max(0, Math.floor((start - office.opens) / slotMinutes))
  const last = Math.ceil((Math.min(end, office.closes) - office.opens) / slotMinutes)
  return last <= first ? 0 : bits(last - first) << first
}

function bits(count: number): number {
  return count >= 32 ? -1 : (1 << count) - 1
}

/** The starts from which a mask has so many slots in a row. */
export function fit(mask: number, length: number): number {
  let starts = mask
  for (let row = 1; row < length; ) {
    const step = Math.min(row, length - row)
    starts &= starts >>> step
    row += step
  }
  return starts
}

export function count(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function masksOf(task: Task): Masks {
  const { office, people, rooms } = task
  const { days, grid } = office
  const place = new Map(people.map(({ person_id }, number) => [person_id, number]))
  const numberOf = (id: string): number => place.get(id)!
  const free = new Int32Array(people.length * days)
  for (const [number, person] of people.entries()) freeDays(office, person, free, number * days)
  const roomMasks = new Int32Array(rooms.length * days).fill(rangeMask(office, office.opens, office.closes))
  for (const [number, { taken }] of rooms.entries()) {
    for (const { day, start, end } of taken) if (day < days) roomMasks[number * days + day]! &= ~rangeMask(office, start, end)
  }
  const every = grid / slotMinutes
  const slots = (office.closes - office.opens) / slotMinutes
  let gridMask = 0
  for (let slot = 0; slot < slots; slot++) if ((office.opens / slotMinutes + slot) % every === 0) gridMask |= 1 << slot
  return {
    days,
    slots,
    grid: gridMask,
    free,
    rooms: roomMasks,
    roomCount: rooms.length,
    events: task.events.map((event) => eventMask(task, event, numberOf)),
    meetings: task.meetings.map((meeting) => {
      const needs = roomNeeds(office, (id) => people[numberOf(id)]!, meeting)
      let fitting = 0
      for (const [number, { seats, equipment }] of rooms.entries()) {
        if (seats >= needs.seats && needs.equipment.every((piece) => equipment.includes(piece))) fitting |= 1 << number
      }
      return {
        length: meeting.minutes / slotMinutes,
        required: meeting.required.map(numberOf),
        optional: meeting.optional.map(numberOf),
        rooms: fitting,
        linked: meeting.after !== null,
        pause: meeting.pause / slotMinutes,
        on: meeting.on,
      }
    }),
    sameRoom: task.same_room,
    earliest: task.earliest,
  }
}

function freeDays(office: Office, person: Person, free: Int32Array, from: number): void {
  const ahead = aheadOf(office, person)
  const works = rangeMask(office, Math.max(person.works_from - ahead, office.opens), person.works_to - ahead)
  for (let day = 0; day < office.days; day++) free[from + day] = works
  for (const { day, start, end } of person.busy) {
    if (day < office.days) free[from + day]! &= ~rangeMask(office, start - ahead, end - ahead)
  }
  for (const { days, except, start, end } of person.recurring) {
    const mask = rangeMask(office, start - ahead, end - ahead)
    for (const day of days) if (day < office.days && !except.includes(day)) free[from + day]! &= ~mask
  }
  for (const wish of person.wishes) {
    for (let day = 0; day < office.days; day++) free[from + day]! &= ~wishMask(office, ahead, wish, day)
  }
}

/** The slots of a day that something a person keeps to takes away. */
export function wishMask(office: Office, ahead: number, { kind, day: off, from, to }: Wish, day: number): number {
  if (kind === 'no_day') return day === off ? -1 : 0
  return rangeMask(office, from - ahead, to - ahead)
}

export function eventMask({ office, people }: Task, event: Event, numberOf: (id: string) => number): EventMask {
  const { day, start, minutes, limits, attendees, owner } = event
  const length = minutes / slotMinutes
  let agreed: Int32Array | undefined
  if (limits) {
    const ahead = aheadOf(office, people[numberOf(owner)]!)
    const inside = fit(rangeMask(office, Math.max(limits.from - ahead, office.opens), limits.to - ahead), length)
    agreed = new Int32Array(office.days)
    for (const allowed of limits.days) if (allowed < office.days) agreed[allowed] = inside
  }
  return {
    people: attendees.map(numberOf),
    day,
    start: (start - office.opens) / slotMinutes,
    length,
    mask: rangeMask(office, start, start + minutes),
    agreed,
  }
}

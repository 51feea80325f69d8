import { count, type EventMask, fit, type Masks, type MeetingMask } from './masks.ts'

/** One choice: for each meeting its start (32 times the day, plus the slot) and the rooms it can have, as bits; and what is moved for it. */
export interface Choice {
  readonly starts: readonly number[]
  readonly rooms: readonly number[]
  readonly event: number
  /** Where the event is moved to, as starts are written; -1 where nothing is moved. */
  readonly to: number
}

/** What an exact search over all slots, rooms and moves came to. */
export interface Solution {
  /** How good the best choices are; undefined where there is none. */
  readonly value: { readonly optional: number; readonly moves: number; readonly ends: number } | undefined
  /** How many plans are that good: each room and each place to move to counts. */
  readonly plans: number
  /** Whether they all book the same slots and rooms. */
  readonly unique: boolean
  /** Some of these choices, up to the limit. */
  readonly examples: readonly Choice[]
  /** States visited: for each person looked at the starts that still stood, and for each meeting placed its start. */
  readonly search: number
}

const optionalWorth = 1_000_000
const moveCost = 100_000
const daySlots = 96

/** Finds all best plans by looking at every possibility; at most one event is moved. */
export function solve(masks: Masks, limit = 1): Solution {
  return new Search(masks, limit).run()
}

/** How good a choice is, as one number: optional people first, then moves, then the end. */
export function worth(masks: Masks, optional: number, moves: number, end: number): number {
  return optional * optionalWorth - moves * moveCost - (masks.earliest ? end : 0)
}

class Search {
  readonly masks: Masks
  readonly limit: number
  readonly free: Int32Array
  search = 0
  best = -Infinity
  plans = 0
  unique = true
  optional = 0
  moves = 0
  ends = 0
  examples: Choice[] = []
  /** While it is set, only the worth is looked for: with the event away, no place to move it to can be better. */
  bound: number | undefined
  event = -1
  to = -1
  readonly starts: number[] = []
  readonly rooms: number[] = []
  required: Int32Array
  comers: Int32Array[]

  constructor(masks: Masks, limit: number) {
    this.masks = masks
    this.limit = limit
    this.free = Int32Array.from(masks.free)
    this.required = new Int32Array(masks.meetings.length * masks.days)
    this.comers = masks.meetings.map(({ optional }) => new Int32Array(optional.length * masks.days))
  }

  run(): Solution {
    const { events } = this.masks
    for (const { people, day, mask } of events) this.block(people, day, mask)
    this.look()
    for (const [number, event] of events.entries()) if (event.agreed) this.moveEvent(number, event)
    const { best, plans, unique, examples, search, optional, moves, ends } = this
    return { value: best === -Infinity ? undefined : { optional, moves, ends }, plans, unique, examples, search }
  }

  /** Tries every place that an event can be moved to. */
  moveEvent(number: number, event: EventMask): void {
    const { masks, free } = this
    const before = Int32Array.from(free)
    this.free.set(masks.free)
    for (const [other, { people, day, mask }] of masks.events.entries()) if (other !== number) this.block(people, day, mask)
    const without = Int32Array.from(free)
    this.event = number
    this.bound = -Infinity
    this.look()
    const bound = this.bound
    this.bound = undefined
    if (bound > -Infinity && bound >= this.best) {
      for (let day = 0; day < masks.days; day++) {
        let targets = event.agreed![day]! & masks.grid
        for (const person of event.people) targets &= fit(without[person * masks.days + day]!, event.length)
        for (; targets !== 0; targets &= targets - 1) {
          const slot = lowest(targets)
          if (day === event.day && slot === event.start) continue
          this.search += 1
          this.to = day * 32 + slot
          this.free.set(without)
          this.block(event.people, day, run(slot, event.length))
          this.look()
        }
      }
    }
    this.event = -1
    this.to = -1
    this.free.set(before)
  }

  block(people: readonly number[], day: number, mask: number): void {
    for (const person of people) this.free[person * this.masks.days + day]! &= ~mask
  }

  /** Looks at every choice under what is free now. */
  look(): void {
    const { meetings, days } = this.masks
    for (const [number, meeting] of meetings.entries()) {
      let any = 0
      for (let day = 0; day < days; day++) any |= this.startsOn(number, meeting, day)
      if (any === 0) return
    }
    this.place(0, 0, -1)
  }

  /** The starts of a meeting on a day that suit all who have to be there, and of each who may come. */
  startsOn(number: number, { required, optional, length }: MeetingMask, day: number): number {
    const { days, grid, slots } = this.masks
    let starts = fit(slots === 32 ? -1 : (1 << slots) - 1, length) & grid
    for (const person of required) {
      this.search += count(starts)
      starts &= fit(this.free[person * days + day]!, length)
      if (starts === 0) break
    }
    this.required[number * days + day] = starts
    for (const [place, person] of optional.entries()) {
      this.comers[number]![place * days + day] = fit(this.free[person * days + day]!, length)
    }
    return starts
  }

  /** Places the meetings from one on; `optional` people come to those before it, the last of which starts at `before`. */
  place(number: number, optional: number, before: number): void {
    const { meetings, days } = this.masks
    const meeting = meetings[number]!
    for (let day = meeting.linked && before >= 0 ? before >> 5 : 0; day < days; day++) {
      for (let starts = this.required[number * days + day]!; starts !== 0; starts &= starts - 1) {
        const slot = lowest(starts)
        this.search += 1
        if (meeting.linked && !this.follows(number, day, slot, before)) continue
        const rooms = this.roomsFor(number, day, slot)
        if (rooms === 0) continue
        this.starts[number] = day * 32 + slot
        this.rooms[number] = rooms
        const comers = optional + this.comersAt(number, day, slot)
        if (number + 1 < meetings.length) this.place(number + 1, comers, day * 32 + slot)
        else this.record(comers, day * daySlots + slot + meeting.length)
      }
    }
  }

  follows(number: number, day: number, slot: number, before: number): boolean {
    const { pause, on } = this.masks.meetings[number]!
    const earlier = before >> 5
    if (day !== earlier) return on !== 'same_day' && day > earlier
    return on !== 'later_day' && slot >= (before & 31) + this.masks.meetings[number - 1]!.length + pause
  }

  roomsFor(number: number, day: number, slot: number): number {
    const { meetings, rooms, days, sameRoom } = this.masks
    const { length, rooms: fitting } = meetings[number]!
    const wanted = run(slot, length)
    let found = 0
    let left = sameRoom && number > 0 ? fitting & this.rooms[number - 1]! : fitting
    for (; left !== 0; left &= left - 1) {
      const room = lowest(left)
      if ((rooms[room * days + day]! & wanted) === wanted) found |= 1 << room
    }
    return found
  }

  comersAt(number: number, day: number, slot: number): number {
    const comers = this.comers[number]!
    let found = 0
    for (let at = day; at < comers.length; at += this.masks.days) found += (comers[at]! >>> slot) & 1
    return found
  }

  record(optional: number, ends: number): void {
    const moves = this.event < 0 ? 0 : 1
    const value = worth(this.masks, optional, moves, ends)
    if (this.bound !== undefined) {
      if (value > this.bound) this.bound = value
      return
    }
    if (value < this.best) return
    if (value > this.best) {
      this.best = value
      this.plans = 0
      this.unique = true
      this.examples = []
      this.optional = optional
      this.moves = moves
      this.ends = ends
    }
    this.add()
  }

  add(): void {
    const { starts, masks, event, to, limit } = this
    const last = this.rooms.at(-1)!
    const rooms = masks.sameRoom ? this.rooms.map(() => last) : this.rooms
    let ways = 1
    for (const [number, mask] of rooms.entries()) if (!masks.sameRoom || number === 0) ways *= count(mask)
    this.plans += ways
    const [first] = this.examples
    if (ways > 1 || (first && !(sameValues(first.starts, starts) && sameValues(first.rooms, rooms)))) this.unique = false
    if (this.examples.length < Math.max(limit, 1)) this.examples.push({ starts: [...starts], rooms: [...rooms], event, to })
  }
}

function sameValues(left: readonly number[], right: readonly number[]): boolean {
  return left.every((value, place) => value === right[place])
}

/** The place of the lowest bit. */
export function lowest(mask: number): number {
  return 31 - Math.clz32(mask & -mask)
}

/** So many slots from one on. */
export function run(slot: number, length: number): number {
  return (length >= 32 ? -1 : (1 << length) - 1) << slot
}

import type { Draws } from '../../core/index.ts'
import { eventMask, type Masks, masksOf, wishMask } from './masks.ts'
import { busyTitles, keeping, seriesTitles, takenTitles } from './names.ts'
import { aheadOf } from './people.ts'
import { run } from './solver.ts'
import type { Block, Event, Person, Room, Series, Task, Wish } from './state.ts'
import { slotMinutes } from './times.ts'

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] }

/** A task as it grows: its calendars and their masks change together, and nothing is ever put on what is kept for the plan. */
export class Builder {
  readonly draws: Draws
  readonly task: Task
  readonly masks: Masks
  /** Slots of each person and day that nothing more may be put on. */
  readonly kept: Int32Array
  readonly keptRooms: Int32Array
  /** Slots of one step of the grid. */
  readonly unit: number

  constructor(draws: Draws, frame: Task) {
    this.draws = draws
    this.task = { ...frame, events: [] }
    this.masks = { ...masksOf(frame), events: [] }
    this.kept = new Int32Array(this.masks.free.length)
    this.keptRooms = new Int32Array(this.masks.rooms.length)
    this.unit = frame.office.grid / slotMinutes
  }

  place(number: number, day: number): number {
    return number * this.masks.days + day
  }

  keep(number: number, day: number, mask: number): void {
    this.kept[this.place(number, day)]! |= mask
  }

  /** The slots of a person's day that an appointment may take. */
  openFor(number: number, day: number): number {
    return this.masks.free[this.place(number, day)]! & ~this.kept[this.place(number, day)]!
  }

  numberOf(id: string): number {
    return this.task.people.findIndex(({ person_id }) => person_id === id)
  }

  addBusy(number: number, day: number, slot: number, length: number): void {
    const person = this.task.people[number]!
    const start = this.task.office.opens + slot * slotMinutes + aheadOf(this.task.office, person)
    person.busy.push({ title: this.draws.pick(busyTitles), day, start, end: start + length * slotMinutes })
    this.masks.free[this.place(number, day)]! &= ~run(slot, length)
  }

  addTaken(room: number, day: number, slot: number, length: number): void {
    const start = this.task.office.opens + slot * slotMinutes
    const block: Block = { title: this.draws.pick(takenTitles), day, start, end: start + length * slotMinutes }
    this.task.rooms[room]!.taken.push(block)
    this.masks.rooms[this.place(room, day)]! &= ~run(slot, length)
  }

  addEvent(event: Event): void {
    ;(this.task.events as Event[]).push(event)
    const made = eventMask(this.task, event, (id) => this.numberOf(id))
    ;(this.masks as Mutable<Masks>).events = [...this.masks.events, made]
    for (const person of made.people) this.keep(person, event.day, made.mask)
  }

  /** Draws appointments into every calendar and every room. */
  fill(density: number): void {
    const { draws, unit } = this
    const { days, slots, roomCount } = this.masks
    const steps = slots / unit
    for (let number = 0; number < this.task.people.length; number++) {
      for (let day = 0; day < days; day++) {
        for (let trial = 0; trial < 3; trial++) {
          if (!draws.chance(density, 100)) continue
          const [slot, length] = [draws.integer(0, steps - 1) * unit, draws.integer(1, 3) * unit]
          const mask = run(slot, length)
          if (slot + length <= slots && (this.openFor(number, day) & mask) === mask) this.addBusy(number, day, slot, length)
        }
      }
    }
    for (let room = 0; room < roomCount; room++) {
      for (let day = 0; day < days; day++) {
        const [slot, length] = [draws.integer(0, steps - 1) * unit, draws.integer(2, 5) * unit]
        const open = this.masks.rooms[this.place(room, day)]! & ~this.keptRooms[this.place(room, day)]!
        const mask = run(slot, length)
        if (slot + length <= slots && (open & mask) === mask) this.addTaken(room, day, slot, length)
      }
    }
  }

  /** Gives somebody a meeting that comes back, on one, two or all days, with an exception now and then. */
  addSeries(number: number): void {
    const { draws, unit, task, masks } = this
    const person = task.people[number]!
    const ahead = aheadOf(task.office, person)
    const slot = draws.integer(0, masks.slots / unit - 3) * unit
    const length = draws.integer(1, 2) * unit
    const count = draws.pick([1, 2, 5])
    const days = count === 5 ? [0, 1, 2, 3, 4] : draws.sample([0, 1, 2, 3, 4], count).sort()
    const mask = run(slot, length)
    const clashes = days.filter((day) => day < masks.days && (this.openFor(number, day) & mask) !== mask)
    const except = clashes.length === 0 && draws.chance(1, 3) ? [draws.pick(days)] : clashes
    if (except.length > 1) return
    const start = task.office.opens + slot * slotMinutes + ahead
    const series: Series = { title: draws.pick(seriesTitles), days, start, end: start + length * slotMinutes, except }
    person.recurring.push(series)
    for (const day of days) {
      if (day < masks.days && !except.includes(day)) masks.free[this.place(number, day)]! &= ~mask
    }
  }

  /** Gives somebody something to keep to, where what was drawn leaves the plan as it is and takes time that was free; tells whether it did. */
  addWish(number: number, told: boolean): boolean {
    const { task, masks } = this
    const person = task.people[number]!
    const ahead = aheadOf(task.office, person)
    const wish = drawWish(this.draws, person, told)
    if (person.wishes.some(({ kind }) => kind === wish.kind)) return false
    let taken = 0
    for (let day = 0; day < masks.days; day++) {
      const mask = wishMask(task.office, ahead, wish, day)
      if ((mask & this.kept[this.place(number, day)]!) !== 0) return false
      taken |= mask & masks.free[this.place(number, day)]!
    }
    if (taken === 0) return false
    person.wishes.push(wish)
    for (let day = 0; day < masks.days; day++) {
      masks.free[this.place(number, day)]! &= ~wishMask(task.office, ahead, wish, day)
    }
    return true
  }
}

function drawWish(draws: Draws, { works_from, works_to }: Person, told: boolean): Wish {
  const kind = draws.pick(['not_before', 'not_after', 'no_day', 'keep_free', 'keep_free'] as const)
  const wish = { kind, day: null, from: 0, to: 1440, what: '', told }
  switch (kind) {
    case 'not_before':
      return { ...wish, to: works_from + draws.pick([60, 90, 120]) }
    case 'not_after':
      return { ...wish, from: works_to - draws.pick([60, 90, 120]) }
    case 'no_day':
      return { ...wish, day: draws.integer(0, 4) }
    case 'keep_free':
      return { ...wish, ...draws.pick(keeping) }
  }
}

/** Sorts calendars by time, as people keep them. */
export function tidied(task: Task): Task {
  const sorted = (blocks: readonly Block[]): Block[] =>
    [...blocks].sort((left, right) => left.day - right.day || left.start - right.start)
  return {
    ...task,
    people: task.people.map((person): Person => ({ ...person, busy: sorted(person.busy) })),
    rooms: task.rooms.map((room): Room => ({ ...room, taken: sorted(room.taken) })),
  }
}

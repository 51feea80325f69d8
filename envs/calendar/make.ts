import type { Draws } from '../../core/index.ts'
import { Builder, tidied } from './builder.ts'
import { addStanding, plantEvent } from './events.ts'
import type { Knobs } from './knobs.ts'
import { fit, masksOf } from './masks.ts'
import { drawFrame, suited } from './plot.ts'
import { type Choice, lowest, run, type Solution, solve, worth } from './solver.ts'
import type { Room, Task } from './state.ts'

/** The plan that a task is built around. */
export interface Planned {
  /** Each meeting's start: 32 times the day, plus the slot. */
  readonly starts: readonly number[]
  readonly rooms: readonly number[]
  readonly optional: number
}

export interface ProvenTask {
  readonly task: Task
  readonly solution: Solution
}

const roundsMax = 40
const examplesMax = 24

/** Draws a task and proves it: exactly one choice of slots and rooms is right, or the best end is known. Undefined where the draw led nowhere. */
export function drawTask(draws: Draws, knobs: Knobs): ProvenTask | undefined {
  const drawn = drawRough(draws, knobs)
  if (!drawn || !close(drawn.builder, drawn.planned, knobs)) return undefined
  const task = tidied(drawn.builder.task)
  const solution = solve(masksOf(task))
  if (solution.value === undefined || solution.value.moves !== (knobs.move ? 1 : 0)) return undefined
  return task.earliest || solution.unique ? { task, solution } : undefined
}

/** A task with at least one plan, and with as many others as there happen to be. */
export function drawRough(draws: Draws, knobs: Knobs): { builder: Builder; planned: Planned } | undefined {
  const builder = new Builder(draws, drawFrame(draws, knobs))
  const planned = drawPlan(builder)
  if (!planned) return undefined
  if (knobs.move && !plantEvent(builder, planned.starts)) return undefined
  for (let event = 0; event < knobs.events; event++) addStanding(builder, builder.task.events.length + 1)
  const people = builder.task.people.length
  for (let wish = 0; wish < knobs.wishes; wish++) {
    const told = wish >= knobs.hidden
    for (let trial = 0; trial < 8; trial++) if (builder.addWish(draws.integer(0, knobs.people - 1), told)) break
  }
  for (let series = 0; series < knobs.series; series++) builder.addSeries(draws.integer(0, people - 1))
  builder.fill(knobs.density)
  return { builder, planned }
}

/** Chooses slots and rooms that suit working hours and order, and keeps them free. */
function drawPlan(builder: Builder): Planned | undefined {
  const { draws, task, masks } = builder
  const starts: number[] = []
  for (const [number, meeting] of masks.meetings.entries()) {
    const before = starts.at(-1)
    const allowed = startsAfter(builder, number, before)
    if (allowed.length === 0) return undefined
    starts.push(draws.pick(allowed))
    for (const person of meeting.required) builder.keep(person, starts[number]! >> 5, run(starts[number]! & 31, meeting.length))
  }
  const rooms = drawPlanRooms(builder, starts)
  let optional = 0
  for (const [number, { optional: welcome, length }] of masks.meetings.entries()) {
    const [day, slot] = [starts[number]! >> 5, starts[number]! & 31]
    for (const person of welcome) {
      const comes = draws.chance(1, 2) && fit(builder.openFor(person, day), length) & (1 << slot)
      if (comes) {
        builder.keep(person, day, run(slot, length))
        optional += 1
      } else if (fit(builder.openFor(person, day), length) & (1 << slot)) builder.addBusy(person, day, slot, length)
    }
  }
  return task.meetings.length === starts.length ? { starts, rooms, optional } : undefined
}

/** The starts of a meeting that suit working hours and what was chosen for the one before it. */
function startsAfter({ masks }: Builder, number: number, before: number | undefined): number[] {
  const { required, length, pause, on } = masks.meetings[number]!
  const allowed: number[] = []
  for (let day = before === undefined ? 0 : before >> 5; day < masks.days; day++) {
    let starts = masks.grid
    for (const person of required) starts &= fit(masks.free[person * masks.days + day]!, length)
    for (; starts !== 0; starts &= starts - 1) {
      const slot = lowest(starts)
      if (before !== undefined) {
        const sameDay = day === before >> 5
        if (sameDay ? on === 'later_day' : on === 'same_day') continue
        if (sameDay && slot < (before & 31) + masks.meetings[number - 1]!.length + pause) continue
      }
      allowed.push(day * 32 + slot)
    }
  }
  return allowed
}

function drawPlanRooms(builder: Builder, starts: readonly number[]): number[] {
  const { draws, task, masks } = builder
  const shared = draws.integer(0, task.rooms.length - 1)
  const rooms = starts.map(() => (task.same_room ? shared : draws.integer(0, task.rooms.length - 1)))
  for (const [number, room] of rooms.entries()) {
    ;(task.rooms as Room[])[room] = suited(task, task.rooms[room]!, task.meetings[number]!)
    const day = starts[number]! >> 5
    builder.keptRooms[builder.place(room, day)]! |= run(starts[number]! & 31, masks.meetings[number]!.length)
  }
  const fitting = masksOf(task).meetings
  for (const [number, meeting] of masks.meetings.entries()) Object.assign(meeting, { rooms: fitting[number]!.rooms })
  return rooms
}

/** Puts appointments on what else would be right until the plan is the only choice, or the end of the plan the earliest. */
function close(builder: Builder, planned: Planned, { move }: Knobs): boolean {
  const { masks } = builder
  const last = planned.starts.at(-1)!
  const end = (last >> 5) * 96 + (last & 31) + masks.meetings.at(-1)!.length
  const wanted = worth(masks, planned.optional, move ? 1 : 0, end)
  for (let round = 0; round < roundsMax; round++) {
    const { value, unique, examples } = solve(masks, examplesMax)
    if (!value) return false
    const reached = worth(masks, value.optional, value.moves, value.ends)
    if (reached < wanted) return false
    if (reached === wanted && (masks.earliest || unique)) return true
    const others = examples.filter((example) => reached > wanted || !isPlanned(example, planned))
    if (others.length === 0) return false
    for (const other of others) if (!spoil(builder, planned, other)) return false
  }
  return false
}

function isPlanned({ starts, rooms }: Choice, planned: Planned): boolean {
  return (
    starts.every((start, number) => start === planned.starts[number]) &&
    rooms.every((mask, number) => mask === 1 << planned.rooms[number]!)
  )
}

/** Makes one choice impossible, by an appointment of somebody who has to be there, or by taking a room. */
function spoil(builder: Builder, planned: Planned, choice: Choice): boolean {
  const { draws, masks } = builder
  const differing = choice.starts.flatMap((start, number) => (start === planned.starts[number] ? [] : [number]))
  if (differing.length === 0) return takeRooms(builder, planned, choice)
  const number = draws.pick(differing)
  const { required, length } = masks.meetings[number]!
  const [day, slot] = [choice.starts[number]! >> 5, choice.starts[number]! & 31]
  const wanted = run(slot, length)
  const isSpoilt = required.some((person) => (masks.free[builder.place(person, day)]! & wanted) !== wanted)
  if (isSpoilt) return true
  const first = draws.integer(0, required.length - 1)
  for (let step = 0; step < required.length; step++) {
    const person = required[(first + step) % required.length]!
    if (block(builder, person, day, wanted)) return true
  }
  return false
}

/** An appointment that touches some slots, as long as there is room for it and at most two hours. */
function block(builder: Builder, person: number, day: number, wanted: number): boolean {
  const { draws, unit } = builder
  const open = builder.openFor(person, day)
  const touching: number[] = []
  for (let left = fit(open, unit) & builder.masks.grid & wanted; left !== 0; left &= left - 1) touching.push(lowest(left))
  if (touching.length === 0) return false
  const slot = draws.pick(touching)
  let length = draws.integer(1, 4) * unit
  while ((open & run(slot, length)) !== run(slot, length) || slot + length > builder.masks.slots) length -= unit
  builder.addBusy(person, day, slot, length)
  return true
}

/** Takes the rooms that would do as well as the planned ones. */
function takeRooms(builder: Builder, planned: Planned, { rooms }: Choice): boolean {
  const { masks } = builder
  let took = false
  for (const [number, mask] of rooms.entries()) {
    const [day, slot] = [planned.starts[number]! >> 5, planned.starts[number]! & 31]
    const wanted = run(slot, masks.meetings[number]!.length)
    for (let left = mask & ~(1 << planned.rooms[number]!); left !== 0; left &= left - 1) {
      const at = builder.place(lowest(left), day)
      if ((masks.rooms[at]! & wanted) !== wanted) took = true
      else if ((builder.keptRooms[at]! & wanted) === 0) {
        builder.addTaken(lowest(left), day, slot, masks.meetings[number]!.length)
        took = true
      }
    }
  }
  return took
}

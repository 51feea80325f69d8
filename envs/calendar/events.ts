import type { Builder } from './builder.ts'
import { fit } from './masks.ts'
import { eventTitles } from './names.ts'
import { aheadOf } from './people.ts'
import { lowest, run } from './solver.ts'
import { slotMinutes } from './times.ts'

/** Puts a movable meeting of two people where the plan has one of its own, and keeps a place free that it can be moved to. */
export function plantEvent(builder: Builder, starts: readonly number[]): boolean {
  const { draws, masks, unit } = builder
  const number = draws.integer(0, starts.length - 1)
  const { required, length } = masks.meetings[number]!
  const [day, start] = [starts[number]! >> 5, starts[number]! & 31]
  const blocked = draws.pick(required.slice(1))
  const other = draws.pick([...builder.task.people.keys()].filter((person) => person !== blocked))
  const pair = [blocked, other]
  const plan = run(start, length)
  const eventLength = draws.integer(1, 2) * unit * (unit === 1 ? 2 : 1)
  const slots = startsOf(builder, pair, day, eventLength, plan).filter((slot) => (run(slot, eventLength) & plan) !== 0)
  if (slots.length === 0) return false
  const at = draws.pick(slots)
  const targets: number[] = []
  for (let target = 0; target < masks.days; target++) {
    for (const slot of startsOf(builder, pair, target, eventLength, 0)) {
      const onPlan = target === day && (run(slot, eventLength) & (plan | run(at, eventLength))) !== 0
      if (!onPlan) targets.push(target * 32 + slot)
    }
  }
  if (targets.length === 0) return false
  const target = draws.pick(targets)
  for (const person of pair) builder.keep(person, target >> 5, run(target & 31, eventLength))
  addEvent(builder, 1, pair, day * 32 + at, eventLength, target)
  return true
}

/** Where people who share a meeting could have it: in their working hours, and off what is kept, apart from `over`. */
function startsOf({ masks, kept }: Builder, people: readonly number[], day: number, length: number, over: number): number[] {
  let open = -1
  for (const person of people) open &= masks.free[person * masks.days + day]! & (~kept[person * masks.days + day]! | over)
  const starts: number[] = []
  for (let left = fit(open, length) & masks.grid; left !== 0; left &= left - 1) starts.push(lowest(left))
  return starts
}

/** Adds a meeting that stands somewhere, and may be moved or not. */
export function addStanding(builder: Builder, number: number): void {
  const { draws, masks, unit, task } = builder
  const people = draws.sample([...task.people.keys()].slice(1), 2)
  const day = draws.integer(0, masks.days - 1)
  const length = draws.integer(1, 2) * unit * (unit === 1 ? 2 : 1)
  const starts = startsOf(builder, people, day, length, 0)
  const [at, target] = [draws.integer(0, masks.days - 1) * 32, draws.integer(0, masks.slots - length)]
  if (starts.length > 0)
    addEvent(builder, number, people, day * 32 + draws.pick(starts), length, draws.chance(1, 2) ? at + target : -1)
}

function addEvent(builder: Builder, number: number, people: readonly number[], at: number, length: number, target: number): void {
  const { draws, task, masks } = builder
  const attendees = people.map((person) => task.people[person]!.person_id)
  const owner = draws.pick(attendees)
  const ahead = aheadOf(task.office, task.people[builder.numberOf(owner)]!)
  const clock = (slot: number): number => task.office.opens + slot * slotMinutes + ahead
  const [before, after] = [draws.integer(0, 3) * 2, draws.integer(0, 3) * 2]
  const slot = target & 31
  const limits = {
    days: [...new Set([target >> 5, draws.integer(0, masks.days - 1)])].sort(),
    from: clock(slot - Math.min(before, slot)),
    to: clock(Math.min(masks.slots, slot + length + after)),
  }
  builder.addEvent({
    event_id: `E${number}`,
    title: eventTitles[(number + draws.integer(0, eventTitles.length - 1)) % eventTitles.length]!,
    owner,
    attendees,
    day: at >> 5,
    start: task.office.opens + (at & 31) * slotMinutes,
    minutes: length * slotMinutes,
    moved: false,
    limits: target < 0 ? null : limits,
  })
}

import { describe, expect, test } from 'vitest'
import { type Draws, drawsFrom } from '../../../core/index.ts'
import { check, type Plan } from '../../../envs/calendar/checker.ts'
import { difficulties, type Knobs, knobsOf } from '../../../envs/calendar/knobs.ts'
import { drawRough, drawTask } from '../../../envs/calendar/make.ts'
import { masksOf } from '../../../envs/calendar/masks.ts'
import { planOf, provenTask } from '../../../envs/calendar/scenarios.ts'
import { solve } from '../../../envs/calendar/solver.ts'
import type { Task } from '../../../envs/calendar/state.ts'
import { bruteForce, bruteValue } from './brute.ts'

function smallKnobs(draws: Draws): Knobs {
  const meetings = draws.pick([1, 1, 2, 2, 3])
  const people = draws.integer(3, 5)
  return {
    kind: 'single',
    people,
    bystanders: draws.integer(0, 1),
    days: meetings === 1 ? draws.integer(1, 3) : draws.integer(1, 2),
    grid: draws.pick([15, 30, 30]),
    rooms: draws.integer(1, 3),
    meetings,
    optional: people > 3 ? draws.integer(0, 2) : 0,
    move: meetings < 3 && draws.chance(1, 2),
    events: draws.integer(0, 2),
    density: draws.integer(30, 90),
    remote: draws.pick([0, 40]),
    series: 2,
    wishes: 3,
    hidden: 1,
    earliest: draws.chance(1, 2),
  }
}

/** Small tasks as they come: without a plan, with one and with many. */
function smallTasks(count: number): Task[] {
  const draws = drawsFrom('small')
  const tasks: Task[] = []
  while (tasks.length < count) {
    const drawn = drawRough(draws, smallKnobs(draws))
    if (!drawn) continue
    // Nobody is free at some hour of the plan: so there are tasks without any.
    if (draws.chance(1, 2)) drawn.builder.addBusy(0, drawn.planned.starts[0]! >> 5, drawn.planned.starts[0]! & 31, 2)
    tasks.push(drawn.builder.task)
  }
  return tasks
}

const tasks = smallTasks(700)

describe('the exact solver', () => {
  test('finds the same best value and the same number of best plans as trying every plan', () => {
    const kinds = { none: 0, unique: 0, several: 0, moved: 0, optional: 0 }
    for (const task of tasks) {
      const { value, plans, unique } = solve(masksOf(task))
      const tried = bruteForce(task)
      const opens = task.office.opens / 15
      expect(value && [value.optional, value.moves, task.earliest ? value.ends + opens : 0]).toEqual(tried.value)
      expect(plans).toBe(tried.plans)
      if (value) expect(unique).toBe(tried.bookings === 1)
      kinds[!value ? 'none' : unique ? 'unique' : 'several'] += 1
      if (value && value.moves > 0) kinds.moved += 1
      if (value && value.optional > 0) kinds.optional += 1
    }
    // Each sort of task is among them, so that equality says something about each.
    expect(Math.min(...Object.values(kinds)), JSON.stringify(kinds)).toBeGreaterThan(15)
  }, 60_000)

  test('gives examples that the checker accepts at the value it gives', () => {
    for (const task of tasks) {
      const { value, examples } = solve(masksOf(task), 20)
      for (const example of examples) {
        const verdict = check(task, planOf(task, example))
        const lowest = example.rooms.map((rooms) => 31 - Math.clz32(rooms & -rooms))
        expect(verdict.broken).toEqual({})
        expect(verdict.value).toMatchObject({ optional: value!.optional, moves: value!.moves })
        expect(lowest.every((room) => room < task.rooms.length)).toBe(true)
      }
    }
  })
})

test('the checker judges plans, right and nearly right, as trying them does', () => {
  const draws = drawsFrom('plans')
  let right = 0
  let wrong = 0
  for (const task of tasks) {
    const { examples } = solve(masksOf(task), 6)
    const plans = examples.flatMap((example) => {
      const plan = planOf(task, example)
      return [plan, ...Array.from({ length: 4 }, () => nearly(draws, task, plan))]
    })
    for (const plan of plans) {
      const { broken, value } = check(task, plan)
      const tried = bruteValue(task, plan)
      const judged = Object.keys(broken).length > 0 ? undefined : [value.optional, value.moves, value.ends ?? 0]
      expect(judged, JSON.stringify([plan, broken])).toEqual(tried)
      if (tried) right += 1
      else wrong += 1
    }
  }
  expect(Math.min(right, wrong)).toBeGreaterThan(300)
})

/** A plan with one thing changed. */
function nearly(draws: Draws, task: Task, { bookings, moves }: Plan): Plan {
  const place = draws.integer(0, bookings.length - 1)
  const start = bookings[place]!.start + draws.pick([-30, -15, 15, 30, 60])
  const changes = [
    { start },
    { day: draws.integer(0, 4) },
    { room: draws.pick([...task.rooms.map(({ room }) => room), 'Attic']) },
  ]
  const change = draws.pick(changes)
  const changed = bookings.map((booking, number) => (number === place ? { ...booking, ...change } : booking))
  if (draws.chance(1, 6)) return { bookings: draws.pick([bookings.slice(1), [...bookings, bookings[0]!]]), moves }
  if (task.events.length === 0 || draws.chance(1, 2)) return { bookings: changed, moves }
  const event = draws.pick(task.events).event_id
  const moved = { event, day: draws.integer(0, task.office.days - 1), start: task.office.opens + draws.integer(0, 15) * 30 }
  return { bookings, moves: draws.chance(1, 4) ? [...moves, moved] : [moved] }
}

describe('drawn tasks', () => {
  test('are unique or optimal, as trying every plan shows too', () => {
    const draws = drawsFrom('drawn')
    for (const difficulty of ['starter', 'easy', 'medium', 'hard']) {
      for (let drawn = 0; drawn < 12; ) {
        const proven = drawTask(draws, knobsOf(draws, difficulty))
        if (!proven) continue
        drawn += 1
        const { task, solution } = proven
        const tried = bruteForce(task)
        expect(tried.plans).toBe(solution.plans)
        if (!task.earliest) expect(tried.bookings).toBe(1)
      }
    }
  }, 60_000)

  test.each([3, 5, 10])('of a size have one right plan for %i people', (size) => {
    const draws = drawsFrom(`size ${size}`)
    for (let drawn = 0; drawn < 20; drawn++) {
      const { task, solution } = provenTask(draws, size)
      expect(task.meetings[0]!.required).toHaveLength(size)
      expect([solution.plans, bruteForce(task).plans]).toEqual([1, 1])
    }
  })

  test('take the solver further from each difficulty to the next', () => {
    const means = difficulties.map((difficulty) => {
      const draws = drawsFrom('means')
      let [sum, count] = [0, 0]
      while (count < 150) {
        const proven = drawTask(draws, knobsOf(draws, difficulty))
        if (!proven) continue
        sum += proven.solution.search
        count += 1
      }
      return sum / count
    })
    expect(means).toEqual([...means].sort((left, right) => left - right))
    expect(means.at(-1)! / means[0]!).toBeGreaterThan(20)
  })

  test.each([
    ['starter', 40],
    ['easy', 60],
    ['medium', 60],
    ['hard', 60],
    ['expert', 60],
  ])('of %s are answered otherwise by who forgets what people keep to, in %i of 100 or more', (difficulty, least) => {
    const draws = drawsFrom('forgetful')
    let [changed, count] = [0, 0]
    while (count < 150) {
      const proven = drawTask(draws, knobsOf(draws, difficulty))
      if (!proven) continue
      const { task, solution } = proven
      const forgotten = solve(masksOf({ ...task, people: task.people.map((person) => ({ ...person, wishes: [] })) }))
      const { value, plans } = forgotten
      if (JSON.stringify([value, plans]) !== JSON.stringify([solution.value, solution.plans])) changed += 1
      count += 1
    }
    expect((100 * changed) / count).toBeGreaterThan(least)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Draws, drawsFrom } from '../../../core/index.ts'
import { checkPlan } from '../../../envs/roster/checker.ts'
import { generator, provenTask } from '../../../envs/roster/scenarios.ts'
import { cheapestPlans, solve } from '../../../envs/roster/solver.ts'
import { dayNames, kinds, type Person, type Plan, type Shift, shiftKey, type Task, taskIn } from '../../../envs/roster/state.ts'
import { tryEverything } from './brute.ts'
import { person } from './harness.ts'

/** A small task that nobody planted: it may have no solution, seats too many, skills that nobody has. */
function randomTask(draws: Draws): Task {
  const rules = { days: 3, min_rest_hours: draws.pick([8, 11]), max_in_row: draws.integer(2, 3) }
  const days = dayNames.slice(0, 3)
  const people = ['Ada', 'Ben', 'Cleo', 'Dan'].slice(0, draws.integer(3, 4)).map((name): Person => {
    const declines = draws.chance(1, 2) ? [{ days: [draws.pick(days)], shifts: draws.sample(kinds, 2), reason: 'no' }] : []
    const keeps = draws.chance(1, 3) ? [{ day: draws.pick(days), shift: draws.pick(kinds), reason: 'no' }] : []
    return person(name, {
      skills: draws.sample(['keys', 'radio'], draws.integer(0, 2)),
      max_shifts: draws.integer(2, 3),
      max_nights: draws.integer(1, 3),
      call_in: draws.integer(1, 3),
      release: draws.integer(1, 2),
      leave: [],
      declines,
      keeps,
    })
  })
  const weeks = people.map(({ max_shifts, max_nights }) => publishedWeek(draws, rules, max_shifts, max_nights))
  const shifts = days.flatMap((day, at) =>
    kinds.map((shift): Shift => {
      const published = people.flatMap((entry, number) => (weeks[number]![at] === shift ? [entry.person] : []))
      const number = Math.max(1, published.length + (draws.chance(1, 8) ? 1 : draws.chance(1, 10) ? -1 : 0))
      const needs = draws.chance(1, 4) ? [{ skill: draws.pick(['keys', 'radio']), number: 1 }] : []
      return {
        day,
        shift,
        number: published.length === 0 && draws.chance(3, 4) ? 0 : number,
        needs,
        published,
        people: published,
      }
    }),
  )
  const leaving = draws.integer(0, people.length - 1)
  const off = days.filter((_, at) => weeks[leaving]![at] === undefined)
  people[leaving] = { ...people[leaving]!, leave: off.slice(0, 1) }
  return { rules, people, shifts: shifts.map((entry) => (entry.number === 0 ? { ...entry, needs: [] } : entry)) }
}

/** At most a night at the end, so that every rest holds. */
function publishedWeek(draws: Draws, rules: Task['rules'], most: number, nights: number): (string | undefined)[] {
  const week: (string | undefined)[] = [undefined, undefined, undefined]
  const kind = draws.integer(0, nights >= most ? 2 : 1)
  const days = Math.min(most, rules.max_in_row, draws.integer(1, 3))
  for (let day = 0; day < days; day++) week[day] = kinds[kind]
  return week
}

function textOf({ shifts }: Task, plan: Plan): string {
  return shifts.map(({ day, shift }) => [...(plan.get(shiftKey(day, shift)) ?? [])].sort().join()).join(';')
}

function agrees(task: Task): number {
  const tried = tryEverything(task)
  const solution = solve(task)
  expect(solution?.cost ?? Infinity).toBe(tried.cost)
  if (!solution) return 0
  expect(tried.rosters).toContain(textOf(task, solution.plan))
  const all = cheapestPlans(task, solution.cost).map((plan) => textOf(task, plan))
  expect(all.length, 'no roster is come to twice').toBe(tried.rosters.size)
  expect(new Set(all)).toEqual(tried.rosters)
  return all.length
}

describe('the solver', () => {
  test('finds what trying everything finds, in 400 random tasks, among them tasks with no and with several cheapest rosters', () => {
    const counts = Array.from({ length: 400 }, (_, seed) => agrees(randomTask(drawsFrom(`random ${seed}`))))
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(20)
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(20)
    expect(counts.filter((count) => count > 1).length).toBeGreaterThan(20)
  })

  test.each([
    ['starter', 40],
    ['easy', 25],
  ])('finds what trying everything finds in generated %s tasks', (difficulty, count) => {
    for (let seed = 0; seed < count; seed++) {
      const draft = generator.draw(drawsFrom(`${difficulty} ${seed}`), difficulty, undefined as never)!
      agrees(taskIn({ patch: draft.patch! }))
    }
  })

  test('does not depend on the bound that it is given, and finds nothing under the least cost', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { task, solution } = provenTask(drawsFrom(`bound ${seed}`), 8)
      const { covered, rules, agreed, cost } = checkPlan(task, solution.plan)
      expect({ covered, rules, agreed, cost }).toEqual({ covered: true, rules: true, agreed: true, cost: solution.cost })
      expect(solve(task)?.cost).toBe(solution.cost)
      expect(solve(task, solution.cost)?.cost).toBe(solution.cost)
      expect(solve(task, solution.cost - 1)).toBeUndefined()
    }
  })

  test('gives up where it may not look at enough states', () => {
    const { task, solution } = provenTask(drawsFrom('give up'), 8)
    expect(solution.search).toBeGreaterThan(2)
    expect(solve(task, undefined, 2)).toBeUndefined()
  })
})

describe('difficulty', () => {
  const drawnTasks = generator.difficulties.map((difficulty) =>
    Array.from({ length: 60 }, (_, seed) => generator.draw(drawsFrom(`knob ${seed}`), difficulty, undefined as never)).filter(
      (draft) => draft !== undefined,
    ),
  )
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

  test('means more states to look at, and more to write', () => {
    for (const measure of [
      (drafts: (typeof drawnTasks)[number]) => mean(drafts.map(({ search }) => search!)),
      (drafts: (typeof drawnTasks)[number]) => mean(drafts.map(({ witness }) => witness.length)),
    ]) {
      const means = drawnTasks.map(measure)
      expect(means).toEqual([...means].sort((first, second) => first - second))
      expect(new Set(means).size).toBe(means.length)
    }
  })

  test('from medium on, somebody must give up a shift', () => {
    for (const drafts of drawnTasks.slice(2)) {
      for (const { witness } of drafts) {
        const names = witness.flatMap(({ calls = [] }) => calls.map(({ name }) => name))
        expect(names.includes('unassign') || names.includes('swap')).toBe(true)
      }
    }
  })
})

test('the goals of written scenarios are the least costs', () => {
  const folder = new URL('../../../scenarios/roster/', import.meta.url)
  for (const name of readdirSync(folder)) {
    const written = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    expect(written.goal.cost, name).toBe(solve(taskIn(written))?.cost)
    expect(written.goal.cost, name).toBe(tryEverything(taskIn(written)).cost)
  }
})

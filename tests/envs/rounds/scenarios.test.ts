import { describe, expect, test } from 'vitest'
import { drawsFrom } from '../../../core/index.ts'
import { taskOf } from '../../../envs/rounds/checker.ts'
import { puzzleOf } from '../../../envs/rounds/named.ts'
import { greedyValue } from '../../../envs/rounds/puzzles.ts'
import { provenTask } from '../../../envs/rounds/scenarios.ts'
import { solve } from '../../../envs/rounds/solver.ts'
import { randomReward } from '../harness.ts'
import { difficulties, drawn, open } from './harness.ts'

const count = 40
const scenarios = new Map(
  difficulties.map((difficulty) => [difficulty, Array.from({ length: count }, (_, seed) => drawn(difficulty, `knobs-${seed}`))]),
)

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the difficulties', () => {
  test('make the proof look at more and more states', () => {
    const searches = difficulties.map((difficulty) => mean(scenarios.get(difficulty)!.map(({ search }) => search!)))
    expect(searches).toEqual([...searches].sort((one, other) => one - other))
  })

  test.each([
    ['starter', { people: 5, twice: 0, after: 0, promised: 0, back: false, weighted: false }],
    ['easy', { people: 6, twice: 0, after: 0, promised: 0, back: false, weighted: false }],
    ['medium', { people: 8, twice: 2, after: 0, promised: 0, back: true, weighted: false }],
    ['hard', { people: 9, twice: 3, after: 2, promised: 1, back: false, weighted: true }],
    ['expert', { people: 11, twice: 4, after: 3, promised: 1, back: true, weighted: true }],
  ])('have what the README says of %s', (difficulty, { people, twice, after, promised, back, weighted }) => {
    for (const scenario of scenarios.get(difficulty)!) {
      const task = taskOf(scenario)
      expect(task.people).toHaveLength(people)
      expect(task.people.filter(({ slots }) => slots.length === 2)).toHaveLength(twice)
      expect(task.people.filter((person) => person.after !== null)).toHaveLength(after)
      expect(task.goal).toMatchObject({ weighted, promised: { length: promised }, back: back ? {} : null })
      expect(JSON.stringify(scenario.patch).length).toBeLessThan(8000)
    }
  })

  test('leave somebody out of every best day, which has three meetings at least', () => {
    for (const scenario of [...scenarios.values()].flat()) {
      const task = taskOf(scenario)
      for (const set of solve(puzzleOf(task)).sets) {
        const size = task.people.filter((_, number) => set & (1 << number)).length
        expect(size).toBeGreaterThanOrEqual(3)
        expect(size).toBeLessThan(task.people.length)
      }
    }
  })

  test('set a trap from easy on: going on to whom can be met soonest falls short', () => {
    for (const difficulty of difficulties.slice(1)) {
      for (const scenario of scenarios.get(difficulty)!) {
        const task = taskOf(scenario)
        expect(greedyValue(puzzleOf(task))).toBeLessThan(task.goal.best)
      }
    }
  })

  test('promise a meeting that costs something', () => {
    for (const scenario of [...scenarios.get('hard')!, ...scenarios.get('expert')!]) {
      const task = taskOf(scenario)
      const free = solve({ ...puzzleOf(task), promised: [] })
      expect(free.best).toBeGreaterThan(task.goal.best)
    }
  })

  test('never make a way over a third place shorter', () => {
    for (const scenario of [...scenarios.values()].flat()) {
      const { travel } = puzzleOf(taskOf(scenario))
      for (const [from, row] of travel.entries()) {
        for (const [to, direct] of row.entries()) {
          for (const over of travel.keys()) expect(travel[from]![over]! + travel[over]![to]!).toBeGreaterThanOrEqual(direct)
        }
      }
    }
  })
})

test('a proven task can be drawn for every size', () => {
  for (let size = 4; size <= 12; size++) {
    const { goal, patch, search } = provenTask(drawsFrom(`size ${size}`), size)
    const task = taskOf({ goal: goal!, patch: patch! })
    expect(task.people).toHaveLength(size)
    expect(solve(puzzleOf(task))).toMatchObject({ best: task.goal.best, search })
  }
})

test('random play earns next to nothing, also at the easiest', () => {
  const total = Array.from({ length: 300 }, (_, seed) => randomReward(open, drawn('starter', `random-${seed}`), seed))
  expect(mean(total)).toBeLessThanOrEqual(0.01)
})

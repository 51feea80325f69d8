import { describe, expect, test } from 'vitest'
import { check, type Task, taskOf } from '../../../envs/rounds/checker.ts'
import { puzzleOf } from '../../../envs/rounds/named.ts'
import { stepsOf } from '../../../envs/rounds/scenarios.ts'
import { solve } from '../../../envs/rounds/solver.ts'
import { bestOf, everyDay } from './brute.ts'
import { drawn, smallTask } from './harness.ts'

const small = Array.from({ length: 600 }, (_, number) => smallTask(`small-${number}`))

function namesOf({ people }: Task, set: number): string {
  const names = people.flatMap(({ name }, number) => (set & (1 << number) ? name : []))
  return names.sort().join()
}

describe('the solver', () => {
  test('finds the optimum and every set that reaches it, as going through all orders does', () => {
    const counts = { none: 0, one: 0, several: 0 }
    for (const task of small) {
      const { best, sets } = solve(puzzleOf(task))
      const brute = bestOf(everyDay(task))
      expect({ best, sets: sets.map((set) => namesOf(task, set)).sort() }).toEqual(brute)
      counts[sets.length === 0 ? 'none' : sets.length === 1 ? 'one' : 'several'] += 1
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(20)
  })

  test('shows a day that earns 1 wherever there is one', () => {
    for (const task of small) {
      const puzzle = puzzleOf(task)
      const { best, visits } = solve(puzzle)
      if (best === 0) continue
      const names = task.people.map(({ name }) => name)
      const places = task.places.map(({ name }) => name)
      const plan = stepsOf(puzzle, visits, names, places)
      expect(check({ ...task, goal: { ...task.goal, best } }, plan).reward).toBe(1)
    }
  })

  test.each(['starter', 'easy', 'medium'])('proved what %s scenarios say', (difficulty) => {
    for (let number = 0; number < 25; number++) {
      const task = taskOf(drawn(difficulty, `brute-${number}`))
      const { best, sets } = bestOf(everyDay(task))
      expect(task.goal.best).toBe(best)
      if (difficulty !== 'medium') expect(sets).toHaveLength(1)
    }
  })
})

describe('the checker', () => {
  test('gives 1 to every best day, whatever its order, and 0 to every other', () => {
    let accepted = 0
    for (const task of small.slice(0, 200)) {
      const days = everyDay(task)
      const { best } = bestOf(days)
      if (best === 0) continue
      const judged = { ...task, goal: { ...task.goal, best } }
      for (const { steps, value, right } of days) {
        const isBest = right && value === best
        expect(check(judged, steps).reward).toBe(isBest ? 1 : 0)
        if (isBest) accepted += 1
      }
    }
    expect(accepted).toBeGreaterThan(300)
  })

  test('gives 0 to a best day without any one of its steps', () => {
    for (let number = 0; number < 25; number++) {
      const task = taskOf(drawn('medium', `brute-${number}`))
      const { steps } = everyDay(task).find((day) => day.right && day.value === task.goal.best)!
      for (const left of steps.keys()) expect(check(task, steps.toSpliced(left, 1)).reward).toBe(0)
    }
  })
})

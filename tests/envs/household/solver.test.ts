import { describe, expect, test } from 'vitest'
import { judge } from '../../../envs/household/checker.ts'
import { solve } from '../../../envs/household/solver.ts'
import { everyMoment, homeAt, isRight } from './brute.ts'
import { smallTask } from './support.ts'

const small = Array.from({ length: 500 }, (_, number) => smallTask(`small-${number}`))

describe('the solver', () => {
  test('finds as short a plan as going through every moment of the whole house does, or none either', () => {
    const counts = new Map<string, number>()
    for (const { home, goal } of small) {
      let reached = false
      const moments = everyMoment(home, (moment) => {
        reached = isRight(home, goal, moment)
        return reached
      })
      const first = reached ? moments.find(({ moment }) => isRight(home, goal, moment))!.calls : undefined
      expect(solve(home, goal)?.plan.length).toBe(first)
      const key = first === undefined ? 'none' : goal.sliced ? `${goal.want} sliced` : goal.want
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const goals = ['put', 'light', 'clean', 'heat', 'cool', 'pair']
    const kinds = ['none', ...goals, ...goals.flatMap((goal) => (goal === 'light' ? [] : `${goal} sliced`))]
    for (const kind of kinds) expect.soft(counts.get(kind) ?? 0, kind).toBeGreaterThan(5)
  }, 120_000)
})

describe('the checker', () => {
  test('gives 1 to every right end that can come, and 0 to every other', () => {
    const judged = [0, 0]
    for (const { home, goal } of small.slice(0, 60)) {
      let left = 4000
      for (const { moment } of everyMoment(home, () => left-- === 0)) {
        const right = isRight(home, goal, moment) ? 1 : 0
        expect(judge(goal, home, homeAt(home, moment)).reward).toBe(right)
        judged[right]! += 1
      }
    }
    expect(Math.min(...judged)).toBeGreaterThan(200)
  }, 120_000)
})

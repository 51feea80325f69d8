import { describe, expect, test } from 'vitest'
import { drawsFrom } from '../../../core/index.ts'
import { homeOf } from '../../../envs/household/checker.ts'
import { kindOf, placeKind, takes } from '../../../envs/household/kinds.ts'
import { difficulties as knobs, provenTask } from '../../../envs/household/scenarios.ts'
import { solve } from '../../../envs/household/solver.ts'
import type { Goal } from '../../../envs/household/state.ts'
import { randomReward } from '../harness.ts'
import { difficulties, drawn, open, play } from './support.ts'

const count = 40
const scenarios = new Map(
  difficulties.map((difficulty) => [difficulty, Array.from({ length: count }, (_, seed) => drawn(`knobs-${seed}`, difficulty))]),
)
const all = [...scenarios.values()].flat()
const goalOf = ({ goal }: { readonly goal?: unknown }): Goal => goal as Goal
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const isGrowing = (values: readonly number[]): boolean =>
  values.every((value, place) => place === 0 || value > values[place - 1]!)

describe('the difficulties', () => {
  test('make the proof look at more states, and the shortest plan longer', () => {
    expect(isGrowing(difficulties.map((name) => mean(scenarios.get(name)!.map(({ search }) => search!))))).toBe(true)
    expect(isGrowing(difficulties.map((name) => mean(scenarios.get(name)!.map((scenario) => goalOf(scenario).shortest))))).toBe(
      true,
    )
  })

  test.each(difficulties)('have what the README says of %s', (difficulty) => {
    const { rooms, others, goals, spare, sliced, calls } = knobs[difficulty]!
    for (const scenario of scenarios.get(difficulty)!) {
      const home = homeOf(scenario)
      const goal = goalOf(scenario)
      const wanted = home.objects.filter(({ name }) => kindOf(name) === goal.object).length
      expect(home.rooms).toHaveLength(rooms)
      expect(home.objects).toHaveLength(others + wanted + (sliced ? 1 : 0))
      expect(goals).toContain(goal.want)
      expect(wanted - (goal.want === 'pair' ? 2 : 1)).toBeLessThanOrEqual(spare)
      expect(goal.sliced).toBe(sliced)
      expect(goal.shortest).toBeGreaterThanOrEqual(calls[0])
      expect(goal.shortest).toBeLessThanOrEqual(calls[1])
      expect(JSON.stringify(scenario.patch).length).toBeLessThan(9000)
    }
  })

  test('ask for every one of the six goals', () => {
    expect(new Set(all.map((scenario) => goalOf(scenario).want)).size).toBe(6)
  })
})

describe('a scenario', () => {
  test('names its shortest plan, which is the witness without its look and its end', () => {
    for (const scenario of all) {
      const { shortest } = goalOf(scenario)
      expect(scenario.witness).toHaveLength(shortest + 2)
      expect(solve(homeOf(scenario), goalOf(scenario))).toMatchObject({ search: scenario.search, plan: { length: shortest } })
      expect(play(scenario, scenario.witness).end.reward).toBe(1)
    }
  })

  test('can be walked through: every room leads to every other', () => {
    for (const scenario of all) {
      const { rooms } = homeOf(scenario)
      const reached = new Set([rooms[0]!.name])
      for (const name of reached) for (const door of rooms.find((room) => room.name === name)!.doors) reached.add(door)
      expect(reached.size).toBe(rooms.length)
      for (const { name, doors } of rooms) {
        expect(doors).not.toContain(name)
        for (const door of doors) expect(rooms.find((room) => room.name === door)!.doors).toContain(name)
      }
    }
  })

  test('wants something that can be done, and is not done at the start', () => {
    for (const scenario of all) {
      const { want, object, place } = goalOf(scenario)
      const { objects, places } = homeOf(scenario)
      for (const { name, at } of objects) {
        expect(places.map((one) => one.name)).toContain(at)
        if (kindOf(name) === object) expect(kindOf(at!)).not.toBe(place)
      }
      if (want === 'heat' || want === 'cool' || want === 'clean') {
        expect(takes(`${object} 1`, want)).toBe(true)
        expect(places.some(({ name }) => placeKind(name).does === want)).toBe(true)
      }
    }
  })

  test('is told without where anything is', () => {
    for (const scenario of all) {
      const { rooms, places } = homeOf(scenario)
      for (const { name } of [...rooms, ...places]) expect(scenario.instruction).not.toContain(name)
    }
  })
})

test('a proven task can be drawn for every size', () => {
  for (let size = 2; size <= 6; size++) {
    const { goal, patch, search } = provenTask(drawsFrom(`size ${size}`), size)
    const home = homeOf({ patch: patch! })
    expect(home.rooms).toHaveLength(size)
    expect(solve(home, goalOf({ goal }))).toMatchObject({ search, plan: { length: goalOf({ goal }).shortest } })
  }
})

test('random play earns next to nothing, also at the easiest', () => {
  const rewards = Array.from({ length: 300 }, (_, seed) => randomReward(open, drawn(`random-${seed}`, 'starter'), seed))
  expect(mean(rewards)).toBeLessThanOrEqual(0.01)
})

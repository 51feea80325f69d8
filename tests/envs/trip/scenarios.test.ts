import { describe, expect, test } from 'vitest'
import { drawsFrom, type Scenario } from '../../../core/index.ts'
import { provenTask } from '../../../envs/trip/scenarios.ts'
import type { Goal } from '../../../envs/trip/state.ts'
import { trip } from '../../../envs/trip/world.ts'
import { everyTrip } from './brute.ts'
import { drawn } from './harness.ts'

const { difficulties } = trip.generator!
const perDifficulty = 60
const scenarios = new Map(
  difficulties.map((difficulty) => [difficulty, Array.from({ length: perDifficulty }, (_, seed) => drawn(seed, difficulty))]),
)

function budgetOf({ patch }: Scenario): number {
  return (patch['account'] as { budget: number }).budget
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

describe.each(difficulties)('%s', (difficulty) => {
  test('walking through all links finds the trips that were proven, and no others', () => {
    for (const scenario of scenarios.get(difficulty)!) {
      const found = everyTrip(scenario)
      const { cheapest, right } = scenario.goal as unknown as Goal
      const affordable = found.filter(({ cost }) => cost <= budgetOf(scenario))
      if (scenario.kind === 'route') expect([found.length, affordable.length, right]).toEqual([1, 1, 1])
      if (scenario.kind === 'budget') expect([found.length > 1, affordable.length, right]).toEqual([true, 1, 1])
      if (scenario.kind === 'cheapest') {
        expect(found.length).toBeGreaterThan(1)
        const least = Math.min(...found.map(({ cost }) => cost))
        expect([cheapest, right]).toEqual([least, found.filter(({ cost }) => cost === least).length])
        expect(budgetOf(scenario)).toBeGreaterThan(least)
      }
    }
  })
})

describe('the knobs', () => {
  test('make the search grow from one difficulty to the next', () => {
    const searches = difficulties.map((difficulty) => mean(scenarios.get(difficulty)!.map(({ search }) => search!)))
    for (const [place, search] of searches.entries()) if (place > 0) expect(search).toBeGreaterThan(1.3 * searches[place - 1]!)
  })

  test('make decoys: a traveller who always takes the cheapest flight goes astray more and more', () => {
    const astray = difficulties.map((difficulty) =>
      mean(scenarios.get(difficulty)!.map((scenario) => (isGreedy(scenario) ? 0 : 1))),
    )
    expect(astray[0]).toBeLessThan(0.8)
    expect(astray.slice(2)).toEqual([1, 1, 1])
  })

  test('make links one-way, weekdays without flights, and open starts', () => {
    const share = (difficulty: string, of: (scenario: Scenario) => number): number => mean(scenarios.get(difficulty)!.map(of))
    expect(share('expert', oneWay)).toBeGreaterThan(share('medium', oneWay) + 0.1)
    expect(share('medium', oneWay)).toBeGreaterThan(share('starter', oneWay))
    expect(['starter', 'easy'].map((difficulty) => share(difficulty, grounded))).toEqual([0, 0])
    expect(share('expert', grounded)).toBeGreaterThan(share('medium', grounded))
    expect(share('medium', grounded)).toBeGreaterThan(0)
    const starts = difficulties.map((difficulty) =>
      share(difficulty, ({ goal }) => ((goal as unknown as Goal).start === null ? 1 : 0)),
    )
    for (const [place, expected] of [0, 0, 0.5, 0.75, 1].entries()) expect(Math.abs(starts[place]! - expected)).toBeLessThan(0.15)
  })

  test('give each difficulty its kinds', () => {
    const kinds = difficulties.map((difficulty) => [...new Set(scenarios.get(difficulty)!.map(({ kind }) => kind))].sort())
    const [plain, all] = [
      ['cheapest', 'route'],
      ['budget', 'cheapest', 'route'],
    ]
    expect(kinds).toEqual([plain, plain, all, all, all])
  })
})

test('a scenario stays small', () => {
  for (const scenario of scenarios.get('expert')!) expect(JSON.stringify(scenario.patch).length).toBeLessThan(10_000)
})

test.each([3, 4, 5, 6, 7, 8, 9, 10])('a proven task of %i cities can be drawn for the bench', (size) => {
  const { puzzle, days, proof } = provenTask(drawsFrom('bench'), size)
  expect([puzzle.size, [...proof.order].sort((a, b) => a - b)]).toEqual([size, Array.from({ length: size }, (_, city) => city)])
  expect(days).toBe(puzzle.stays.reduce((sum, stay) => sum + stay - 1, 1))
})

type Links = Record<string, { links: { to: string; fares: (number | null)[] }[] }>

function oneWay({ patch }: Scenario): number {
  const links = Object.entries(patch['cities'] as unknown as Links).flatMap(([from, city]) =>
    city.links.map(({ to }) => `${from} ${to}`),
  )
  return links.filter((link) => !links.includes(link.split(' ').reverse().join(' '))).length / links.length
}

function grounded({ patch }: Scenario): number {
  const fares = Object.values(patch['cities'] as unknown as Links).flatMap(({ links }) => links.flatMap((link) => link.fares))
  return fares.filter((fare) => fare === null).length / fares.length
}

/** Whether every leg of the witness is the cheapest flight of its day from there to a city that was not seen yet. */
function isGreedy({ witness, patch, goal }: Scenario): boolean {
  const { first_weekday } = patch['account'] as { first_weekday: string }
  const monday = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ').indexOf(first_weekday)
  const legs = witness.flatMap(({ calls = [] }) => calls.filter(({ name }) => name === 'book_leg'))
  const seen = new Set<string>()
  return legs.every(({ arguments: given }) => {
    const { day, from, to } = given as unknown as { day: number; from: string; to: string }
    seen.add(from)
    const open = (patch['cities'] as unknown as Links)[from]!.links.flatMap((link) => {
      const fare = link.fares[(monday + day - 1) % 7]
      const isWanted = (goal as unknown as Goal).stays.some(({ city }) => city === link.to)
      return typeof fare === 'number' && isWanted && !seen.has(link.to) ? [{ to: link.to, fare }] : []
    })
    const taken = open.find((link) => link.to === to)!
    return open.every(({ fare }) => fare >= taken.fare)
  })
}

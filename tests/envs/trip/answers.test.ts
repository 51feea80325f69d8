import { describe, expect, test } from 'vitest'
import { drawsFrom, type Scenario } from '../../../core/index.ts'
import type { Goal } from '../../../envs/trip/state.ts'
import { trip } from '../../../envs/trip/world.ts'
import { readScenarios } from '../../../scenarios/index.ts'
import { everyTrip, orders } from './brute.ts'
import { drawn, play } from './harness.ts'

const { prompt, judge, witness, guess, chance } = trip.answer!
const { difficulties } = trip.generator!
const three = readScenarios(trip).find(({ id }) => id === 'three_cities')!

const flights = ['Day 3: fly Catania to Aarhus', 'Day 6: fly Aarhus to Bergen']
const legs = [
  { day: 3, from: 'Catania', to: 'Aarhus' },
  { day: 6, from: 'Aarhus', to: 'Bergen' },
]

test.each(difficulties)('the witness of %s earns 1, in one step too', (difficulty) => {
  for (let seed = 0; seed < 20; seed++) {
    const scenario = drawn(seed, difficulty)
    expect(judge(scenario, witness(scenario)).reward).toBe(1)
    expect(play(scenario, [{ text: witness(scenario) }], { play: 'answer' }).end).toMatchObject({
      status: 'terminated',
      reward: 1,
    })
  }
})

describe('the forms of an answer', () => {
  test.each([
    ['the documented lines', witness(three)],
    ['flights without stays', flights.join('\n')],
    ['any order of lines', [...flights].reverse().join('\n')],
    [
      'markdown, another case and words around it',
      `Here is my plan.\n\n- **${flights[0]!.toUpperCase()}**\n- ${flights[1]}.\n\nEnjoy!`,
    ],
    ['lines that end as on Windows', flights.join('\r\n')],
    ['JSON', JSON.stringify({ legs })],
    ['JSON without a name for the list', JSON.stringify(legs)],
    ['JSON in a fenced block', `The trip:\n\`\`\`json\n${JSON.stringify({ legs }, null, 2)}\n\`\`\``],
  ])('%s is read', (_, text) => expect(judge(three, text).reward).toBe(1))

  test.each([
    ['nothing', ''],
    ['one flight only', flights[0]!],
    ['stays alone', 'Day 1-3: Catania\nDay 3-6: Aarhus\nDay 6-8: Bergen'],
    ['stays that are not those of the flights', ['Day 1-4: Catania', ...flights].join('\n')],
    ['two plans', [...flights, 'Day 3: fly Catania to Bergen', 'Day 5: fly Bergen to Aarhus'].join('\n')],
    ['a flight twice', [...flights, flights[0]].join('\n')],
    ['a city that is not there', flights.join('\n').replace('Bergen', 'Atlantis')],
    ['a day that is not there', flights.join('\n').replace('Day 6', 'Day 66')],
    ['days that are no whole numbers', JSON.stringify({ legs }).replace('6', '6.5')],
    ['a name that every object has', flights.join('\n').replaceAll('Aarhus', 'constructor')],
    ['broken JSON', '{"legs": [{"day": 3'],
    ['JSON of another shape', '{"legs": {"day": 3}}'],
    ['null', 'null'],
    ['deep JSON', '['.repeat(100_000)],
    ['a long line', `Day 3: fly ${'Catania to '.repeat(100_000)}`],
    ['many lines', `${flights.join('\n')}\n`.repeat(20_000)],
    ['many marks', '`'.repeat(300_000)],
    ['an open block', `\`\`\`json${' '.repeat(300_000)}\n${' '.repeat(300_000)}`],
    ['the prompt itself', prompt(three)],
  ])('%s earns 0 and is no fault', (_, text) => {
    const begun = performance.now()
    expect(judge(three, text).reward).toBe(0)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})

test('the prompt tells all that the tools would', () => {
  const scenario = drawn(1, 'expert')
  const text = prompt(scenario)
  const { cities, events } = scenario.patch as unknown as Looked
  for (const { city, links } of Object.values(cities)) {
    for (const { to, fares } of links) {
      expect(text).toContain(`\n${city} to ${to}: ${fares.map((fare) => (fare === null ? '-' : `$${fare / 100}`)).join(' ')}\n`)
    }
  }
  for (const { event, city, first_day, last_day } of Object.values(events)) {
    expect(text).toContain(`\n${event}, ${city}: day ${first_day} to day ${last_day}\n`)
  }
})

interface Looked {
  readonly cities: Record<string, { city: string; links: { to: string; fares: (number | null)[] }[] }>
  readonly events: Record<string, { event: string; city: string; first_day: number; last_day: number }>
  readonly account: { budget: number }
}

test('of all orders of the cities exactly the right ones earn 1', () => {
  for (const difficulty of ['starter', 'easy', 'medium']) {
    for (let seed = 100; seed < 110; seed++) {
      const scenario = drawn(seed, difficulty)
      const { stays, cheapest } = scenario.goal as unknown as Goal
      const most = cheapest ?? (scenario.patch as unknown as Looked).account.budget
      const right = everyTrip(scenario).flatMap(({ order, cost }) => (cost <= most ? [order.join()] : []))
      for (const order of orders(stays.length)) {
        const named = order.map((place) => stays[place]!.city)
        expect(judge(scenario, inOrder(scenario, named)).reward).toBe(right.includes(named.join()) ? 1 : 0)
      }
    }
  }
})

/** A trip through the cities in an order, with the stays that are wanted. */
function inOrder({ goal }: Scenario, order: readonly string[]): string {
  const { stays } = goal as unknown as Goal
  let day = 1
  const lines = order.slice(1).map((to, place) => {
    day += stays.find(({ city }) => city === order[place])!.days - 1
    return `Day ${day}: fly ${order[place]} to ${to}`
  })
  return lines.join('\n')
}

test('a blind guess is right as often as its chance says', () => {
  // Two stays of 3 days and one of 4: 3! orders times the 15 ways to choose two of the days 2 to 7.
  expect(chance(three)).toBeCloseTo(1 / 90)
  const draws = drawsFrom('guesses')
  const guesses = 9000
  let rights = 0
  for (let guessed = 0; guessed < guesses; guessed++) rights += judge(three, guess(three, draws)).reward
  // 100 on average, give or take four times the square root of that.
  expect(rights).toBeGreaterThan(60)
  expect(rights).toBeLessThan(140)
})

test('blind guesses at drawn tasks earn what their chances add up to', () => {
  const draws = drawsFrom('more guesses')
  let [rights, expected] = [0, 0]
  for (let seed = 0; seed < 400; seed++) {
    const scenario = drawn(seed, difficulties[seed % 2]!)
    for (let guessed = 0; guessed < 10; guessed++) rights += judge(scenario, guess(scenario, draws)).reward
    expected += 10 * chance(scenario)
  }
  expect(Math.abs(rights - expected)).toBeLessThan(4 * Math.sqrt(expected) + 1)
})

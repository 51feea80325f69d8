import { expect, test } from 'vitest'
import { openGrading } from '../../../core/grade.ts'
import type { Action, Json, Patch, Scenario } from '../../../core/index.ts'
import { call, drawn, open, play } from './harness.ts'

const daily = (fare: number): number[] => Array(7).fill(fare)
// Day 1 is a Friday, so day 2 is a Saturday, on which the first link does not fly, and day 3 the dear Sunday.
const exceptSaturday = [10000, 10000, 10000, 10000, 10000, null, 12000]

/** Three cities and six days. The only trip is Bergen, Riga, Turku for $200, with $30 to spare and a fee of $20. */
const scenario: Scenario = {
  id: 'hand-made',
  split: 'written',
  kind: 'route',
  difficulty: 'starter',
  base: 'empty',
  patch: {
    cities: {
      Bergen: {
        city: 'Bergen',
        events: [],
        links: [
          { to: 'Riga', fares: exceptSaturday },
          { to: 'Turku', fares: daily(9000) },
        ],
      },
      Riga: { city: 'Riga', events: ['Kite Festival'], links: [{ to: 'Turku', fares: daily(8000) }] },
      Turku: { city: 'Turku', events: [], links: [{ to: 'Bergen', fares: daily(7000) }] },
    },
    events: { 'Kite Festival': { event: 'Kite Festival', city: 'Riga', first_day: 4, last_day: 5 } },
    account: { first_weekday: 'Friday', last_day: 6, budget: 23000, cancellation_fee: 2000, fees: 0 },
  },
  instruction: 'Made by hand.',
  user: null,
  goal: {
    start: 'Bergen',
    stays: [
      { city: 'Bergen', days: 3, event: null },
      { city: 'Riga', days: 3, event: 'Kite Festival' },
      { city: 'Turku', days: 2, event: null },
    ],
    cheapest: null,
    right: 1,
  },
  witness: [],
}

const book = (day: number, from: string, to: string): Action => call('book_leg', { day, from, to })
const cancel = (day: number): Action => call('cancel_leg', { day })
const finish = call('finish')
const right = [book(3, 'Bergen', 'Riga'), book(5, 'Riga', 'Turku')]

test('the only trip earns 1, booked in either order', () => {
  expect(play(scenario, [...right, finish]).end.reward).toBe(1)
  expect(play(scenario, [...right.toReversed(), finish]).end.reward).toBe(1)
})

test('look-ups tell links, flights, events and what was spent', () => {
  const looked = [
    call('list_links', { city: 'Bergen' }),
    call('list_flights', { city: 'Bergen', day: 2 }),
    call('list_flights', { city: 'Bergen', day: 3 }),
    call('get_event', { event: 'Kite Festival' }),
  ]
  const { told } = play(scenario, [...looked, right[0]!, call('get_spending'), call('show_itinerary')])
  const [links, saturday, sunday, event, booked, spending, itinerary] = told.map((text) => JSON.parse(text))
  expect(links.links[0]).toMatchObject({ to: 'Riga', fares: { Monday: 10000, Saturday: null, Sunday: 12000 } })
  expect(saturday).toEqual({ city: 'Bergen', day: 2, weekday: 'Saturday', flights: [{ to: 'Turku', fare: 9000 }] })
  expect(sunday.flights).toContainEqual({ to: 'Riga', fare: 12000 })
  expect(event).toEqual({ event: 'Kite Festival', city: 'Riga', first_day: 4, last_day: 5 })
  expect(booked).toMatchObject({ fare: 12000, weekday: 'Sunday', left: 11000 })
  expect(spending).toEqual({ budget: 23000, fares: 12000, fees: 0, left: 11000, cancellation_fee: 2000 })
  expect(itinerary.stays).toEqual([
    { city: 'Bergen', first_day: 1, last_day: 3 },
    { city: 'Riga', first_day: 3, last_day: 6 },
  ])
})

test.each<[string, Action[], Action]>([
  ['day_outside', [], book(7, 'Bergen', 'Riga')],
  ['day_outside', [], call('list_flights', { city: 'Riga', day: 7 })],
  ['city_unknown', [], book(3, 'Bergen', 'Atlantis')],
  ['city_unknown', [], call('list_links', { city: 'Atlantis' })],
  ['event_unknown', [], call('get_event', { event: 'Riga' })],
  ['no_link', [], book(3, 'Riga', 'Bergen')],
  ['no_link', [], book(3, 'Riga', 'Riga')],
  ['no_flight', [], book(2, 'Bergen', 'Riga')],
  ['day_taken', [book(3, 'Bergen', 'Riga')], book(3, 'Turku', 'Bergen')],
  ['budget_exceeded', [book(3, 'Bergen', 'Riga'), book(4, 'Bergen', 'Turku')], book(5, 'Riga', 'Turku')],
  ['leg_unknown', [book(3, 'Bergen', 'Riga')], cancel(4)],
])('%s is told with what would help, and changes nothing', (code, before, refused) => {
  const looks = [call('show_itinerary'), call('get_spending')]
  const { told } = play(scenario, [...before, ...looks, refused, ...looks])
  const at = before.length + looks.length
  expect(told[at]).toMatch(new RegExp(`${code}.* .*[.]$`))
  expect(told.slice(at + 1)).toEqual(told.slice(before.length, at))
})

test('a leg that does not join up is booked, and named', () => {
  const { told, end } = play(scenario, [book(3, 'Bergen', 'Riga'), book(5, 'Turku', 'Bergen'), call('show_itinerary'), finish])
  expect(JSON.parse(told[2]!).problems).toEqual(['On day 3 a leg arrives in Riga, and the next one leaves from Turku on day 5.'])
  expect(end.components).toMatchObject({ flights: 1, route: 0 })
})

test('one mistake can be mended within the budget, and a second one cannot', () => {
  const mistake = [book(2, 'Bergen', 'Turku'), cancel(2)]
  const once = play(scenario, [...mistake, ...right, finish])
  expect(JSON.parse(once.told[1]!)).toMatchObject({ fares: 0, fees: 2000, left: 21000 })
  expect(once.end.reward).toBe(1)
  const twice = play(scenario, [...mistake, ...mistake, ...right, finish])
  expect(twice.told[5]).toContain('budget_exceeded')
  expect(twice.end.reward).toBe(0)
})

/** The scenario with money for anything. */
const rich = changed({ budget: 90000 }, {})

test.each<[string, Action[], object]>([
  ['nothing booked', [], { flights: 0, route: 0, stays: 0, events: 0, budget: 0, cheapest: 0 }],
  ['half of it', right.slice(0, 1), { flights: 1, route: 1, stays: 0 }],
  ['a leg too many', [...right, book(6, 'Turku', 'Bergen')], { flights: 1, route: 1, stays: 0 }],
  ['a stay too long', [book(4, 'Bergen', 'Riga'), book(5, 'Riga', 'Turku')], { flights: 1, route: 1, stays: 0 }],
  ['another start', [book(2, 'Turku', 'Bergen'), book(4, 'Bergen', 'Riga')], { flights: 1, route: 0, stays: 1, events: 1 }],
])('%s earns 0', (_, actions, expected) => {
  const { end } = play(rich, [...actions, finish])
  expect(end.reward).toBe(0)
  expect(end.components).toMatchObject(expected)
})

test('an event that is missed is missed, though the stays are right', () => {
  const early = { event: 'Kite Festival', city: 'Riga', first_day: 2, last_day: 4 }
  const { end } = play(changed({}, {}, { events: { 'Kite Festival': early } }), [...right, finish])
  expect(end.components).toEqual({ flights: 1, route: 1, stays: 1, events: 0, budget: 1, cheapest: 1 })
  expect(end.reward).toBe(0)
})

test('every cheapest trip is right, and a dearer one is not', () => {
  const cities = {
    Bergen: { city: 'Bergen', events: [], links: [link('Riga', 10000), link('Turku', 9000)] },
    Riga: { city: 'Riga', events: [], links: [link('Turku', 8000), link('Bergen', 9500)] },
    Turku: { city: 'Turku', events: [], links: [link('Riga', 9000), link('Bergen', 9500)] },
  }
  const stays = ['Bergen', 'Riga', 'Turku'].map((city) => ({ city, days: 2, event: null }))
  const cheapest = changed({ last_day: 4, budget: 30000 }, { start: null, stays, cheapest: 18000, right: 2 }, { cities })
  const earned = (first: string, second: string, third: string): number =>
    play(cheapest, [book(2, first, second), book(3, second, third), finish]).end.reward
  expect(earned('Bergen', 'Riga', 'Turku')).toBe(1)
  expect(earned('Bergen', 'Turku', 'Riga')).toBe(1)
  expect(earned('Riga', 'Bergen', 'Turku')).toBe(0)
})

test('the picture shows stays, events, legs and what was spent', () => {
  const { end } = play(scenario, [book(2, 'Bergen', 'Turku'), cancel(2), ...right])
  const lines = open.world.picture!(openGrading(open, end, '').database, scenario).split('\n')
  expect(lines[0]!.trim()).toBe('Fr Sa Su Mo Tu We')
  expect(lines[2]).toBe('Bergen  ██ ██ ██ ·· ·· ··  3 of 3 days')
  expect(lines[3]).toBe('Riga    ·· ·· ██ █* █* ··  3 of 3 days, Kite Festival (*)')
  expect(lines[5]).toBe('day  3: Bergen to Riga, $120')
  expect(lines.at(-1)).toBe('spent $220 of $230 ($20 for cancelled legs), $10 left')
})

test.each(open.world.generator!.difficulties)('every drawn witness of %s earns 1', (difficulty) => {
  for (let seed = 0; seed < 20; seed++) {
    const task = drawn(seed, difficulty)
    expect(play(task, task.witness).end.reward).toBe(1)
  }
})

function link(to: string, fare: number): object {
  return { to, fares: daily(fare) }
}

function changed(account: object, goal: object, patch: object = {}): Scenario {
  const known = scenario.patch as { account: object }
  const whole = { ...known, account: { ...known.account, ...account }, ...patch }
  return { ...scenario, patch: whole as Patch, goal: { ...(scenario.goal as object), ...goal } as Json }
}

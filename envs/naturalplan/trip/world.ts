import type { Draws } from '../../../core/index.ts'
import { difficultyOf } from '../planning.ts'
import { remembered } from '../remembered.ts'
import { makeWorld } from '../world.ts'
import { checksums } from './checksums.ts'
import { citiesOf, drawTrip } from './generator.ts'
import { TripItem, tripOf } from './item.ts'
import { type ReadStay, readOfficially, scoreOfficially } from './official.ts'
import { solve } from './solver.ts'
import { unsoundTrip } from './sound.ts'
import { planText } from './text.ts'

/** So many right answers are counted. */
const answersMax = 1000

const trip = remembered(tripOf)
const solutions = remembered((item: TripItem) => solve(trip(item), answersMax))

/** Trip planning: an order of cities with given stays, events and direct flights. */
export const tripPlanning = makeWorld<TripItem>({
  name: 'trip',
  summary: 'Trip planning of NaturalPlan: an order of European cities with given stays, events and direct flights.',
  file: 'trip_planning.json',
  schema: TripItem,
  checksums,
  sizeOf: ({ num_cities: count }) => ({ kind: `${count} cities`, difficulty: difficultyOf(citiesOf, Number(count)) }),
  gold: ({ golden_plan: plan }) => plan,
  official: (item, text) => scoreOfficially(golden(item), readOfficially(text)),
  unsound: (item, text) => unsoundTrip(trip(item), text),
  solve: (item) => ({ answers: solutions(item).plans.length }),
  guess,
  chance: ({ num_cities: count }) => 1 / factorial(Number(count)),
  draw: drawTrip,
})

function golden({ cities, durations }: TripItem): ReadStay[] {
  const days = durations.split('**').filter((part) => part !== '')
  const named = cities.split('**').filter((part) => part !== '')
  return named.map((city, place) => [city, BigInt(days[place] ?? 0)])
}

/** The cities in any order, each for as long as it is asked for. */
function guess(item: TripItem, draws: Draws): string {
  let from = 1
  const visits = draws.shuffle(trip(item).stays).map(({ city, days }) => {
    const visit = { city, from, to: from + days - 1 }
    from = visit.to
    return visit
  })
  return planText(visits)
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1)
}

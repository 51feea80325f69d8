import type { Draws } from '../../../core/index.ts'
import type { Difficulty, Drawn } from '../planning.ts'
import { type Stay, type Trip, type TripItem, tripOf } from './item.ts'
import { eventSentences, staySentences } from './sentences.ts'
import { solve, type Visit } from './solver.ts'
import { planText, promptText } from './text.ts'

/** From how many to how many cities a task of each difficulty has; the benchmark has three to ten. */
export const citiesOf: Readonly<Record<Difficulty, readonly [number, number]>> = {
  starter: [3, 4],
  easy: [5, 6],
  medium: [7, 8],
  hard: [9, 10],
  expert: [11, 13],
}

const cities = [
  'Amsterdam Antwerp Athens Barcelona Basel Belgrade Bergen Berlin Bilbao Bologna Bordeaux Bratislava Brussels Bucharest Budapest',
  'Copenhagen Dresden Dublin Dubrovnik Edinburgh Florence Frankfurt Gdansk Geneva Genoa Glasgow Gothenburg Granada Hamburg Helsinki',
  'Innsbruck Istanbul Krakow Lisbon Ljubljana London Lyon Madrid Malaga Marseille Milan Munich Nantes Naples Oslo Palermo Paris',
  'Porto Prague Reykjavik Riga Rome Rotterdam Salzburg Sarajevo Seville Sofia Stockholm Stuttgart Tallinn Turin Valencia Venice',
  'Vienna Vilnius Warsaw Zagreb Zurich',
]
  .join(' ')
  .split(' ')

/** Draws a task with exactly one plan: a hidden order of cities, flights along it and others, and events until one plan is left. */
export function drawTrip(draws: Draws, difficulty: Difficulty): Drawn<TripItem> | undefined {
  const [least, most] = citiesOf[difficulty]
  const visits = drawVisits(draws, draws.integer(least, most))
  const { links, flights } = drawLinks(draws, visits)
  const order = draws.shuffle(visits)
  const days = visits.at(-1)!.to
  const stays = order.map(({ city, from, to }): Stay => ({ city, days: to - from + 1 }))
  for (const place of draws.shuffle([...stays.keys()])) {
    if (solve({ days, stays, flights }, 2).plans.length === 1) break
    const { from, to } = order[place]!
    stays[place] = { ...stays[place]!, window: [from, to] }
  }
  const trip: Trip = { days, stays, flights }
  const wordings = stays.map(() => ({
    stay: draws.integer(0, staySentences.length - 1),
    event: draws.integer(0, eventSentences.length - 1),
  }))
  const item: TripItem = {
    num_cities: String(visits.length),
    cities: visits.map(({ city }) => city).join('**'),
    durations: visits.map(({ from, to }) => to - from + 1).join('**'),
    prompt_0shot: promptText(trip, links, wordings),
    golden_plan: planText(visits),
  }
  // Proven from the words, as whoever reads them has them.
  const { plans, search } = solve(tripOf(item), 2)
  return plans.length === 1 ? { item, search } : undefined
}

function drawVisits(draws: Draws, count: number): Visit[] {
  let from = 1
  return draws.sample(cities, count).map((city) => {
    const visit = { city, from, to: from + draws.integer(2, 7) - 1 }
    from = visit.to
    return visit
  })
}

/** The share of pairs with a flight, in percent, is the benchmark's; some flights go one way only. */
function drawLinks(draws: Draws, visits: readonly Visit[]): { links: string[]; flights: Map<string, Set<string>> } {
  const flights = new Map(visits.map(({ city }) => [city, new Set<string>()]))
  const links: string[] = []
  for (const [place, { city: from }] of visits.entries()) {
    for (const [further, { city: to }] of visits.slice(place + 1).entries()) {
      if (further > 0 && !draws.chance(65, 100)) continue
      const oneWay = draws.chance(4, 100)
      flights.get(from)!.add(to)
      if (!oneWay) flights.get(to)!.add(from)
      const [left, right] = oneWay || draws.chance(1, 2) ? [from, to] : [to, from]
      links.push(oneWay ? `from ${from} to ${to}` : `${left} and ${right}`)
    }
  }
  return { links: draws.shuffle(links), flights }
}

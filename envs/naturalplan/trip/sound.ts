import type { Trip } from './item.ts'
import { readVisits } from './reading.ts'
import { fitsWindow, type Visit } from './solver.ts'

/** Why an answer is no plan of the trip, in a sentence; undefined where it is one. */
export function unsoundTrip(trip: Trip, text: string): string | undefined {
  const visits = readVisits(trip, text)
  return typeof visits === 'string' ? visits : (wrongStay(trip, visits) ?? wrongOrder(trip, visits))
}

function wrongStay({ stays }: Trip, visits: readonly Visit[]): string | undefined {
  for (const stay of stays) {
    const [visit, again] = visits.filter(({ city }) => city === stay.city)
    if (!visit) return `${stay.city} is not visited.`
    if (again) return `${stay.city} is visited from day ${visit.from} and again from day ${again.from}.`
    const { from, to } = visit
    if (to - from + 1 !== stay.days) return `${stay.city} is visited for ${to - from + 1} days, and ${stay.days} were asked for.`
    if (fitsWindow(stay, from, to)) continue
    return `The stay in ${stay.city}, days ${from} to ${to}, misses days ${stay.window!.join(' to ')}.`
  }
  return undefined
}

function wrongOrder({ days, flights }: Trip, visits: readonly Visit[]): string | undefined {
  if (visits[0]!.from !== 1) return `The trip begins on day ${visits[0]!.from}.`
  for (const [place, { city, from }] of visits.entries()) {
    const before = visits[place - 1]
    if (!before) continue
    if (before.to !== from) return `${before.city} is left on day ${before.to}, and ${city} is reached on day ${from}.`
    if (!flights.get(before.city)?.has(city)) return `There is no direct flight from ${before.city} to ${city}.`
  }
  const end = visits.at(-1)!.to
  return end === days ? undefined : `The trip ends on day ${end} of ${days}.`
}

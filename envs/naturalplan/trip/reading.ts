import type { Trip } from './item.ts'
import type { Visit } from './solver.ts'

interface Flight {
  readonly day: number | undefined
  readonly from: string
  readonly to: string
}

interface Line {
  readonly visit: Visit | undefined
  readonly flight: Flight | undefined
}

const daysPattern = /\bdays?\s*(\d{1,4})\s*(?:-|–|—|\bto\b|\bthrough\b|\buntil\b)\s*(?:day\s*)?(\d{1,4})\b/i
const dayPattern = /\bday\s*(\d{1,4})\b/i

/**
 * The visits that an answer states, in the order of their days, or why there are none. Lines with `Day 2-4` and a city are stays,
 * lines with `from A to B` are flights; where no stays are given the flights alone say them. What follows the last day of the trip
 * is not read. An answer that contradicts itself is no plan.
 */
export function readVisits(trip: Trip, text: string): Visit[] | string {
  const { visits, flights } = readLines(trip, text)
  if (visits.length === 0) return fromFlights(trip, flights)
  visits.sort((left, right) => left.from - right.from || left.to - right.to)
  for (const { day, from, to } of flights) {
    const place = visits.findIndex(({ city }) => city === from)
    const left = visits[place]
    if (!left || visits[place + 1]?.city !== to) return `It flies from ${from} to ${to}, and its stays are in another order.`
    if (day !== undefined && day !== left.to) return `It leaves ${from} on day ${day}, and stays until day ${left.to}.`
  }
  return visits
}

function readLines(trip: Trip, text: string): { visits: Visit[]; flights: Flight[] } {
  const read = lineReader(trip)
  const visits = new Map<string, Visit>()
  const flights: Flight[] = []
  for (const written of text.split('\n')) {
    if (written === '') continue
    const { visit, flight } = read(written.slice(0, lineMax))
    if (flight) flights.push(flight)
    if (visit) visits.set(`${visit.city} ${visit.from} ${visit.to}`, visit)
    if (visit?.to === trip.days || visits.size > trip.stays.length) break
  }
  return { visits: [...visits.values()], flights }
}

/** A plan's line is shorter; longer ones are cut, so that no answer is slow to read. */
const lineMax = 2000

function lineReader({ stays }: Trip): (line: string) => Line {
  const names = new Map(stays.map(({ city }) => [city.toLowerCase(), city]))
  const anyCity = [...names.keys()].map((name) => name.replace(/[^a-z0-9]/g, '\\$&')).join('|')
  const cityPattern = new RegExp(`\\b(?:${anyCity})\\b`, 'i')
  const routePattern = new RegExp(`\\bfrom (${anyCity}) to (${anyCity})\\b`, 'i')
  const named = (name: string | undefined): string | undefined => names.get(name?.toLowerCase() ?? '')
  return (line) => {
    const route = routePattern.exec(line)
    const days = daysPattern.exec(line)
    const [from, to] = [named(route?.[1]), named(route?.[2])]
    const start = days ? Number(days[1]) : undefined
    const day = start ?? (route ? Number(dayPattern.exec(line)?.[1] ?? Number.NaN) : Number.NaN)
    const flight = from !== undefined && to !== undefined ? { day: Number.isNaN(day) ? undefined : day, from, to } : undefined
    const city = to ?? named(cityPattern.exec(line)?.[0])
    const visit = days && city !== undefined ? { city, from: Number(days[1]), to: Number(days[2]) } : undefined
    return { visit, flight }
  }
}

/** The stays between flights; the first begins on day 1 and the last ends with the trip. */
function fromFlights({ days }: Trip, flights: readonly Flight[]): Visit[] | string {
  if (flights.length === 0) return 'It has no lines such as "Day 1-3: Visit Oslo for 3 days." or "Day 3: Fly from Oslo to Bern."'
  const visits: Visit[] = []
  let [city, from] = [flights[0]!.from, 1]
  for (const flight of flights) {
    if (flight.from !== city) return `It flies from ${flight.from} to ${flight.to} while it is in ${city}.`
    if (flight.day === undefined) return `It does not say on which day it flies from ${city} to ${flight.to}.`
    visits.push({ city, from, to: flight.day })
    ;[city, from] = [flight.to, flight.day]
  }
  return [...visits, { city, from, to: days }]
}

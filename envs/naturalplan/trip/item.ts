import { z } from 'zod'
import { promptFields } from '../items.ts'
import { Unread } from '../planning.ts'
import { eventSentences, patternOf, staySentences } from './sentences.ts'

/** An item of trip planning, in the benchmark's own form: golden cities and days in order, joined by `**`. */
export const TripItem = z.object({
  ...promptFields,
  num_cities: z.string(),
  cities: z.string(),
  durations: z.string(),
  golden_plan: z.string(),
})
export type TripItem = z.output<typeof TripItem>

/** A stay that an item asks for; `window` is when something takes place there, from a day to another, both included. */
export interface Stay {
  readonly city: string
  readonly days: number
  readonly window?: readonly [from: number, to: number]
}

/** What an item asks for, read from its words. A day of flight counts in both cities. */
export interface Trip {
  readonly days: number
  readonly stays: readonly Stay[]
  /** Where one can fly to from a city. */
  readonly flights: ReadonlyMap<string, ReadonlySet<string>>
}

const stayPatterns = staySentences.map(patternOf)
const eventPatterns = eventSentences.map(patternOf)

/** Reads what an item asks for. Throws Unread where a sentence is of no known shape. */
export function tripOf({ prompt_0shot: prompt }: TripItem): Trip {
  const [asked = '', links = ''] = prompt.split('\n\n')
  const total = /(\d+) European cities for (\d+) days/.exec(asked)
  if (!total) throw new Unread('The task does not say for how many days how many cities are visited.')
  const { stays, windows } = readSentences(asked)
  for (const city of windows.keys()) {
    if (!stays.has(city)) throw new Unread(`Something takes place in ${city}, and no stay there is asked for.`)
  }
  if (stays.size !== Number(total[1])) throw new Unread(`The task names ${stays.size} stays and speaks of ${total[1]} cities.`)
  return {
    days: Number(total[2]),
    stays: [...stays].map(([city, days]) => {
      const window = windows.get(city)
      return window ? { city, days, window } : { city, days }
    }),
    flights: readFlights(links),
  }
}

function readSentences(asked: string): { stays: Map<string, number>; windows: Map<string, readonly [number, number]> } {
  const stays = new Map<string, number>()
  const windows = new Map<string, readonly [number, number]>()
  for (const sentence of asked.split(/(?<=\.)\s+/)) {
    const stay = firstMatch(stayPatterns, sentence)
    const event = firstMatch(eventPatterns, sentence)
    if (stay) stays.set(stay['city']!, Number(stay['days']))
    else if (event) windows.set(event['city']!, [Number(event['from']), Number(event['to'])])
    else if (/\bday \d|\bfor \d+ days\b(?! in total)/.test(sentence))
      throw new Unread(`A sentence is of no known shape: ${sentence}`)
  }
  return { stays, windows }
}

function firstMatch(patterns: readonly RegExp[], sentence: string): Record<string, string> | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(sentence)?.groups
    if (groups) return groups
  }
  return undefined
}

/** `A and B` is a flight both ways, `from A to B` one way. */
function readFlights(links: string): Map<string, Set<string>> {
  const flights = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    const known = flights.get(from)
    if (known) known.add(to)
    else flights.set(from, new Set([to]))
  }
  const listed = links.slice(links.indexOf('\n') + 1).replace(/\.\s*$/, '')
  for (const link of listed.split(/,\s*/)) {
    const oneWay = /^from (.+) to (.+)$/.exec(link)
    const bothWays = /^(.+) and (.+)$/.exec(link)
    if (oneWay) add(oneWay[1]!, oneWay[2]!)
    else if (bothWays) {
      add(bothWays[1]!, bothWays[2]!)
      add(bothWays[2]!, bothWays[1]!)
    } else throw new Unread(`A flight is of no known shape: ${link}`)
  }
  return flights
}

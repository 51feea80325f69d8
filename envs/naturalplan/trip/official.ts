import { digit, wholeNumber, word } from '../python-text.ts'

/** A stay as the official evaluator reads it: a city and days. */
export type ReadStay = readonly [city: string, days: bigint]

const totalPattern = new RegExp(`European cities for ([${digit}]+) days`, 'u')
const digitRun = new RegExp(`[${digit}]+`, 'gu')
const nextRun = new RegExp(`-([${digit}]+)`, 'uy')
const dayPattern = new RegExp(`Day ([${digit}]+)`, 'gu')
const routePattern = new RegExp(`from ([${word}]+) to ([${word}]+)`, 'uy')

/**
 * The plan that the official evaluator finds in an answer: the first flight's origin and then every flight's destination, with
 * the days between the flights. Raises a ValueError on numbers that are too long for Python.
 */
export function readOfficially(text: string): ReadStay[] {
  const { lastDay, flights } = scan(text)
  const flightDays = flights.map(({ day }) => wholeNumber(day))
  if (lastDay === undefined || flights.length === 0) return []
  const cities = [flights[0]!.from, ...flights.map(({ to }) => to)]
  const days = [1n, ...flightDays, lastDay]
  return cities.map((city, place) => [city, days[place + 1]! - days[place]! + 1n])
}

/** 1 where the first stays of the answer are the golden ones, in order; further ones are not looked at. */
export function scoreOfficially(golden: readonly ReadStay[], read: readonly ReadStay[]): 0 | 1 {
  return golden.every(([city, days], place) => read[place]?.[0] === city && read[place]?.[1] === days) ? 1 : 0
}

interface Flight {
  readonly day: string
  readonly from: string
  readonly to: string
}

function scan(text: string): { lastDay: bigint | undefined; flights: Flight[] } {
  const flights: Flight[] = []
  let [total, lastDay] = [undefined as bigint | undefined, undefined as bigint | undefined]
  for (const line of text.split('\n')) {
    if (line === '') continue
    const named = totalPattern.exec(line)?.[1]
    if (named !== undefined) total = wholeNumber(named)
    const end = rangeEnd(line)
    if (end !== undefined) {
      lastDay = wholeNumber(end)
      // What follows the end of the trip may be another plan.
      if (lastDay === total) break
    }
    const flight = flightIn(line)
    if (flight) flights.push(flight)
  }
  return { lastDay, flights }
}

/** The end of the line's first `\d+-\d+`, found without trying each digit of a long run as a start. */
function rangeEnd(line: string): string | undefined {
  for (const { 0: run, index } of line.matchAll(digitRun)) {
    nextRun.lastIndex = index + run.length
    const end = nextRun.exec(line)?.[1]
    if (end !== undefined) return end
  }
  return undefined
}

/**
 * The first match of `.*Day (\d+).*from (\w+) to (\w+)`: greedy, so the last "from … to" that has a day before it, and the last
 * such day. Put together by hand, since the pattern itself takes forever on long lines without a flight.
 */
function flightIn(line: string): Flight | undefined {
  const firstDay = line.search(/Day /)
  if (firstDay < 0) return undefined
  for (let at = line.lastIndexOf('from '); at > firstDay; at = line.lastIndexOf('from ', at - 1)) {
    routePattern.lastIndex = at
    const [, from, to] = routePattern.exec(line) ?? []
    if (from === undefined) continue
    const day = [...line.slice(0, at).matchAll(dayPattern)].at(-1)?.[1]
    return day === undefined ? undefined : { day, from, to: to! }
  }
  return undefined
}

import type { Task } from './checker.ts'
import { byDay, type PlannedLeg, staysOf } from './itinerary.ts'
import { type Account, type Goal, weekdays } from './state.ts'

/** An amount of cents in words: $124. */
export function dollars(cents: number): string {
  const rest = cents % 100
  return `$${(cents - rest) / 100}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}

export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** How many ways there are to say the beginning of an instruction. */
export const openings = 3

/** What the traveller wants, in words; `opening` is a whole number below {@link openings}. */
export function instructionText({ last_day, first_weekday, budget }: Account, goal: Goal, opening: number): string {
  const stays = listed(goal.stays.map(({ city, days }) => `${days} days in ${city}`))
  const begun = [
    `I have ${last_day} days, and day 1 is a ${first_weekday}. I want to spend ${stays}, in whatever order works.`,
    `Please book my flights for a trip of ${last_day} days: ${stays}, in any order. Day 1 is a ${first_weekday}.`,
    `My holiday has ${last_day} days, the first of them a ${first_weekday}. It shall be ${stays}; the order is open.`,
  ][opening]!
  const events = goal.stays.flatMap(({ city, event }) => (event === null ? [] : [`the ${event} in ${city}`]))
  const sentences = [
    begun,
    goal.start === null ? 'I can start in any of these cities.' : `On day 1 I am in ${goal.start} already.`,
    ...(events.length > 0 ? [`I must be in town for the whole of ${listed(events)}, from its first day to its last.`] : []),
    `Fares and cancellation fees together must not exceed ${dollars(budget)}.`,
    ...(goal.cheapest === null ? [] : ['Of all trips that fit, it must be one with the lowest sum of fares.']),
  ]
  return sentences.join(' ')
}

const rules = `Rules:
- A day on which one flies counts for both cities: who flies on day 4 has been in the first city up to day 4 and is in the second one from day 4.
- The trip fills all days. Every wanted city is stayed in once, for exactly as many days as wanted, and no other city is.
- At most one flight a day, and only the flights listed below; they go one way, from the first city to the second.
- Where an event is wanted, the stay contains all of its days.`

const form = `Answer with a line for each stay and each flight, in the order of the days, in this form:
Day 1-4: FIRST CITY
Day 4: fly FIRST CITY to SECOND CITY
Day 4-9: SECOND CITY
or with JSON: {"legs": [{"day": 4, "from": "FIRST CITY", "to": "SECOND CITY"}]}`

/** The whole task as one text: what is wanted, the rules, all that the tools would tell, and the form of the answer. */
export function promptText(instruction: string, { cities, events }: Task): string {
  const eventLines = Object.values(events).map(
    ({ event, city, first_day, last_day }) => `${event}, ${city}: day ${first_day} to day ${last_day}`,
  )
  const linkLines = Object.values(cities).flatMap(({ city, links }) =>
    links.map(({ to, fares }) => `${city} to ${to}: ${fares.map((fare) => (fare === null ? '-' : dollars(fare))).join(' ')}`),
  )
  return [
    instruction,
    rules,
    ...(eventLines.length > 0 ? [['Events:', ...eventLines].join('\n')] : []),
    [`Flights, with the fares from ${weekdays[0]} to ${weekdays[6]} (- where none leaves):`, ...linkLines].join('\n'),
    form,
  ].join('\n\n')
}

/** A trip in the form of an answer. */
export function planText(legs: readonly PlannedLeg[], lastDay: number): string {
  const planned = byDay(legs)
  return staysOf(planned, lastDay)
    .flatMap(({ city, first_day, last_day }, place) => {
      const leg = planned[place]
      const stay = `Day ${first_day}-${last_day}: ${city}`
      return leg ? [stay, `Day ${leg.day}: fly ${leg.from} to ${leg.to}`] : [stay]
    })
    .join('\n')
}

import type { Scenario } from '../../core/index.ts'
import { brokenLegs, type Stay, staysOf, weekdayOf } from './itinerary.ts'
import { type Event, type Goal, type Trips, weekdays } from './state.ts'
import { dollars } from './text.ts'
import { legsOf, spendingOf } from './tools.ts'

/** The itinerary as a chart of cities and days, with the booked legs and what they cost. */
export function picture(database: Trips, scenario: Scenario): string {
  const goal = scenario.goal as unknown as Goal
  const account = database.account.value
  const legs = legsOf(database)
  const stays = staysOf(legs, account.last_day)
  const days = Array.from({ length: account.last_day }, (_, place) => place + 1)
  const wanted = goal.stays.map(({ city }) => city)
  const rows = [...wanted, ...new Set(stays.map(({ city }) => city).filter((city) => !wanted.includes(city)))]
  const width = Math.max(...rows.map((city) => city.length))
  const { fares, fees, budget, left } = spendingOf(database)
  return [
    `${' '.repeat(width)} ${days.map((day) => weekdays[weekdayOf(account, day)]!.slice(0, 2).padStart(3)).join('')}`,
    `${' '.repeat(width)} ${days.map((day) => String(day).padStart(3)).join('')}`,
    ...rows.map((city) => {
      const stay = goal.stays.find((other) => other.city === city)
      const event = stay?.event ? database.events.get(stay.event) : undefined
      const here = stays.filter((other) => other.city === city)
      return `${city.padEnd(width)} ${days.map((day) => mark(day, here, event)).join('')}  ${noteOn(stay, here, event)}`
    }),
    ...legs.map(({ day, from, to, fare }) => `day ${String(day).padStart(2)}: ${from} to ${to}, ${dollars(fare)}`),
    ...brokenLegs(legs).map(({ before, leg }) => `not joined: arrives in ${before.to}, leaves from ${leg.from}`),
    `spent ${dollars(fares + fees)} of ${dollars(budget)} (${dollars(fees)} for cancelled legs), ${dollars(left)} left`,
  ].join('\n')
}

/** Three columns for a day: a block where one is there, a star where the wanted event is. */
function mark(day: number, stays: readonly Stay[], event: Event | undefined): string {
  const there = stays.some(({ first_day, last_day }) => first_day <= day && day <= last_day)
  const isOn = event !== undefined && event.first_day <= day && day <= event.last_day
  const filling = there ? '█' : '·'
  return ` ${filling}${isOn ? '*' : filling}`
}

function noteOn(wanted: Goal['stays'][number] | undefined, here: readonly Stay[], event: Event | undefined): string {
  const days = here.reduce((sum, { first_day, last_day }) => sum + last_day - first_day + 1, 0)
  if (!wanted) return `${days} days, not wanted`
  return `${days} of ${wanted.days} days${event ? `, ${event.event} (*)` : ''}`
}

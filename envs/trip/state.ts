import { z } from 'zod'
import { type Database, free, semantic, single, state, table } from '../../core/index.ts'

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const Money = semantic('money', z.int().min(0)).describe('Whole cents.')
export const Day = semantic('trip.day', z.int().min(1)).describe('A day of the trip; the first one is 1.')
export type Weekday = z.output<typeof Weekday>
export const Weekday = z.enum(weekdays)
export const CityName = semantic('city', z.string())
export const EventName = semantic('event', z.string())

export type Link = z.output<typeof Link>
export const Link = z.object({
  to: CityName,
  fares: z.array(Money.nullable()).length(7).describe('From Monday to Sunday; null where no flight leaves.'),
})

export type City = z.output<typeof City>
export const City = z.object({ city: CityName, events: z.array(EventName), links: z.array(Link) })

export type Event = z.output<typeof Event>
export const Event = z.object({ event: EventName, city: CityName, first_day: Day, last_day: Day })

export type Leg = z.output<typeof Leg>
export const Leg = z.object({ leg: z.string(), day: Day, from: CityName, to: CityName, fare: Money })

export type Account = z.output<typeof Account>
export const Account = z.object({
  first_weekday: Weekday.describe('The weekday of day 1.'),
  last_day: Day,
  budget: Money,
  cancellation_fee: Money.describe('What each cancelled leg costs.'),
  fees: free(Money).describe('What cancelled legs have cost so far. Not compared: a mistake that was mended is none.'),
})

export const trips = state({
  cities: table(City, { key: 'city' }),
  events: table(Event, { key: 'event' }),
  legs: table(Leg, { key: 'leg' }),
  account: single<Account>(Account, { first_weekday: 'Monday', last_day: 1, budget: 0, cancellation_fee: 0, fees: 0 }),
})

export type Trips = Database<typeof trips>

/** What a right end is. What can be looked up (flights, the days of events) stands in the state. */
export type Goal = z.output<typeof Goal>
export const Goal = z.strictObject({
  start: CityName.nullable().describe('Where the trip starts; null where that is free.'),
  stays: z
    .array(z.strictObject({ city: CityName, days: z.int().min(2), event: EventName.nullable() }))
    .min(2)
    .describe('The cities to see, for how many days, and the event that the stay must contain.'),
  cheapest: Money.nullable().describe('What the fares of a right trip come to, where it has to be the cheapest.'),
  right: z.int().min(1).describe('How many trips are right.'),
})

/** The key of the leg on a day, which sorts as days do. */
export function legKey(day: number): string {
  return `day-${String(day).padStart(2, '0')}`
}

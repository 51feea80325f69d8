import { z } from 'zod'
import { refuse, toolKit } from '../../core/index.ts'
import { brokenLegs, fareOn, staysOf, weekdayOf } from './itinerary.ts'
import { CityName, Day, Event, EventName, Leg, legKey, Money, type Trips, trips, Weekday, weekdays } from './state.ts'
import { dollars } from './text.ts'

const defineTool = toolKit(trips)

const Fare = Money.nullable()
const Fares = z.strictObject(Object.fromEntries(weekdays.map((weekday) => [weekday, Fare])) as Record<Weekday, typeof Fare>)

const BookedLeg = Leg.omit({ leg: true }).extend({ weekday: Weekday })
const Spending = z.object({
  budget: Money,
  fares: Money.describe('Of the legs that are booked.'),
  fees: Money.describe('For cancelled legs.'),
  left: Money,
  cancellation_fee: Money.describe('What cancelling a leg costs.'),
})
const Itinerary = z.object({
  last_day: Day,
  legs: z.array(BookedLeg),
  stays: z.array(z.object({ city: CityName, first_day: Day, last_day: Day })),
  problems: z.array(z.string()).describe('Where a leg leaves from another city than the one before arrived in.'),
})

const list_cities = defineTool({
  summary: 'Lists the cities that can be flown to, with the events in them.',
  effect: 'read',
  args: z.strictObject({}),
  returns: z.array(z.object({ city: CityName, events: z.array(EventName) })),
  run: (database) => database.cities.where(() => true).map(({ city, events }) => ({ city, events })),
})

const get_event = defineTool({
  summary: 'Tells the city, the first day and the last day of an event.',
  effect: 'read',
  args: z.strictObject({ event: EventName }),
  returns: Event,
  run: (database, { event }) =>
    database.events.get(event) ??
    refuse('event_unknown', `There is no event "${event}"; list_cities names the events in each city.`),
})

const list_links = defineTool({
  summary: 'Lists the links from a city with their fares by weekday, null where no flight leaves.',
  effect: 'read',
  args: z.strictObject({ city: CityName }),
  returns: z.object({ city: CityName, links: z.array(z.object({ to: CityName, fares: Fares })) }),
  run(database, { city }) {
    const links = cityNamed(database, city).links.map(({ to, fares }) => ({
      to,
      fares: Object.fromEntries(weekdays.map((weekday, place) => [weekday, fares[place]!])) as z.output<typeof Fares>,
    }))
    return { city, links }
  },
})

const list_flights = defineTool({
  summary: 'Lists the flights that leave a city on a day, with their fares.',
  effect: 'read',
  args: z.strictObject({ city: CityName, day: Day }),
  returns: z.object({
    city: CityName,
    day: Day,
    weekday: Weekday,
    flights: z.array(z.object({ to: CityName, fare: Money })),
  }),
  run(database, { city, day }) {
    checkDay(database, day)
    const account = database.account.value
    const from = cityNamed(database, city)
    const flights = from.links.flatMap(({ to }) => {
      const fare = fareOn(from, to, account, day)
      return typeof fare === 'number' ? [{ to, fare }] : []
    })
    return { city, day, weekday: weekdays[weekdayOf(account, day)]!, flights }
  },
})

const show_itinerary = defineTool({
  summary: 'Shows the booked legs in the order of their days, the stays they make, and where they do not join up.',
  effect: 'read',
  args: z.strictObject({}),
  returns: Itinerary,
  run: itineraryOf,
})

const get_spending = defineTool({
  summary: 'Shows the budget, what was spent on fares and cancellation fees, and what is left.',
  effect: 'read',
  args: z.strictObject({}),
  returns: Spending,
  run: spendingOf,
})

const book_leg = defineTool({
  summary: 'Books the flight from one city to another on a day, at the fare of that day.',
  effect: 'write',
  args: z.strictObject({ day: Day, from: CityName, to: CityName }),
  returns: BookedLeg.extend({ left: Money.describe('What is left of the budget.') }),
  run(database, { day, from, to }) {
    checkDay(database, day)
    const fare = fareOf(database, from, to, day)
    const taken = database.legs.get(legKey(day))
    if (taken) {
      refuse('day_taken', `Day ${day} has the leg from ${taken.from} to ${taken.to} already; there is one leg a day at most.`)
    }
    const { left } = spendingOf(database)
    if (fare > left) {
      refuse('budget_exceeded', `The flight costs ${dollars(fare)}, and only ${dollars(left)} of the budget is left.`)
    }
    database.legs.insert({ leg: legKey(day), day, from, to, fare })
    const weekday = weekdays[weekdayOf(database.account.value, day)]!
    return { day, from, to, fare, weekday, left: left - fare }
  },
})

const cancel_leg = defineTool({
  summary: 'Cancels the leg that is booked on a day: its fare is given back, and the cancellation fee is charged.',
  effect: 'write',
  args: z.strictObject({ day: Day }),
  returns: Spending,
  run(database, { day }) {
    const leg =
      database.legs.get(legKey(day)) ?? refuse('leg_unknown', `No leg is booked on day ${day}; show_itinerary lists the legs.`)
    database.legs.remove(leg.leg)
    const { fees, cancellation_fee } = database.account.value
    database.account.update({ fees: fees + cancellation_fee })
    return spendingOf(database)
  },
})

const finish = defineTool({
  summary: 'Hands the itinerary over as it is, which ends the work on it.',
  effect: 'write',
  args: z.strictObject({}),
  returns: Itinerary,
  ends: true,
  run: itineraryOf,
})

export const tools = {
  list_cities,
  get_event,
  list_links,
  list_flights,
  show_itinerary,
  get_spending,
  book_leg,
  cancel_leg,
  finish,
}

function cityNamed(database: Trips, name: string) {
  return database.cities.get(name) ?? refuse('city_unknown', `There is no city "${name}"; list_cities names them.`)
}

function checkDay(database: Trips, day: number): void {
  const { last_day } = database.account.value
  if (day > last_day) refuse('day_outside', `Day ${day} is not in the trip, which has the days 1 to ${last_day}.`)
}

function fareOf(database: Trips, from: string, to: string, day: number): number {
  const { account } = database
  const fare = fareOn(cityNamed(database, from), cityNamed(database, to).city, account.value, day)
  if (fare === undefined) {
    return refuse('no_link', `There is no link from ${from} to ${to}; list_links tells where one can fly from ${from}.`)
  }
  const weekday = weekdays[weekdayOf(account.value, day)]!
  return (
    fare ??
    refuse(
      'no_flight',
      `The link from ${from} to ${to} does not fly on a ${weekday}, and day ${day} is one; list_links has its days.`,
    )
  )
}

/** The booked legs, whose keys sort as their days do. */
export function legsOf(database: Trips): readonly Leg[] {
  return database.legs.where(() => true)
}

export function spendingOf(database: Trips): z.output<typeof Spending> {
  const { budget, fees, cancellation_fee } = database.account.value
  const fares = legsOf(database).reduce((sum, { fare }) => sum + fare, 0)
  return { budget, fares, fees, left: budget - fares - fees, cancellation_fee }
}

function itineraryOf(database: Trips): z.output<typeof Itinerary> {
  const account = database.account.value
  const legs = legsOf(database)
  return {
    last_day: account.last_day,
    legs: legs.map(({ day, from, to, fare }) => ({ day, from, to, fare, weekday: weekdays[weekdayOf(account, day)]! })),
    stays: staysOf(legs, account.last_day),
    problems: brokenLegs(legs).map(
      ({ before, leg }) =>
        `On day ${before.day} a leg arrives in ${before.to}, and the next one leaves from ${leg.from} on day ${leg.day}.`,
    ),
  }
}

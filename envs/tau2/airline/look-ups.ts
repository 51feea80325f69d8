import { z } from 'zod'
import { compareCodePoints, type PythonModel, type PythonValue, repr } from '../../python/index.ts'
import { raise, valueAt } from '../toolkit.ts'
import { flightOn, reservationNamed, userNamed } from './rules.ts'
import {
  Airport,
  Day,
  FlightNumber,
  ReservationId,
  ShownAirport,
  ShownOffer,
  ShownReservation,
  ShownUser,
  UserId,
} from './schemas.ts'
import { type Airline, type FlightOnDate, tool } from './state.ts'

/** A flight on a day that can be booked. */
type Offer = PythonModel & { readonly destination: string; readonly scheduled_arrival_time_est: string }

/** The flights of a day with seats for sale; where an airport is null, from or to all of them. */
function offersOn(
  { flights }: Airline,
  date: PythonValue,
  from: PythonValue,
  to: PythonValue,
  earliest?: string,
): readonly Offer[] {
  const leaving = typeof from === 'string' ? flights.by('origin', from) : from === null ? flights.where(() => true) : []
  const offers: Offer[] = []
  for (const flight of leaving) {
    if (to !== null && flight.destination !== to) continue
    const onDate = valueAt(flight.dates, date) as FlightOnDate | undefined
    if (onDate?.status !== 'available') continue
    if (earliest !== undefined && compareCodePoints(flight.scheduled_departure_time_est, earliest) < 0) continue
    offers.push({
      flight_number: flight.flight_number,
      origin: flight.origin,
      destination: flight.destination,
      status: 'available',
      scheduled_departure_time_est: flight.scheduled_departure_time_est,
      scheduled_arrival_time_est: flight.scheduled_arrival_time_est,
      date: null,
      available_seats: onDate.available_seats!,
      prices: onDate.prices!,
    })
  }
  return offers
}

/** The day after, as the reference spells it: in May 2024 and without a leading zero, so that it has no flights up to the 9th. */
function dayAfter(date: string): string {
  const day = Array.from(date).slice(-2).join('')
  if (!/^\s*[-+]?\d+\s*$/.test(day)) raise(`invalid literal for int() with base 10: ${repr(day)}`)
  return `2024-05-${Number(day) + 1}`
}

export const search_direct_flight = tool({
  summary: 'Finds the flights between two airports on a day that can still be booked, with seats and prices by cabin.',
  kind: 'read',
  args: { origin: Airport, destination: Airport, date: Day },
  returns: z.array(ShownOffer),
  run: (airline, { origin, destination, date }) => offersOn(airline, date, origin, destination),
})

export const search_onestop_flight = tool({
  summary: 'Finds pairs of flights that can still be booked: from one airport to another by way of a third, starting on a day.',
  kind: 'read',
  args: { origin: Airport, destination: Airport, date: Day },
  returns: z.array(z.array(ShownOffer)),
  run: (airline, { origin, destination, date }) =>
    offersOn(airline, date, origin, null).flatMap((first) => {
      const arrival = first.scheduled_arrival_time_est
      const day = arrival.includes('+1') ? dayAfter(date as string) : date
      return offersOn(airline, day, first.destination, destination, arrival).map((second) => [
        { ...first, date },
        { ...second, date: day },
      ])
    }),
})

export const get_flight_status = tool({
  summary: 'Tells whether a flight on a day is available, on time, delayed, flying, landed or cancelled.',
  kind: 'read',
  args: { flight_number: FlightNumber, date: Day },
  returns: z.enum(['available', 'on time', 'delayed', 'flying', 'landed', 'cancelled']),
  run: (airline, { flight_number, date }) => flightOn(airline, flight_number, date).status,
})

export const get_reservation_details = tool({
  summary: 'Shows a reservation: its flights, cabin, passengers, bags and payments.',
  kind: 'read',
  args: { reservation_id: ReservationId },
  returns: ShownReservation,
  run: (airline, { reservation_id }) => reservationNamed(airline, reservation_id),
})

export const get_user_details = tool({
  summary: 'Shows a user: name, address, membership, ways to pay, saved passengers and reservations.',
  kind: 'read',
  args: { user_id: UserId },
  returns: ShownUser,
  run: (airline, { user_id }) => userNamed(airline, user_id),
})

const cities = {
  SFO: 'San Francisco',
  JFK: 'New York',
  LAX: 'Los Angeles',
  ORD: 'Chicago',
  DFW: 'Dallas',
  DEN: 'Denver',
  SEA: 'Seattle',
  ATL: 'Atlanta',
  MIA: 'Miami',
  BOS: 'Boston',
  PHX: 'Phoenix',
  IAH: 'Houston',
  LAS: 'Las Vegas',
  MCO: 'Orlando',
  EWR: 'Newark',
  CLT: 'Charlotte',
  MSP: 'Minneapolis',
  DTW: 'Detroit',
  PHL: 'Philadelphia',
  LGA: 'LaGuardia',
}
const airports = Object.entries(cities).map(([iata, city]) => ({ iata, city }))

export const list_all_airports = tool({
  summary: 'Lists all airports with their cities.',
  kind: 'read',
  args: {},
  returns: z.array(ShownAirport),
  run: () => airports,
})

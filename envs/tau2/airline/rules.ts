import {
  compare,
  dict,
  isDict,
  isModel,
  type PythonDict,
  PythonError,
  type PythonFloat,
  type PythonInteger,
  type PythonValue,
  repr,
  str,
  subtract,
  typeName,
} from '../../python/index.ts'
import { type Model, nested } from '../models.ts'
import { members } from '../python-lists.ts'
import { entityAt, raise, valueAt } from '../toolkit.ts'
import type { Airline, Flight, FlightInfo, FlightOnDate, PaymentMethod, Reservation, ReservationFlight, User } from './state.ts'

export function userNamed({ users }: Airline, user_id: PythonValue): User {
  return entityAt(users, user_id) ?? raise(`User ${str(user_id)} not found`)
}

export function reservationNamed({ reservations }: Airline, reservation_id: PythonValue): Reservation {
  return entityAt(reservations, reservation_id) ?? raise(`Reservation ${str(reservation_id)} not found`)
}

function flightNamed({ flights }: Airline, flight_number: PythonValue): Flight {
  return entityAt(flights, flight_number) ?? raise(`Flight ${str(flight_number)} not found`)
}

export function flightOn(airline: Airline, flight_number: PythonValue, date: PythonValue): FlightOnDate {
  const { dates } = flightNamed(airline, flight_number)
  return (
    (valueAt(dates, date) as FlightOnDate | undefined) ?? raise(`Flight ${str(flight_number)} not found on date ${str(date)}`)
  )
}

/** A list's dicts as models; a list with anything else in it, and what is no list, as it is. */
export function modelled(given: PythonValue, of: Model): PythonValue {
  const items = members(given)
  return items.every(isDict) ? items.map((item) => (nested(of)(item) as { value: PythonValue }).value) : given
}

/** Each flight that a call asks for; one that was made no model of has no flight number. */
export function flightsIn(flights: PythonValue): readonly FlightInfo[] {
  return members(flights).map((flight) => {
    if (isModel(flight)) return flight as FlightInfo
    throw new PythonError('AttributeError', `'${typeName(flight)}' object has no attribute 'flight_number'`)
  })
}

/** A flight as it stands in a reservation, if it has enough seats in the cabin. */
export function seatsOn(airline: Airline, asked: FlightInfo, cabin: PythonValue, count: number): ReservationFlight {
  const { flight_number, origin, destination } = flightNamed(airline, asked.flight_number)
  const { date } = asked
  const { status, available_seats, prices } = flightOn(airline, flight_number, date)
  if (status !== 'available') raise(`Flight ${flight_number} not available on date ${date}`)
  if (compare(itemAt(available_seats!, cabin), count) === -1) raise(`Not enough seats on flight ${flight_number}`)
  return { flight_number, origin, destination, date, price: itemAt(prices!, cabin) }
}

/** Python's `held[key]`. */
function itemAt(held: PythonDict, key: PythonValue): PythonInteger {
  const value = valueAt(held, key)
  if (value === undefined) throw new PythonError('KeyError', repr(key))
  return value as PythonInteger
}

/** A dict with the value under one key changed. */
export function replaced(held: PythonDict, key: string, change: (value: PythonValue) => PythonValue): PythonDict {
  return dict(held.map.map((entry) => (entry[0] === key ? [key, change(entry[1])] : entry)))
}

/** Takes an amount off a gift card, which may leave less than nothing on it. */
export function takeOff(airline: Airline, user_id: string, payment_id: string, amount: PythonValue): void {
  const charged = (method: PaymentMethod): PaymentMethod => ({
    ...method,
    amount: subtract(method.amount!, amount) as PythonFloat,
  })
  const { payment_methods } = userNamed(airline, user_id)
  airline.users.update(user_id, {
    payment_methods: replaced(payment_methods, payment_id, (method) => charged(method as PaymentMethod)),
  })
}

/** Whether a gift card or certificate holds less than an amount. */
export function isShort({ amount: held }: PaymentMethod, amount: PythonValue): boolean {
  return compare(held!, amount) === -1
}

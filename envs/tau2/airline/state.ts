import { z } from 'zod'
import { type Database, state, table } from '../../../core/index.ts'
import {
  floating,
  literal,
  type PythonDict,
  type PythonFloat,
  type PythonInteger,
  type PythonModel,
  type PythonValue,
  string,
  whole,
} from '../../python/index.ts'
import { pythonKit } from '../domain.ts'
import { dictOf, listOf, model, nested, oneOf, optional } from '../models.ts'

export const flightTypes = ['round_trip', 'one_way'] as const
export const cabins = ['business', 'economy', 'basic_economy'] as const

const flightFields = { flight_number: string, origin: string, destination: string }
const byCabin = dictOf(whole, literal(...cabins))

const FlightOnDate = oneOf('status', {
  available: model('FlightDateStatusAvailable', { status: literal('available'), available_seats: byCabin, prices: byCabin }),
  landed: model('FlightDateStatusLanded', {
    status: literal('landed'),
    actual_departure_time_est: string,
    actual_arrival_time_est: string,
  }),
  cancelled: model('FlightDateStatusCancelled', { status: literal('cancelled') }),
  delayed: model('FlightDateStatusDelayed', {
    status: literal('delayed'),
    estimated_departure_time_est: string,
    estimated_arrival_time_est: string,
  }),
  flying: model('FlightDataStatusFlying', {
    status: literal('flying'),
    actual_departure_time_est: string,
    estimated_arrival_time_est: string,
  }),
  'on time': model('FlightDataStatusOnTime', {
    status: literal('on time'),
    estimated_departure_time_est: string,
    estimated_arrival_time_est: string,
  }),
})

export const Flight = model('Flight', {
  ...flightFields,
  scheduled_departure_time_est: string,
  scheduled_arrival_time_est: string,
  dates: dictOf(FlightOnDate),
})

const Name = model('Name', { first_name: string, last_name: string })
const Address = model('Address', {
  address1: string,
  address2: optional(string),
  city: string,
  country: string,
  state: string,
  zip: string,
})
export const Passenger = model('Passenger', { first_name: string, last_name: string, dob: string })

const CreditCard = model('CreditCard', { source: literal('credit_card'), id: string, brand: string, last_four: string })
const GiftCard = model('GiftCard', { source: literal('gift_card'), id: string, amount: floating })
export const Certificate = model('Certificate', { source: literal('certificate'), id: string, amount: floating })

export const User = model('User', {
  user_id: string,
  name: nested(Name),
  address: nested(Address),
  email: string,
  dob: string,
  payment_methods: dictOf(oneOf('source', { credit_card: CreditCard, gift_card: GiftCard, certificate: Certificate })),
  saved_passengers: listOf(nested(Passenger)),
  membership: literal('gold', 'silver', 'regular'),
  reservations: listOf(string),
})

export const FlightInfo = model('FlightInfo', { flight_number: string, date: string })
export const ReservationFlight = model('ReservationFlight', { ...flightFields, date: string, price: whole })
export const Payment = model('Payment', { payment_id: string, amount: whole })

export const Reservation = model('Reservation', {
  reservation_id: string,
  user_id: string,
  origin: string,
  destination: string,
  flight_type: literal(...flightTypes),
  cabin: literal(...cabins),
  flights: listOf(nested(ReservationFlight)),
  passengers: listOf(nested(Passenger)),
  payment_history: listOf(nested(Payment)),
  created_at: string,
  total_baggages: whole,
  nonfree_baggages: whole,
  insurance: literal('yes', 'no'),
  status: optional(literal('cancelled')),
})

export type FlightOnDate = PythonModel & {
  readonly status: string
  readonly available_seats?: PythonDict
  readonly prices?: PythonDict
}
export type Flight = PythonModel & {
  readonly flight_number: string
  readonly origin: string
  readonly destination: string
  readonly scheduled_departure_time_est: string
  readonly scheduled_arrival_time_est: string
  readonly dates: PythonDict
}
export type PaymentMethod = PythonModel & { readonly source: string; readonly id: string; readonly amount?: PythonFloat }
export type User = PythonModel & {
  readonly user_id: string
  readonly payment_methods: PythonDict
  readonly reservations: readonly string[]
}
export type FlightInfo = PythonModel & { readonly flight_number: string; readonly date: string }
export type ReservationFlight = FlightInfo & { readonly price: PythonInteger }
export type Payment = PythonModel & { readonly payment_id: string; readonly amount: PythonInteger }
// Writes of the reference are not checked: cabin, passengers and baggage may hold whatever was sent.
export type Reservation = PythonModel & {
  readonly reservation_id: string
  readonly user_id: string
  readonly cabin: PythonValue
  readonly flights: readonly ReservationFlight[]
  readonly passengers: PythonValue
  readonly payment_history: readonly Payment[]
  readonly total_baggages: PythonValue
  readonly nonfree_baggages: PythonValue
}

export const shape = state({
  flights: table(z.custom<Flight>(), { key: 'flight_number', order: 'inserted', index: { origin: ({ origin }) => origin } }),
  users: table(z.custom<User>(), { key: 'user_id', order: 'inserted' }),
  reservations: table(z.custom<Reservation>(), { key: 'reservation_id', order: 'inserted' }),
})

export const { tool } = pythonKit(shape)
export type Airline = Database<typeof shape>

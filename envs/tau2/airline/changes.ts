import { z } from 'zod'
import { add, compare, dict, equals, has, multiply, negate, type PythonValue, str, subtract } from '../../python/index.ts'
import { build } from '../models.ts'
import { lengthOf } from '../python-lists.ts'
import { raise, valueAt } from '../toolkit.ts'
import { flightsIn, isShort, modelled, reservationNamed, seatsOn, takeOff, userNamed } from './rules.ts'
import {
  CabinClass,
  FlightChoice,
  PaidBags,
  PaymentId,
  ReservationId,
  ShownReservation,
  TotalBags,
  Traveller,
  UserId,
} from './schemas.ts'
import {
  type Airline,
  Certificate,
  FlightInfo,
  Passenger,
  Payment,
  type PaymentMethod,
  type Reservation,
  type ReservationFlight,
  tool,
  type User,
} from './state.ts'

const certificateIds = ['certificate_3221322', 'certificate_3221323', 'certificate_3221324']

function paymentOf(payment_id: PythonValue, amount: PythonValue): Payment {
  return build(Payment, { payment_id, amount }) as Payment
}

/** The payments of a reservation and a new one, taken from the user, unless a change costs nothing. */
function paidWith(
  airline: Airline,
  { payment_history }: Reservation,
  { user_id, payment_methods }: User,
  payment_id: PythonValue,
  price: PythonValue,
): readonly Payment[] {
  const method = (valueAt(payment_methods, payment_id) as PaymentMethod | undefined) ?? raise('Payment method not found')
  if (method.source === 'certificate') raise('Certificate cannot be used to update reservation')
  if (method.source === 'gift_card' && isShort(method, price)) raise('Gift card balance is not enough')
  if (equals(price, 0)) return payment_history
  if (method.source === 'gift_card') takeOff(airline, user_id, payment_id as string, price)
  return [...payment_history, paymentOf(payment_id, price)]
}

export const cancel_reservation = tool({
  summary: 'Cancels a whole reservation and refunds what was paid for it.',
  kind: 'write',
  args: { reservation_id: ReservationId },
  returns: ShownReservation,
  run(airline, { reservation_id }) {
    const { reservation_id: id, payment_history } = reservationNamed(airline, reservation_id)
    const refunds = payment_history.map(({ payment_id, amount }) => paymentOf(payment_id, negate(amount)))
    return airline.reservations.update(id, { payment_history: [...payment_history, ...refunds], status: 'cancelled' })
  },
})

export const send_certificate = tool({
  summary: 'Gives a user a certificate to pay with. It cannot be taken back.',
  kind: 'write',
  args: { user_id: UserId, amount: z.int().describe('In whole dollars.') },
  returns: z.string(),
  run(airline, { user_id, amount }) {
    const { user_id: id, payment_methods } = userNamed(airline, user_id)
    const certificate_id = certificateIds.find((made) => !has(payment_methods, made)) ?? raise('Too many certificates')
    const certificate = build(Certificate, { source: 'certificate', id: certificate_id, amount })
    airline.users.update(id, { payment_methods: dict([...payment_methods.map, [certificate_id, certificate]]) })
    return `Certificate ${certificate_id} added to user ${id} with amount ${str(amount)}.`
  },
})

export const update_reservation_baggages = tool({
  summary: 'Changes how many bags a reservation has. Those paid for beyond the ones before cost 50 dollars each.',
  kind: 'write',
  args: { reservation_id: ReservationId, total_baggages: TotalBags, nonfree_baggages: PaidBags, payment_id: PaymentId },
  returns: ShownReservation,
  run(airline, { reservation_id, total_baggages, nonfree_baggages, payment_id }) {
    const reservation = reservationNamed(airline, reservation_id)
    const user = userNamed(airline, reservation.user_id)
    const more = subtract(nonfree_baggages, reservation.nonfree_baggages)
    const price = compare(more, 0) === 1 ? multiply(50, more) : 0
    const payment_history = paidWith(airline, reservation, user, payment_id, price)
    return airline.reservations.update(reservation.reservation_id, { payment_history, total_baggages, nonfree_baggages })
  },
})

/** The flight of a reservation that is kept in a change of it: the same flight on the same day in the same cabin. */
function keptFlight(
  { flights, cabin: before }: Reservation,
  { flight_number, date }: FlightInfo,
  cabin: PythonValue,
): ReservationFlight | undefined {
  if (!equals(cabin, before)) return undefined
  return flights.find((flight) => flight.flight_number === flight_number && flight.date === date)
}

function fares(flights: readonly ReservationFlight[]): PythonValue {
  return flights.reduce((sum, { price }) => add(sum, price), 0 as PythonValue)
}

export const update_reservation_flights = tool({
  summary: 'Changes the flights or the cabin of a reservation. What they cost more is charged, what they cost less is refunded.',
  kind: 'write',
  args: {
    reservation_id: ReservationId,
    cabin: CabinClass,
    flights: z.array(FlightChoice).describe('Every flight of the changed trip, in order, those that stay as they are too.'),
    payment_id: PaymentId,
  },
  returns: ShownReservation,
  run(airline, { reservation_id, cabin, flights: asked, payment_id }) {
    const chosen = modelled(asked, FlightInfo)
    const reservation = reservationNamed(airline, reservation_id)
    const user = userNamed(airline, reservation.user_id)
    const count = lengthOf(reservation.passengers)
    const flights = flightsIn(chosen).map(
      (flight) => keptFlight(reservation, flight, cabin) ?? seatsOn(airline, flight, cabin, count),
    )
    const price = multiply(subtract(fares(flights), fares(reservation.flights)), count)
    const payment_history = paidWith(airline, reservation, user, payment_id, price)
    return airline.reservations.update(reservation.reservation_id, { payment_history, flights, cabin })
  },
})

export const update_reservation_passengers = tool({
  summary: 'Changes who travels. There must be as many passengers as before.',
  kind: 'write',
  args: { reservation_id: ReservationId, passengers: z.array(Traveller).describe('Every passenger, changed or not.') },
  returns: ShownReservation,
  run(airline, { reservation_id, passengers }) {
    const travellers = modelled(passengers, Passenger)
    const reservation = reservationNamed(airline, reservation_id)
    if (lengthOf(travellers) !== lengthOf(reservation.passengers)) raise('Number of passengers does not match')
    return airline.reservations.update(reservation.reservation_id, { passengers: travellers })
  },
})

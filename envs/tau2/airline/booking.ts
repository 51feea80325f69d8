import { z } from 'zod'
import { add, dict, equals, get, multiply, PythonError, type PythonValue, repr, str, subtract } from '../../python/index.ts'
import { raise } from '../toolkit.ts'
import { newReservation } from './new-reservation.ts'
import { flightsIn, isShort, modelled, replaced, seatsOn, takeOff, userNamed } from './rules.ts'
import {
  Airport,
  CabinClass,
  FlightChoice,
  FlightType,
  Insurance,
  Paid,
  PaidBags,
  ShownReservation,
  TotalBags,
  Traveller,
  UserId,
} from './schemas.ts'
import {
  type Airline,
  FlightInfo,
  type FlightOnDate,
  Passenger,
  Payment,
  type PaymentMethod,
  type ReservationFlight,
  tool,
  type User,
} from './state.ts'

const newIds = ['HATHAT', 'HATHAU', 'HATHAV']
const now = '2024-05-15T15:00:00'

/** What a reservation costs: its flights, 30 for each insured passenger, 50 for each bag that is not free. */
function priceOf(
  flights: readonly ReservationFlight[],
  passengers: number,
  insurance: PythonValue,
  nonfree_baggages: PythonValue,
): PythonValue {
  const fares = flights.reduce((sum, { price }) => add(sum, multiply(price, passengers)), 0 as PythonValue)
  const insured = insurance === 'yes' ? add(fares, 30 * passengers) : fares
  const fee = multiply(50, nonfree_baggages)
  // A text that spells a number passes the model, and is repeated here.
  if (typeof fee === 'string') throw new PythonError('TypeError', "unsupported operand type(s) for +=: 'int' and 'str'")
  return add(insured, fee)
}

function checkBalances({ payment_methods }: User, payments: readonly Payment[]): void {
  for (const { payment_id, amount } of payments) {
    const method = get(payment_methods, payment_id) as PaymentMethod | undefined
    if (!method) raise(`Payment method ${payment_id} not found`)
    if (method.source !== 'credit_card' && isShort(method, amount)) {
      raise(`Not enough balance in payment method ${payment_id}`)
    }
  }
}

/** Gift cards lose the amount, certificates are used up: one that is named twice is missing at the second time, which fails the call. */
function pay(airline: Airline, user_id: string, { payment_id, amount }: Payment): void {
  const { payment_methods } = userNamed(airline, user_id)
  const method = get(payment_methods, payment_id) as PaymentMethod | undefined
  if (!method) throw new PythonError('KeyError', repr(payment_id))
  if (method.source === 'gift_card') takeOff(airline, user_id, payment_id, amount)
  if (method.source === 'certificate') {
    airline.users.update(user_id, { payment_methods: dict(payment_methods.map.filter(([key]) => key !== payment_id)) })
  }
}

function takeSeats({ flights }: Airline, { flight_number, date }: ReservationFlight, cabin: string, count: number): void {
  const { dates } = flights.get(flight_number)!
  const fewer = (onDate: FlightOnDate): FlightOnDate => ({
    ...onDate,
    available_seats: replaced(onDate.available_seats!, cabin, (seats) => subtract(seats, count)),
  })
  flights.update(flight_number, { dates: replaced(dates, date, (onDate) => fewer(onDate as FlightOnDate)) })
}

export const book_reservation = tool({
  summary: 'Books a trip. The payments must add up to the whole price: flights, insurance and bags.',
  kind: 'write',
  args: {
    user_id: UserId,
    origin: Airport,
    destination: Airport,
    flight_type: FlightType,
    cabin: CabinClass,
    flights: z.array(FlightChoice).describe('Each flight of the trip, in order.'),
    passengers: z.array(Traveller),
    payment_methods: z.array(Paid).describe('What is paid by which of the ways to pay in the profile.'),
    total_baggages: TotalBags,
    nonfree_baggages: PaidBags,
    insurance: Insurance,
  },
  returns: ShownReservation,
  run(airline, { user_id, flights: asked, passengers, payment_methods, ...given }) {
    const chosen = modelled(asked, FlightInfo)
    const travellers = modelled(passengers, Passenger)
    const payments = modelled(payment_methods, Payment) as readonly Payment[]
    const user = userNamed(airline, user_id)
    const reservation_id = newIds.find((id) => !airline.reservations.has(id)) ?? raise('Too many reservations')
    const made = {
      reservation_id,
      user_id: user.user_id,
      flights: [],
      passengers: travellers,
      payment_history: payments,
      created_at: now,
    }
    const reservation = newReservation({ ...given, ...made })
    const count = (reservation.passengers as readonly PythonValue[]).length
    const cabin = reservation.cabin as string
    const flights = flightsIn(chosen).map((flight) => seatsOn(airline, flight, cabin, count))
    const price = priceOf(flights, count, given.insurance, given.nonfree_baggages)
    checkBalances(user, payments)
    const paid = payments.reduce((sum, { amount }) => add(sum, amount), 0 as PythonValue)
    if (!equals(paid, price)) {
      raise(`Payment amount does not add up, total price is ${str(price)}, but paid ${str(paid)}`)
    }
    for (const payment of payments) pay(airline, user.user_id, payment)
    for (const flight of flights) takeSeats(airline, flight, cabin, count)
    airline.users.update(user.user_id, { reservations: [...user.reservations, reservation_id] })
    return airline.reservations.insert({ ...reservation, flights })
  },
})

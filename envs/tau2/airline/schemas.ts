import { z } from 'zod'
import { semantic } from '../../../core/index.ts'
import { cabins, flightTypes } from './state.ts'

export const UserId = semantic('user.id', z.string()).describe("Such as 'sam_doe_1234'.")
export const ReservationId = semantic('reservation.id', z.string()).describe("Six letters and digits, such as 'A1B2C3'.")
export const FlightNumber = semantic('flight.number', z.string()).describe("Such as 'HAT000'.")
export const Day = semantic('date', z.string()).describe("Year, month and day, such as '2024-05-31'.")
export const Airport = semantic('airport.code', z.string()).describe("Three letters, such as 'BOS'.")
export const PaymentId = semantic('payment.id', z.string()).describe("Such as 'gift_card_0000000', from the user's details.")
export const CabinClass = z.enum(cabins).describe('One for all flights of the reservation.')
export const FlightType = z.enum(flightTypes)
export const Insurance = z.enum(['yes', 'no']).describe('Whether the passengers are insured.')
export const TotalBags = z.int().describe('How many bags there are in all.')
export const PaidBags = z.int().describe('How many of them are paid for.')

export const FlightChoice = z.object({ flight_number: FlightNumber, date: Day.describe('The day on which it leaves.') })
export const Traveller = z.object({
  first_name: semantic('passenger.first_name', z.string()),
  last_name: semantic('passenger.last_name', z.string()),
  dob: z.string().describe("The date of birth, such as '1990-12-31'."),
})
export const Paid = z.object({ payment_id: PaymentId, amount: semantic('money', z.int()).describe('In whole dollars.') })

const ByCabin = z.partialRecord(z.enum(cabins), z.int())

export const ShownOffer = z.object({
  flight_number: FlightNumber,
  origin: Airport,
  destination: Airport,
  status: z.literal('available'),
  scheduled_departure_time_est: z.string(),
  scheduled_arrival_time_est: z.string().describe("With '+1' where it is on the next day."),
  date: Day.nullable(),
  available_seats: ByCabin,
  prices: ByCabin,
})

export const ShownAirport = z.object({ iata: Airport, city: z.string() })

export const ShownUser = z.object({
  user_id: UserId,
  name: z.object({ first_name: semantic('user.first_name', z.string()), last_name: semantic('user.last_name', z.string()) }),
  address: z.object({
    address1: z.string(),
    address2: z.string().nullable(),
    city: z.string(),
    country: z.string(),
    state: z.string(),
    zip: semantic('address.zip', z.string()),
  }),
  email: semantic('user.email', z.string()),
  dob: z.string(),
  payment_methods: z.record(
    z.string(),
    z.object({
      source: z.enum(['credit_card', 'gift_card', 'certificate']),
      id: PaymentId,
      brand: z.string().optional(),
      last_four: z.string().optional(),
      amount: z.number().optional(),
    }),
  ),
  saved_passengers: z.array(Traveller),
  membership: z.enum(['gold', 'silver', 'regular']),
  reservations: z.array(ReservationId),
})

export const ShownReservation = z.object({
  reservation_id: ReservationId,
  user_id: UserId,
  origin: Airport,
  destination: Airport,
  flight_type: FlightType,
  cabin: CabinClass,
  flights: z.array(z.object({ flight_number: FlightNumber, origin: Airport, destination: Airport, date: Day, price: z.int() })),
  passengers: z.array(Traveller),
  payment_history: z.array(Paid),
  created_at: z.string(),
  total_baggages: z.int(),
  nonfree_baggages: z.int(),
  insurance: Insurance,
  status: z.literal('cancelled').nullable(),
})

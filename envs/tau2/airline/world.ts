import { customer } from '../customer/customer.ts'
import { defineDomain } from '../domain.ts'
import { makeWorld } from '../world.ts'
import { Flight, Reservation, shape, User } from './state.ts'
import { tools } from './tools.ts'

/** The benchmark's airline domain: reservations to book, change, refund and cancel. */
export const airline = makeWorld(
  defineDomain({
    name: 'airline',
    summary: "An airline's service desk: trips are booked, changed and cancelled, and users compensated, by the policy.",
    state: shape,
    agent: {
      className: 'AirlineTools',
      databaseName: 'FlightDB',
      file: 'db.json',
      tables: {
        flights: { model: Flight, key: 'flight_number' },
        users: { model: User, key: 'user_id' },
        reservations: { model: Reservation, key: 'reservation_id' },
      },
      tools,
      methods: {},
    },
    simulator: customer,
  }),
)

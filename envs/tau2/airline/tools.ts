import { calculate, transfer_to_human_agents } from '../generic-tools.ts'
import { book_reservation } from './booking.ts'
import {
  cancel_reservation,
  send_certificate,
  update_reservation_baggages,
  update_reservation_flights,
  update_reservation_passengers,
} from './changes.ts'
import {
  get_flight_status,
  get_reservation_details,
  get_user_details,
  list_all_airports,
  search_direct_flight,
  search_onestop_flight,
} from './look-ups.ts'

/** The agent's tools, in the benchmark's order. */
export const tools = {
  book_reservation,
  calculate,
  cancel_reservation,
  get_reservation_details,
  get_user_details,
  list_all_airports,
  search_direct_flight,
  search_onestop_flight,
  send_certificate,
  transfer_to_human_agents,
  update_reservation_baggages,
  update_reservation_flights,
  update_reservation_passengers,
  get_flight_status,
}

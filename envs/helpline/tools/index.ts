import { book_technician, lift_hold, order_replacement, take_payment } from './account.ts'
import { close_case } from './closing.ts'
import { provision, register_router, reset_line } from './line.ts'
import { check_line, find_customer, get_account, list_outages, search_help } from './look-ups.ts'

/** The agent's tools: none of them touches anything in the home. */
export const tools = {
  find_customer,
  get_account,
  check_line,
  list_outages,
  search_help,
  reset_line,
  provision,
  register_router,
  take_payment,
  lift_hold,
  order_replacement,
  book_technician,
  close_case,
}

import { transfer_to_human_agents } from '../generic-tools.ts'
import {
  assert_data_refueling_amount,
  assert_line_status,
  assert_no_overdue_bill,
  assert_overdue_bill_exists,
} from './assertions.ts'
import { get_bills_for_customer, send_payment_request, suspend_line_for_overdue_bill } from './bills.ts'
import {
  disable_roaming,
  enable_roaming,
  get_data_usage,
  refuel_data,
  resume_line,
  set_data_usage,
  suspend_line,
} from './lines.ts'
import { get_customer_by_id, get_customer_by_name, get_customer_by_phone, get_details_by_id } from './look-ups.ts'

/** The agent's tools, in the benchmark's order. */
export const tools = {
  get_customer_by_phone,
  get_customer_by_id,
  get_customer_by_name,
  get_details_by_id,
  suspend_line,
  resume_line,
  get_bills_for_customer,
  send_payment_request,
  get_data_usage,
  enable_roaming,
  disable_roaming,
  transfer_to_human_agents,
  refuel_data,
}

export const methods = {
  set_data_usage,
  suspend_line_for_overdue_bill,
  assert_data_refueling_amount,
  assert_line_status,
  assert_overdue_bill_exists,
  assert_no_overdue_bill,
}

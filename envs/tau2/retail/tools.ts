import { calculate, transfer_to_human_agents } from '../generic-tools.ts'
import { exchange_delivered_order_items, modify_pending_order_items, return_delivered_order_items } from './items.ts'
import {
  find_user_id_by_email,
  find_user_id_by_name_zip,
  get_item_details,
  get_order_details,
  get_product_details,
  get_user_details,
  list_all_product_types,
} from './look-ups.ts'
import {
  cancel_pending_order,
  modify_pending_order_address,
  modify_pending_order_payment,
  modify_user_address,
} from './orders.ts'

/** The agent's tools, in the benchmark's order. */
export const tools = {
  calculate,
  cancel_pending_order,
  exchange_delivered_order_items,
  find_user_id_by_name_zip,
  find_user_id_by_email,
  get_order_details,
  get_product_details,
  get_item_details,
  get_user_details,
  list_all_product_types,
  modify_pending_order_address,
  modify_pending_order_items,
  modify_pending_order_payment,
  modify_user_address,
  return_delivered_order_items,
  transfer_to_human_agents,
}

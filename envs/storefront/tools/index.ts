import type { Tools } from '../../../core/index.ts'
import type { shop } from '../state.ts'
import { get_variant, list_variants, search_products } from './catalogue.ts'
import { cancel_items, cancel_order, change_address, change_payment } from './changes.ts'
import { decline_request, transfer_to_human } from './closing.ts'
import {
  calculate,
  find_customer_by_email,
  find_customer_by_name_and_zip,
  get_customer,
  get_order,
  get_payment,
  get_today,
  list_orders,
  list_refunds,
  track_order,
} from './look-ups.ts'
import { exchange_item, issue_refund, return_items } from './returns.ts'

/** What the agent can do. */
export const tools: Tools<typeof shop> = {
  find_customer_by_email,
  find_customer_by_name_and_zip,
  get_customer,
  get_payment,
  list_orders,
  get_order,
  track_order,
  list_refunds,
  search_products,
  list_variants,
  get_variant,
  get_today,
  calculate,
  cancel_order,
  cancel_items,
  change_address,
  change_payment,
  exchange_item,
  return_items,
  issue_refund,
  decline_request,
  transfer_to_human,
}

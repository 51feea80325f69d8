import { z } from 'zod'
import { dayText, refuse, semantic } from '../../../core/index.ts'
import { orderNamed } from '../rules.ts'
import {
  Customer,
  CustomerId,
  Day,
  Money,
  nameAndZip,
  Order,
  OrderId,
  orderStatuses,
  Payment,
  PaymentId,
  Refund,
  Shipment,
} from '../state.ts'
import { defineTool } from './kit.ts'

const FoundCustomer = z.object({ customer_id: CustomerId })

export const find_customer_by_email = defineTool({
  summary: 'Finds a customer by the exact email address of the account.',
  effect: 'read',
  args: z.strictObject({ email: semantic('customer.email', z.string()) }),
  returns: FoundCustomer,
  run(shop, { email }) {
    const [customer] = shop.customers.by('email', email.trim().toLowerCase())
    if (!customer) refuse('customer_unknown', 'No account has this email; ask for the name and zip of the account instead.')
    return { customer_id: customer!.customer_id }
  },
})

export const find_customer_by_name_and_zip = defineTool({
  summary: 'Finds a customer by first name, last name and the zip of the account.',
  effect: 'read',
  args: z.strictObject({
    first_name: semantic('customer.first_name', z.string()),
    last_name: semantic('customer.last_name', z.string()),
    zip: semantic('address.zip', z.string()),
  }),
  returns: FoundCustomer,
  run(shop, { first_name, last_name, zip }) {
    const [customer] = shop.customers.by('name_and_zip', nameAndZip(first_name.trim(), last_name.trim(), zip.trim()))
    if (!customer) refuse('customer_unknown', 'No account has this name with this zip; ask for the email of the account instead.')
    return { customer_id: customer!.customer_id }
  },
})

export const get_customer = defineTool({
  summary: 'Shows a customer: name, email, address, membership and payments.',
  effect: 'read',
  args: z.strictObject({ customer_id: CustomerId }),
  returns: Customer,
  run: (shop, { customer_id }) =>
    shop.customers.get(customer_id) ??
    refuse('customer_unknown', `There is no customer ${customer_id}; find one by email, or by name and zip.`),
})

export const list_orders = defineTool({
  summary: 'Lists the orders of a customer: id, status, day and names of the items.',
  effect: 'read',
  args: z.strictObject({ customer_id: CustomerId }),
  returns: z.array(
    z.object({
      order_id: OrderId,
      status: z.enum(orderStatuses),
      placed: Day,
      items: z.array(semantic('product.name', z.string())),
    }),
  ),
  run: (shop, { customer_id }) =>
    shop.orders.by('customer', customer_id).map(({ order_id, status, placed, lines }) => ({
      order_id,
      status,
      placed,
      items: lines.map(({ name, colour }) => `${colour} ${name}`),
    })),
})

export const get_order = defineTool({
  summary: 'Shows an order: status, days, address, lines, payments.',
  effect: 'read',
  args: z.strictObject({ order_id: OrderId }),
  returns: Order,
  run: (shop, { order_id }) => orderNamed(shop, order_id),
})

export const track_order = defineTool({
  summary: 'Shows the shipment of an order that has left: carrier, status, and the day on which it arrives.',
  effect: 'read',
  args: z.strictObject({ order_id: OrderId }),
  returns: Shipment,
  run(shop, { order_id }) {
    const { tracking_id, status } = orderNamed(shop, order_id)
    const shipment = tracking_id === null ? undefined : shop.shipments.get(tracking_id)
    return shipment ?? refuse('not_shipped', `The order ${order_id} is ${status} and has no shipment.`)
  },
})

export const get_payment = defineTool({
  summary: "Shows one of a customer's payments: its kind, and what is left on a gift card or as store credit.",
  effect: 'read',
  args: z.strictObject({ payment_id: PaymentId }),
  returns: Payment,
  run: (shop, { payment_id }) =>
    shop.payments.get(payment_id) ??
    refuse('payment_unknown', `There is no payment ${payment_id}; get_customer lists a customer's payments.`),
})

export const list_refunds = defineTool({
  summary: 'Lists the refunds that were issued for returned items of an order.',
  effect: 'read',
  args: z.strictObject({ order_id: OrderId }),
  returns: z.array(Refund),
  run: (shop, { order_id }) => [...shop.refunds.by('order', orderNamed(shop, order_id).order_id)],
})

export const get_today = defineTool({
  summary: "Tells today's date.",
  effect: 'read',
  args: z.strictObject({}),
  returns: z.object({ today: Day }),
  run: (_shop, _args, { clock }) => ({ today: dayText(clock.now) }),
})

export const calculate = defineTool({
  summary: 'Adds amounts of money and takes others away.',
  effect: 'read',
  args: z.strictObject({ add: z.array(Money), subtract: z.array(Money).default([]) }),
  returns: z.object({ result: z.int() }),
  run(_shop, { add, subtract }) {
    const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
    return { result: sum(add) - sum(subtract) }
  },
})

import { refuse, type ToolContext } from '../../core/index.ts'
import { daysSince } from './days.ts'
import { isIdentified, notesIn } from './notes.ts'
import type { Customer, Line, Order, Payment, Shop } from './state.ts'

/** A return that is the customer's choice costs so much, unless it is a plus member. */
export const returnFee = 495

/** Money goes back to the payments of an order in this order. */
export const refundOrder = ['card', 'gift_card', 'store_credit'] as const

export function orderNamed(shop: Shop, id: string): Order {
  return (
    shop.orders.get(id) ?? refuse('order_unknown', `There is no order ${id}; look at the customer's orders with list_orders.`)
  )
}

export function lineNamed(order: Order, id: string): Line {
  const known = order.lines.map(({ line_id }) => line_id).join(', ')
  return (
    order.lines.find(({ line_id }) => line_id === id) ??
    refuse('line_unknown', `The order ${order.order_id} has no line ${id}; it has ${known}.`)
  )
}

/** A payment of the customer who owns the order. */
export function paymentNamed(shop: Shop, { customer_id }: Order, id: string): Payment {
  const payment = shop.payments.get(id)
  if (payment?.customer_id === customer_id) return payment
  return refuse('payment_unknown', `The customer has no payment ${id}; get_customer lists the customer's payments.`)
}

/** Days after delivery in which an item can be returned or exchanged. */
export function windowOf({ member }: Customer): number {
  return member === 'plus' ? 60 : 30
}

export function isInWindow(customer: Customer, { delivered }: Order): boolean {
  return delivered !== null && daysSince(delivered) <= windowOf(customer)
}

/** Notes a breach of the policy where the user has not identified itself as the owner of the order. */
export function checkOwner(shop: Shop, { customer_id }: Order, context: ToolContext): void {
  const { told } = notesIn(context.memory)
  const { first_name, last_name, email, address } = shop.customers.get(customer_id)!
  const byEmail = told.email === email
  const byName = told.name === `${first_name} ${last_name}` && told.zip === address.zip
  if (!byEmail && !byName) context.violate('identity')
}

/** Notes a breach where the user has not said who it is at all. */
export function checkIdentified(context: ToolContext): void {
  if (!isIdentified(notesIn(context.memory))) context.violate('identity')
}

/** Notes a breach where the user has not said yes to this very thing. */
export function checkAgreed(agreement: string, context: ToolContext): void {
  if (!notesIn(context.memory).agreed.includes(agreement)) context.violate('agreement')
}

/** Notes a breach where an item may no longer go back. */
export function checkReturnable(shop: Shop, order: Order, lines: readonly Line[], context: ToolContext): void {
  if (!isInWindow(shop.customers.get(order.customer_id)!, order)) context.violate('window')
  if (lines.some(({ final_sale }) => final_sale)) context.violate('final_sale')
}

/** Adds to, or with a negative amount takes from, what a gift card or the store credit holds; a card has no balance. */
export function addToBalance(shop: Shop, payment_id: string, amount: number): void {
  if (amount === 0) return
  const { balance, label } = shop.payments.get(payment_id)!
  if (balance === null) return
  if (balance + amount < 0) refuse('balance_short', `The ${label} does not hold enough for that; ask for another payment.`)
  shop.payments.update(payment_id, { balance: balance + amount })
}

/** How an amount is spread over the payments of an order: card first, each up to what was paid with it and not given back yet. */
export function spread({ payments }: Pick<Order, 'payments'>, amount: number): { payment_id: string; amount: number }[] {
  const parts: { payment_id: string; amount: number }[] = []
  let left = amount
  for (const kind of refundOrder) {
    for (const { payment_id, paid, refunded } of payments.filter((payment) => payment.kind === kind)) {
      const part = Math.min(left, paid - refunded)
      if (part > 0) parts.push({ payment_id, amount: part })
      left -= Math.max(0, part)
    }
  }
  return parts
}

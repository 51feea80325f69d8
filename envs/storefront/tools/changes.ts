import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { agreements } from '../agreements.ts'
import { addToBalance, checkAgreed, checkOwner, lineNamed, orderNamed, paymentNamed, spread } from '../rules.ts'
import { Address, LineId, Order, OrderId, PaymentId } from '../state.ts'
import { defineTool } from './kit.ts'

export const cancelReasons = ['no_longer_needed', 'ordered_by_mistake', 'found_cheaper', 'takes_too_long'] as const

function checkPending({ order_id, status }: Order, deed: string): void {
  if (status !== 'pending') refuse('not_pending', `The order ${order_id} is ${status}; only a pending order can ${deed}.`)
}

export const cancel_order = defineTool({
  summary: 'Cancels a whole pending order and gives its payments back.',
  effect: 'write',
  args: z.strictObject({ order_id: OrderId, reason: z.enum(cancelReasons) }),
  returns: Order,
  run(shop, { order_id, reason }, context) {
    const order = orderNamed(shop, order_id)
    checkPending(order, 'be cancelled')
    checkOwner(shop, order, context)
    checkAgreed(agreements.cancel(order_id), context)
    for (const { payment_id, paid, refunded } of order.payments) addToBalance(shop, payment_id, paid - refunded)
    return shop.orders.update(order_id, {
      status: 'cancelled',
      cancel_reason: reason,
      lines: order.lines.map((line) => ({ ...line, status: 'cancelled' as const })),
      payments: order.payments.map((payment) => ({ ...payment, refunded: payment.paid })),
    })
  },
})

export const cancel_items = defineTool({
  summary: 'Takes some lines out of a pending order and gives their price back, to the card first.',
  effect: 'write',
  args: z.strictObject({ order_id: OrderId, line_ids: z.array(LineId).min(1) }),
  returns: Order,
  run(shop, { order_id, line_ids }, context) {
    const order = orderNamed(shop, order_id)
    checkPending(order, 'lose lines')
    const lines = [...new Set(line_ids)].map((id) => lineNamed(order, id))
    if (lines.some(({ status }) => status !== 'ordered')) refuse('line_cancelled', 'One of these lines is cancelled already.')
    const open = order.lines.filter(({ status }) => status === 'ordered').length
    if (lines.length === open) refuse('nothing_left', 'No line would be left; use cancel_order to cancel the whole order.')
    checkOwner(shop, order, context)
    checkAgreed(agreements.cancelItems(order_id, line_ids), context)
    const parts = spread(
      order,
      lines.reduce((sum, { price }) => sum + price, 0),
    )
    for (const { payment_id, amount } of parts) addToBalance(shop, payment_id, amount)
    return shop.orders.update(order_id, (draft) => {
      for (const line of draft.lines) if (line_ids.includes(line.line_id)) line.status = 'cancelled'
      for (const payment of draft.payments) {
        payment.refunded += parts.find(({ payment_id }) => payment_id === payment.payment_id)?.amount ?? 0
      }
    })
  },
})

export const change_address = defineTool({
  summary: 'Sends a pending or processing order to another address.',
  effect: 'write',
  args: z.strictObject({ order_id: OrderId, street: Address.shape.street, city: Address.shape.city, zip: Address.shape.zip }),
  returns: Order,
  run(shop, { order_id, street, city, zip }, context) {
    const order = orderNamed(shop, order_id)
    if (order.status !== 'pending' && order.status !== 'processing') {
      refuse('left_already', `The order ${order_id} is ${order.status}; its address can be changed only before it ships.`)
    }
    checkOwner(shop, order, context)
    checkAgreed(agreements.changeAddress(order_id, { street, city, zip }), context)
    if (order.address_changes > 0) context.violate('address_limit')
    return shop.orders.update(order_id, { address: { street, city, zip }, address_changes: order.address_changes + 1 })
  },
})

export const change_payment = defineTool({
  summary: "Pays a pending order with another of the customer's payments, and gives back what was paid before.",
  effect: 'write',
  args: z.strictObject({ order_id: OrderId, payment_id: PaymentId }),
  returns: Order,
  run(shop, { order_id, payment_id }, context) {
    const order = orderNamed(shop, order_id)
    checkPending(order, 'be paid anew')
    const { kind } = paymentNamed(shop, order, payment_id)
    if (order.payments.every((payment) => payment.payment_id === payment_id)) {
      refuse('same_payment', `The order ${order_id} is paid with ${payment_id} already.`)
    }
    checkOwner(shop, order, context)
    checkAgreed(agreements.changePayment(order_id, payment_id), context)
    const open = order.payments.reduce((sum, { paid, refunded }) => sum + paid - refunded, 0)
    for (const old of order.payments) addToBalance(shop, old.payment_id, old.paid - old.refunded)
    addToBalance(shop, payment_id, -open)
    return shop.orders.update(order_id, { payments: [{ payment_id, kind, paid: open, refunded: 0 }] })
  },
})

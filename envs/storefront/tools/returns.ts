import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { agreements } from '../agreements.ts'
import { notesIn } from '../notes.ts'
import { addToBalance, checkAgreed, checkOwner, checkReturnable, lineNamed, orderNamed, paymentNamed } from '../rules.ts'
import {
  Exchange,
  type Line,
  LineId,
  Money,
  type Order,
  OrderId,
  PaymentId,
  Refund,
  Return,
  returnReasons,
  type Shop,
  VariantId,
} from '../state.ts'
import { defineTool } from './kit.ts'

function checkDelivered({ order_id, status }: Order): void {
  if (status !== 'delivered') refuse('not_delivered', `The order ${order_id} is ${status}; only delivered items can go back.`)
}

function checkOpen({ line_id, status }: Line): void {
  if (status !== 'ordered') refuse('line_settled', `The line ${line_id} is ${status} already.`)
}

function markLines(shop: Shop, order_id: string, line_ids: readonly string[], status: Line['status']): void {
  shop.orders.update(order_id, (draft) => {
    for (const line of draft.lines) if (line_ids.includes(line.line_id)) line.status = status
  })
}

export const exchange_item = defineTool({
  summary:
    'Exchanges a delivered item for another variant of the same product; a payment settles the difference, even where it is 0.',
  effect: 'write',
  args: z.strictObject({ order_id: OrderId, line_id: LineId, variant_id: VariantId, payment_id: PaymentId }),
  returns: Exchange,
  run(shop, { order_id, line_id, variant_id, payment_id }, context) {
    const order = orderNamed(shop, order_id)
    checkDelivered(order)
    const line = lineNamed(order, line_id)
    checkOpen(line)
    const variant = shop.variants.get(variant_id)
    if (variant?.product_id !== line.product_id)
      refuse('other_product', `${variant_id} is no variant of the ${line.name}; see list_variants.`)
    if (variant_id === line.variant_id) refuse('same_variant', `The line ${line_id} is ${variant_id} already.`)
    const { price, stock } = variant!
    if (stock === 0) refuse('out_of_stock', `${variant_id} is sold out.`)
    paymentNamed(shop, order, payment_id)
    checkOwner(shop, order, context)
    checkAgreed(agreements.exchange(order_id, line_id, variant_id, payment_id), context)
    checkReturnable(shop, order, [line], context)
    addToBalance(shop, payment_id, line.price - price)
    markLines(shop, order_id, [line_id], 'exchanged')
    shop.variants.update(variant_id, { stock: stock - 1 })
    const exchange_id = `X${shop.exchanges.count + 1}`
    return shop.exchanges.insert({ exchange_id, order_id, line_id, variant_id, payment_id, difference: price - line.price })
  },
})

export const return_items = defineTool({
  summary: 'Takes back delivered items of an order; the money is given back with issue_refund.',
  effect: 'write',
  args: z.strictObject({ order_id: OrderId, line_ids: z.array(LineId).min(1), reason: z.enum(returnReasons) }),
  returns: Return,
  run(shop, { order_id, line_ids, reason }, context) {
    const order = orderNamed(shop, order_id)
    checkDelivered(order)
    const lines = [...new Set(line_ids)].map((id) => lineNamed(order, id))
    for (const line of lines) checkOpen(line)
    checkOwner(shop, order, context)
    checkAgreed(agreements.return(order_id, line_ids), context)
    checkReturnable(shop, order, lines, context)
    markLines(shop, order_id, line_ids, 'returned')
    const sorted = lines.map(({ line_id }) => line_id).sort()
    return shop.returns.insert({ return_id: `R${shop.returns.count + 1}`, order_id, line_ids: sorted, reason })
  },
})

export const issue_refund = defineTool({
  summary: 'Gives back money for returned items to one of the payments of the order; call it once for each payment.',
  effect: 'write',
  args: z.strictObject({ order_id: OrderId, payment_id: PaymentId, amount: Money.min(1) }),
  returns: Refund,
  run(shop, { order_id, payment_id, amount }, context) {
    const order = orderNamed(shop, order_id)
    const payment = order.payments.find((paid) => paid.payment_id === payment_id)
    if (!payment)
      refuse('payment_unknown', `The order ${order_id} was not paid with ${payment_id}; get_order lists its payments.`)
    if (amount > payment!.paid - payment!.refunded) {
      refuse(
        'refund_exceeds',
        `Only ${payment!.paid - payment!.refunded} cents of the order are left on ${payment_id} to give back.`,
      )
    }
    const returned = order.lines.filter(({ status }) => status === 'returned').reduce((sum, { price }) => sum + price, 0)
    const given = shop.refunds.by('order', order_id).reduce((sum, refund) => sum + refund.amount, 0)
    if (amount > returned - given)
      refuse('refund_exceeds', `Items worth ${returned} cents were returned and ${given} cents refunded.`)
    checkOwner(shop, order, context)
    const agreed = notesIn(context.memory).agreed.some((line) => line.startsWith(`${agreements.return(order_id, [])}`))
    if (!agreed) context.violate('agreement')
    addToBalance(shop, payment_id, amount)
    shop.orders.update(order_id, (draft) => {
      for (const paid of draft.payments) if (paid.payment_id === payment_id) paid.refunded += amount
    })
    return shop.refunds.insert({ refund_id: `F${shop.refunds.count + 1}`, order_id, payment_id, amount })
  },
})

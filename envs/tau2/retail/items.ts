import { z } from 'zod'
import { absolute, compare, equals, negate, PythonError, type PythonValue, round, str } from '../../python/index.ts'
import { build } from '../models.ts'
import { members } from '../python-lists.ts'
import { raise } from '../toolkit.ts'
import { addToBalance, checkCounts, isShort, itemOf, orderNamed, pairsOf, paymentMethodNamed, priceDifference } from './rules.ts'
import { ItemId, type Order, OrderId, OrderPayment, type Payment, PaymentId, ShownOrder, tool, type Variant } from './state.ts'

const OldItems = z.array(ItemId).describe('The items in the order; one that is there twice may be named twice.')
const NewItems = z.array(ItemId).describe('For each of them, in the same place, the item it is changed for: of the same product.')

/** The ids in order, as lists of strs that were all found in the data. */
function sorted(item_ids: PythonValue): PythonValue {
  return [...members(item_ids)].sort((left, right) => compare(left, right) ?? 0)
}

export const exchange_delivered_order_items = tool({
  summary:
    'Exchanges items of a delivered order for others of the same product; once for an order. Ask the user to confirm first.',
  kind: 'write',
  args: { order_id: OrderId, item_ids: OldItems, new_item_ids: NewItems, payment_method_id: PaymentId },
  returns: ShownOrder,
  run(shop, { order_id, item_ids, new_item_ids, payment_method_id }) {
    const order = orderNamed(shop, order_id)
    if (order.status !== 'delivered') raise('Non-delivered order cannot be exchanged')
    checkCounts(order, item_ids, (item_id) => raise(`Number of ${str(item_id)} not found.`))
    const pairs = pairsOf(item_ids, new_item_ids, 'The number of items to be exchanged should match.')
    const difference = round(priceDifference(shop, order, pairs, () => {}).difference, 2)
    const method = paymentMethodNamed(shop, order.user_id, payment_method_id)
    if (isShort(method, difference)) raise('Insufficient gift card balance to pay for the price difference')
    return shop.orders.update(order.order_id, {
      status: 'exchange requested',
      exchange_items: sorted(item_ids),
      exchange_new_items: sorted(new_item_ids),
      exchange_payment_method_id: payment_method_id,
      exchange_price_difference: difference,
    })
  },
})

export const modify_pending_order_items = tool({
  summary: 'Changes items of a pending order for others of the same product; once for an order. Ask the user to confirm first.',
  kind: 'write',
  args: { order_id: OrderId, item_ids: OldItems, new_item_ids: NewItems, payment_method_id: PaymentId },
  returns: ShownOrder,
  run(shop, { order_id, item_ids, new_item_ids, payment_method_id }) {
    const order = orderNamed(shop, order_id)
    if (order.status !== 'pending') raise('Non-pending order cannot be modified')
    checkCounts(order, item_ids, (item_id) => raise(`${str(item_id)} not found`))
    const pairs = pairsOf(item_ids, new_item_ids, 'The number of items to be exchanged should match')
    const { difference, last } = priceDifference(shop, order, pairs, (item_id, new_item_id) => {
      if (equals(item_id, new_item_id)) raise('The new item id should be different from the old item id')
    })
    const method = paymentMethodNamed(shop, order.user_id, payment_method_id)
    if (isShort(method, difference)) raise('Insufficient gift card balance to pay for the new item')
    const payment = build(OrderPayment, {
      transaction_type: compare(difference, 0) === 1 ? 'payment' : 'refund',
      amount: absolute(difference),
      payment_method_id,
    }) as Payment
    addToBalance(shop, order.user_id, method, negate(difference))
    return shop.orders.update(order.order_id, {
      items: changedItems(order, pairs, last),
      status: 'pending (item modified)',
      payment_history: [...order.payment_history, payment],
    })
  },
})

/** The items with the new ids. All get the price and the options of the last new variant, as in the reference. */
function changedItems(
  order: Order,
  pairs: readonly (readonly [PythonValue, PythonValue])[],
  last: Variant | undefined,
): Order['items'] {
  const items = [...order.items]
  for (const [item_id, new_item_id] of pairs) {
    const { price, options } = last!
    const item = itemOf(items, item_id) ?? raise(`Item ${str(item_id)} not found`)
    items[items.indexOf(item)] = { ...item, item_id: new_item_id as string, price, options }
  }
  return items
}

export const return_delivered_order_items = tool({
  summary: 'Returns items of a delivered order, refunded to how it was paid or to a gift card. Ask the user to confirm first.',
  kind: 'write',
  args: { order_id: OrderId, item_ids: OldItems, payment_method_id: PaymentId },
  returns: ShownOrder,
  run(shop, { order_id, item_ids, payment_method_id }) {
    const order = orderNamed(shop, order_id)
    if (order.status !== 'delivered') raise('Non-delivered order cannot be returned')
    const method = paymentMethodNamed(shop, order.user_id, payment_method_id)
    if (method.source !== 'gift_card' && firstPayment(order).payment_method_id !== payment_method_id) {
      raise('Payment method should be the original payment method')
    }
    checkCounts(order, item_ids, () => raise('Some item not found'))
    return shop.orders.update(order.order_id, {
      status: 'return requested',
      return_items: sorted(item_ids),
      return_payment_method_id: payment_method_id,
    })
  },
})

function firstPayment({ payment_history: [first] }: Order): Payment {
  if (!first) throw new PythonError('IndexError', 'list index out of range')
  return first
}

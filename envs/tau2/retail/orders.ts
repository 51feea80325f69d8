import { z } from 'zod'
import { negate, type PythonValue } from '../../python/index.ts'
import { build } from '../models.ts'
import { hashable, raise } from '../toolkit.ts'
import { addToBalance, isShort, orderNamed, paymentMethodNamed, userNamed } from './rules.ts'
import {
  cancelReasons,
  type Order,
  OrderId,
  OrderPayment,
  type Payment,
  PaymentId,
  ShownOrder,
  ShownUser,
  tool,
  UserAddress,
  UserId,
} from './state.ts'

const addressArguments = {
  address1: z.string().describe("The first line, such as '123 Main St'."),
  address2: z.string().describe("The second line, such as 'Apt 1', or ''."),
  city: z.string().describe("Such as 'Denver'."),
  state: z.string().describe("Such as 'CO'."),
  country: z.string().describe("Such as 'USA'."),
  zip: z.string().describe("Such as '12345'."),
}

function addressOf({ address1, address2, city, state, country, zip }: Record<keyof typeof addressArguments, PythonValue>) {
  return build(UserAddress, { address1, address2, city, state, country, zip }) as never
}

function paymentOf(transaction_type: 'payment' | 'refund', amount: PythonValue, payment_method_id: PythonValue): Payment {
  return build(OrderPayment, { transaction_type, amount, payment_method_id }) as Payment
}

// Looser than what cancelling and changing items ask for: an order whose items were modified passes too.
function checkPending({ status }: Order): void {
  if (!status.includes('pending')) raise('Non-pending order cannot be modified')
}

export const cancel_pending_order = tool({
  summary:
    'Cancels a whole pending order and refunds it: at once to a gift card, in 5 to 7 business days otherwise. Ask the user to confirm first.',
  kind: 'write',
  args: { order_id: OrderId, reason: z.enum(cancelReasons).describe('Why, as the user says it.') },
  returns: ShownOrder,
  run(shop, { order_id, reason }) {
    const order = orderNamed(shop, order_id)
    if (order.status !== 'pending') raise('Non-pending order cannot be cancelled')
    if (!cancelReasons.some((known) => known === hashable(reason))) raise('Invalid reason')
    const refunds = order.payment_history.map(({ amount, payment_method_id }) => {
      const refund = paymentOf('refund', amount, payment_method_id)
      addToBalance(shop, order.user_id, paymentMethodNamed(shop, order.user_id, payment_method_id), amount)
      return refund
    })
    return shop.orders.update(order.order_id, {
      status: 'cancelled',
      cancel_reason: reason,
      payment_history: [...order.payment_history, ...refunds],
    })
  },
})

export const modify_pending_order_address = tool({
  summary: 'Changes where a pending order is shipped. Ask the user to confirm first.',
  kind: 'write',
  args: { order_id: OrderId, ...addressArguments },
  returns: ShownOrder,
  run(shop, { order_id, ...address }) {
    const order = orderNamed(shop, order_id)
    checkPending(order)
    return shop.orders.update(order.order_id, { address: addressOf(address) })
  },
})

export const modify_pending_order_payment = tool({
  summary: 'Has a pending order paid in another way and refunds what was paid. Ask the user to confirm first.',
  kind: 'write',
  args: { order_id: OrderId, payment_method_id: PaymentId },
  returns: ShownOrder,
  run(shop, { order_id, payment_method_id }) {
    const order = orderNamed(shop, order_id)
    checkPending(order)
    const method = paymentMethodNamed(shop, order.user_id, payment_method_id)
    const [paid, ...others] = order.payment_history
    if (paid?.transaction_type !== 'payment' || others.length > 0)
      raise('There should be exactly one payment for a pending order')
    if (paid.payment_method_id === payment_method_id) raise('The new payment method should be different from the current one')
    const { amount } = paid
    if (isShort(method, amount)) raise('Insufficient gift card balance to pay for the order')
    const exchange = [paymentOf('payment', amount, payment_method_id), paymentOf('refund', amount, paid.payment_method_id)]
    const changed = shop.orders.update(order.order_id, { payment_history: [paid, ...exchange] })
    addToBalance(shop, order.user_id, method, negate(amount))
    addToBalance(shop, order.user_id, paymentMethodNamed(shop, order.user_id, paid.payment_method_id), amount)
    return changed
  },
})

export const modify_user_address = tool({
  summary: "Changes a user's default address. Ask the user to confirm first.",
  kind: 'write',
  args: { user_id: UserId, ...addressArguments },
  returns: ShownUser,
  run(shop, { user_id, ...address }) {
    const user = userNamed(shop, user_id)
    return shop.users.update(user.user_id, { address: addressOf(address) })
  },
})

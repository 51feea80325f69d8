import { dayAfter } from '../days.ts'
import { windowOf } from '../rules.ts'
import type { Order, Payment, Variant } from '../state.ts'
import { declined } from './refusals.ts'
import type { Plot, Setting } from './setting.ts'

/** A wish in a shop where it must be refused: what an order, a stock or a balance shows is all that differs. */
export interface Forbidden {
  readonly branch: string
  readonly setting: Setting
  readonly plot: Plot
}

/**
 * The same wish where the policy forbids it. There is none for a question, for what must be refused already, and for a customer
 * who changes its mind about a payment or a variant: which of the two would be forbidden is not known before it has.
 */
export function forbiddenOf(setting: Setting, plot: Plot): Forbidden | undefined {
  const { wish, said } = plot
  const order = setting.orders[wish.order]
  if (said !== 'done' || !order) return undefined
  switch (wish.action) {
    case 'cancel':
    case 'cancel_items':
      return refused(setting, plot, 'moved-on', 'status', { order: { ...order, status: 'processing' } })
    case 'change_address':
      return refused(setting, plot, 'changed-before', 'address_limit', { order: { ...order, address_changes: 1 } })
    case 'return':
      return refused(setting, plot, 'late', 'window', { order: lateOrder(setting, order) })
    case 'change_payment': {
      const payment = setting.payments[wish.payment!.payment_id]
      if (wish.first || !payment) return undefined
      return refused(setting, plot, 'short-balance', 'balance', { payment: { ...payment, balance: order.total - 1 } })
    }
    case 'exchange': {
      const variant = setting.variants[wish.variant!.variant_id]
      if (wish.first || !variant) return undefined
      return refused(setting, plot, 'sold-out', 'out_of_stock', { variant: { ...variant, stock: 0 } })
    }
    default:
      return undefined
  }
}

/** The order delivered so long ago that its window closed yesterday. */
function lateOrder({ customer }: Setting, order: Order): Order {
  const days = windowOf(customer) + 1
  return { ...order, placed: dayAfter(-days - 5), delivered: dayAfter(-days) }
}

interface Changed {
  readonly order?: Order
  readonly payment?: Payment
  readonly variant?: Variant
}

function refused(
  setting: Setting,
  { wish, ask, look, instruction }: Plot,
  branch: string,
  reason: Parameters<typeof declined>[1],
  { order, payment, variant }: Changed,
): Forbidden {
  const { orders, shipments, payments, variants } = setting
  const shipment = order?.tracking_id === undefined || order.tracking_id === null ? undefined : shipments[order.tracking_id]
  const changed: Setting = {
    ...setting,
    orders: order ? { ...orders, [order.order_id]: order } : orders,
    shipments: shipment ? { ...shipments, [shipment.tracking_id]: { ...shipment, expected: order!.delivered! } } : shipments,
    payments: payment ? { ...payments, [payment.payment_id]: payment } : payments,
    variants: variant ? { ...variants, [variant.variant_id]: variant } : variants,
  }
  const more = ask === undefined ? { look } : { ask, look }
  return { branch, setting: changed, plot: declined(wish, reason, more, instruction) }
}

import type { Scenario } from '../../core/index.ts'
import { Script } from './script.ts'
import type { Shop } from './state.ts'

/** A customer who does not know the number names an item: no other order of its own may have that item too. */
export function ambiguous({ orders }: Shop, { user }: Scenario): string | undefined {
  for (const { order: order_id, knows_order, product } of Script.parse(user).wishes) {
    const order = orders.get(order_id)
    if (knows_order || !order) continue
    const other = orders
      .by('customer', order.customer_id)
      .find((one) => one.order_id !== order_id && one.lines.some(({ name }) => name === product))
    if (other)
      return `The customer names the ${product}, which stands in ${order_id} and in ${other.order_id}; give it another order, or let it know the number.`
  }
  return undefined
}

import { dollars } from '../money.ts'
import { drawAddress } from '../people.ts'
import type { Script, Wish } from '../script.ts'
import type { Customer, Order } from '../state.ts'
import { declined } from './refusals.ts'
import { addOrder, drawLine, type Plot, type Setting } from './setting.ts'

/** Who calls, and what it must not be told. */
export interface Stranger {
  readonly plot: Plot
  readonly caller: Pick<Script, 'first_name' | 'last_name' | 'email' | 'zip' | 'secrets'>
}

/** Another customer asks for something about the order of the setting's customer. */
export function strangerPlot(setting: Setting): Stranger | undefined {
  const { draws, customer, base } = setting
  const { keys, entities } = base.tables['customers']!
  const { customer_id, first_name, last_name, email, address } = entities.get(draws.pick(keys)) as Customer
  if (customer_id === customer.customer_id) return undefined
  const order = addOrder(setting, 'pending', 1, [drawLine(setting, {}, 0)])
  const about = { order: order.order_id, knows_order: true, product: order.lines[0]!.name, items: [], others: [] }
  const wish = draws.pick<Wish>([
    { action: 'cancel', ...about, reason: 'It is for a relative of mine.' },
    { action: 'change_address', ...about, address: drawAddress(draws) },
    { action: 'information', ...about, topic: 'order_total' },
  ])
  const caller = { first_name, last_name, email, zip: address.zip, secrets: secretsOf(customer, order) }
  return { plot: declined(wish, 'not_owner', { look: [] }, `asks about the order ${order.order_id} of somebody else`), caller }
}

function secretsOf({ email, address }: Customer, { total }: Order): string[] {
  return [email, address.street, address.zip, dollars(total), dollars(total).slice(1)]
}

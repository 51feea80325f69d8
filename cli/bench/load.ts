import { type Draws, drawsFrom } from '../../core/index.ts'
import { storefront } from '../../envs/storefront/world.ts'
import { openFromFiles } from '../../scenarios/index.ts'

/** The load of the bench: storefront; half the calls look an order up, a fifth a customer, a fifth cancel, a tenth change an address. */
export const turnsPerEpisode = 30

export interface Load {
  /** The actions of one episode, each as JSON. */
  episode(seed: string): string[]
}

export function openLoad(): Load {
  const { open } = openFromFiles(storefront, {})
  if (!open) throw new Error('storefront needs no data, and could not be opened')
  const base = open.base('standard')
  const orders = base.tables['orders']!
  const customers = base.tables['customers']!.keys
  const pending = orders.keys.filter((key) => (orders.entities.get(key) as { status: string }).status === 'pending')
  return {
    episode(seed) {
      const draws = drawsFrom(`${seed}/bench`)
      return Array.from({ length: turnsPerEpisode }, () =>
        JSON.stringify({ calls: [drawCall(draws, orders.keys, customers, pending)] }),
      )
    },
  }
}

function drawCall(draws: Draws, orders: readonly string[], customers: readonly string[], pending: readonly string[]): object {
  const share = draws.integer(1, 10)
  if (share <= 5) return { name: 'get_order', arguments: { order_id: draws.pick(orders) } }
  if (share <= 7) return { name: 'get_customer', arguments: { customer_id: draws.pick(customers) } }
  if (share <= 9) return { name: 'cancel_order', arguments: { order_id: draws.pick(pending), reason: 'no_longer_needed' } }
  const address = { street: `${draws.integer(1, 200)} Long Lane`, city: 'Newtown', zip: String(draws.integer(10_000, 99_999)) }
  return { name: 'change_address', arguments: { order_id: draws.pick(pending), ...address } }
}

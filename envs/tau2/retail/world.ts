import { customer } from '../customer/customer.ts'
import { defineDomain } from '../domain.ts'
import { makeWorld } from '../world.ts'
import { Order, Product, shape, User } from './state.ts'
import { tools } from './tools.ts'

/** The benchmark's retail domain: orders to cancel, change, exchange and return. */
export const retail = makeWorld(
  defineDomain({
    name: 'retail',
    summary:
      "A shop's service desk: users are identified, and their orders cancelled, changed, exchanged and returned by the policy.",
    state: shape,
    agent: {
      className: 'RetailTools',
      databaseName: 'RetailDB',
      file: 'db.json',
      tables: {
        products: { model: Product, key: 'product_id' },
        users: { model: User, key: 'user_id' },
        orders: { model: Order, key: 'order_id' },
      },
      tools,
      methods: {},
    },
    simulator: customer,
  }),
)

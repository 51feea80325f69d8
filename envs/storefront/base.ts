import { type BaseData, type Draws, drawsFrom } from '../../core/index.ts'
import { dayAfter } from './days.ts'
import { products, variants, variantsByProduct } from './goods.ts'
import { drawAddress, firstNames, lastNames } from './people.ts'
import type { Customer, Line, Order, Payment, Product, Shipment, Variant } from './state.ts'

/** The shop's catalogues: how many orders each has. */
export const catalogues = { small: 100, standard: 1_000, large: 10_000 } as const

/** The first state of a catalogue: half as many customers as orders, always the same ones. */
export function makeShop(catalogue: keyof typeof catalogues): BaseData {
  const draws = drawsFrom(`storefront/${catalogue}`)
  const orderCount = catalogues[catalogue]
  const people = Array.from({ length: orderCount / 2 }, (_, place) => makeCustomer(draws, place + 1))
  const orders: Order[] = []
  const shipments: Shipment[] = []
  for (let place = 0; place < orderCount; place++) {
    const customer = people[place % people.length]!
    const age = draws.integer(0, 90)
    const lines = draws
      .sample(products, draws.integer(1, 3))
      .map((product, row) => makeLine(product, drawVariant(draws, product), row))
    const order = makeOrder(customer, `O${10_000 + place}`, stageAt(draws, age), lines, age)
    orders.push(order)
    if (order.tracking_id !== null) shipments.push(makeShipment(order, age))
  }
  return { customers: people, payments: people.flatMap(makePayments), products, variants, orders, shipments }
}

function makeCustomer(draws: Draws, number: number): Customer {
  const [first_name, last_name] = [draws.pick(firstNames), draws.pick(lastNames)]
  const digits = String(number).padStart(4, '0')
  const customer_id = `C${digits}`
  return {
    customer_id,
    first_name,
    last_name,
    email: `${first_name}.${last_name}${digits}@example.com`.toLowerCase(),
    address: drawAddress(draws),
    member: draws.chance(1, 4) ? 'plus' : 'standard',
    payment_ids: [`${customer_id}-card`, `${customer_id}-gift`, `${customer_id}-credit`],
    since: dayAfter(-draws.integer(100, 2_000)),
  }
}

function makePayments({ customer_id }: Customer): Payment[] {
  const number = Number(customer_id.slice(1))
  const digits = String(1_000 + ((number * 7_919) % 9_000))
  return [
    {
      payment_id: `${customer_id}-card`,
      customer_id,
      kind: 'card',
      label: `${number % 2 === 0 ? 'Visa' : 'Mastercard'} ending in ${digits}`,
      balance: null,
    },
    {
      payment_id: `${customer_id}-gift`,
      customer_id,
      kind: 'gift_card',
      label: 'gift card',
      balance: 2_000 + ((number * 613) % 9_000),
    },
    {
      payment_id: `${customer_id}-credit`,
      customer_id,
      kind: 'store_credit',
      label: 'store credit',
      balance: 500 + ((number * 389) % 4_000),
    },
  ]
}

export function drawVariant(draws: Draws, { product_id }: Product): Variant {
  return draws.pick(variantsByProduct.get(product_id)!)
}

/** One line of an order, in its place. */
export function makeLine(
  { name, final_sale }: Product,
  { variant_id, product_id, colour, size, price }: Variant,
  place: number,
): Line {
  return { line_id: `L${place + 1}`, product_id, variant_id, name, colour, size, price, final_sale, status: 'ordered' }
}

type Stage = Exclude<Order['status'], 'cancelled'>

function stageAt(draws: Draws, age: number): Stage {
  if (age > 8) return 'delivered'
  return age > 4 ? draws.pick(['shipped', 'delivered'] as const) : draws.pick(['pending', 'processing', 'shipped'] as const)
}

/** An order paid by card, as it is so many days after it was placed; orders are delivered within five days. */
export function makeOrder(customer: Customer, order_id: string, status: Stage, lines: readonly Line[], age: number): Order {
  const total = lines.reduce((sum, { price }) => sum + price, 0)
  const moving = status === 'shipped' || status === 'delivered'
  return {
    order_id,
    customer_id: customer.customer_id,
    status,
    placed: dayAfter(-age),
    delivered: status === 'delivered' ? dayAfter(-Math.max(0, age - 5)) : null,
    address: customer.address,
    address_changes: 0,
    lines: [...lines],
    total,
    payments: [{ payment_id: `${customer.customer_id}-card`, kind: 'card', paid: total, refunded: 0 }],
    tracking_id: moving ? `T${order_id.slice(1)}` : null,
    cancel_reason: null,
  }
}

/** The shipment of an order that has left. */
export function makeShipment(
  { order_id, status, delivered }: Order,
  age: number,
  expected = dayAfter(Math.max(1, 6 - age)),
): Shipment {
  const carrier = Number(order_id.slice(1)) % 2 === 0 ? 'Parcelways' : 'Northern Post'
  const tracking_id = `T${order_id.slice(1)}`
  if (status === 'delivered') return { tracking_id, order_id, carrier, status: 'delivered', expected: delivered! }
  return { tracking_id, order_id, carrier, status: 'in_transit', expected }
}

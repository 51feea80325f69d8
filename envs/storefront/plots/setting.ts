import type { Action, Base, Draws, Json, Patch } from '../../../core/index.ts'
import { makeLine, makeOrder, makeShipment } from '../base.ts'
import { products, variants, variantsByProduct } from '../goods.ts'
import type { Wish } from '../script.ts'
import type { Customer, Line, Order, Payment, Product, Shipment, Variant } from '../state.ts'

export type Difficulty = (typeof difficulties)[number]
export const difficulties = ['easy', 'normal', 'hard'] as const

/** What a drawn scenario is made in: a customer of the base, and the entities that the scenario adds or changes. */
export interface Setting {
  readonly draws: Draws
  readonly difficulty: Difficulty
  readonly base: Base
  readonly customer: Customer
  readonly orders: Record<string, Order>
  readonly shipments: Record<string, Shipment>
  readonly payments: Record<string, Payment>
  readonly variants: Record<string, Variant>
  /** Products that the customer has ordered: each in one order only, so that naming one names the order. */
  readonly taken: Set<string>
  nextOrder: number
}

/** One wish with the way to serve it. */
export interface Plot {
  readonly wish: Wish
  /** What to ask the user for, beyond who it is and which order. */
  readonly ask?: string
  /** Reads that the proposal or the refusal needs. */
  readonly look: readonly Action[]
  /** What to propose, in the order of its wishes to be agreed to: two where the user changes its mind. */
  readonly proposals: readonly string[]
  readonly writes: readonly Action[]
  /** What to tell the user at the end. */
  readonly tell: string
  /** What it has heard then, without its place: `done`, `refused`, `answer 5990`. */
  readonly said: string
  /** The wish in words for the instruction. */
  readonly instruction: string
}

export const say = (text: string): Action => ({ text })

export const call = (name: string, args: Readonly<Record<string, Json>>): Action => ({ calls: [{ name, arguments: args }] })

/** Draws a customer and gives it the distractor orders of the difficulty. */
export function makeSetting(draws: Draws, difficulty: Difficulty, base: Base): Setting {
  const { keys, entities } = base.tables['customers']!
  const customer = entities.get(draws.pick(keys)) as Customer
  const setting: Setting = {
    draws,
    difficulty,
    base,
    customer,
    orders: rows(),
    shipments: rows(),
    payments: rows(),
    variants: rows(),
    taken: new Set(),
    nextOrder: draws.integer(20_000, 90_000),
  }
  const { entities: orders, indexes } = base.tables['orders']!
  for (const key of indexes['customer']!.get(customer.customer_id) ?? []) {
    for (const { name } of (orders.get(key) as Order).lines) setting.taken.add(name)
  }
  return setting
}

/** Entities by key. Without a prototype, since V8 lays an ordinary object out anew for each key that it has not seen before. */
function rows<Entity>(): Record<string, Entity> {
  return Object.create(null) as Record<string, Entity>
}

/** Orders that are no part of the task: none, one or two. */
export function addDistractors(setting: Setting): void {
  const { draws, difficulty } = setting
  const count = difficulties.indexOf(difficulty)
  for (let made = 0; made < count; made++) {
    const status = draws.pick(['pending', 'shipped', 'delivered'] as const)
    const age = status === 'pending' ? 1 : draws.integer(6, 40)
    addOrder(setting, status, age, [drawLine(setting, {}, 0)])
  }
}

export interface LineWish {
  /** Sold for good, or not. */
  readonly final?: boolean
  /** It comes in another variant that is in stock. */
  readonly sized?: boolean
}

/** A line with a product that the customer has not ordered yet. */
export function drawLine(setting: Setting, { final = false, sized = false }: LineWish, place: number): Line {
  const { draws, taken } = setting
  const start = draws.integer(0, products.length - 1)
  for (let step = 0; step < products.length; step++) {
    const product = products[(start + step) % products.length]!
    if (taken.has(product.name) || product.final_sale !== final) continue
    const all = variantsByProduct.get(product.product_id)!
    if (sized && all.length < 5) continue
    taken.add(product.name)
    return makeLine(product as Product, draws.pick(all), place)
  }
  throw new Error('The customer has ordered every product; the shop needs more of them')
}

/** Adds an order, with its shipment where it has left, to the scenario. */
export function addOrder(
  setting: Setting,
  status: 'pending' | 'processing' | 'shipped' | 'delivered',
  age: number,
  lines: readonly Line[],
): Order {
  const order = makeOrder(setting.customer, `O${setting.nextOrder}`, status, lines, age)
  setting.nextOrder += setting.draws.integer(3, 90)
  setting.orders[order.order_id] = order
  if (order.tracking_id !== null) setting.shipments[order.tracking_id] = makeShipment(order, age)
  return order
}

export function replaceOrder(setting: Setting, order: Order): Order {
  setting.orders[order.order_id] = order
  return order
}

/** The customer's payment of a kind. */
export function paymentOf(setting: Setting, kind: Payment['kind']): Payment {
  const suffix = kind === 'card' ? 'card' : kind === 'gift_card' ? 'gift' : 'credit'
  const payment_id = `${setting.customer.customer_id}-${suffix}`
  return setting.payments[payment_id] ?? (setting.base.tables['payments']!.entities.get(payment_id) as Payment)
}

export function setBalance(setting: Setting, kind: 'gift_card' | 'store_credit', balance: number): Payment {
  const payment = { ...paymentOf(setting, kind), balance }
  setting.payments[payment.payment_id] = payment
  return payment
}

export function setStock(setting: Setting, variant: Variant, stock: number): Variant {
  const stocked = { ...variant, stock }
  setting.variants[variant.variant_id] = stocked
  return stocked
}

/** Another variant of a line's product, in another colour or size than those given. */
export function otherVariant(setting: Setting, line: Line, not: readonly string[] = []): Variant {
  const others = variants.filter(({ product_id, variant_id }) => product_id === line.product_id && variant_id !== line.variant_id)
  return setting.draws.pick(others.filter(({ variant_id }) => !not.includes(variant_id)))
}

/** The part of a wish that says which order is meant, and what the user calls it. */
export function orderWish(setting: Setting, { order_id, lines }: Order): Pick<Wish, 'order' | 'knows_order' | 'product'> {
  return { order: order_id, knows_order: setting.difficulty !== 'hard', product: lines[0]!.name }
}

/** The lines that a wish is about, and the names of the others. */
export function itemsWish({ lines }: Order, chosen: readonly Line[]): Pick<Wish, 'items' | 'others'> {
  return {
    items: chosen.map(({ line_id, name, colour }) => ({ line_id, name, colour })),
    others: lines.filter((line) => !chosen.includes(line)).map(({ name }) => name),
  }
}

export function patchOf({ orders, shipments, payments, variants: stocked }: Setting): Patch {
  const patch: Record<string, Record<string, Json>> = { orders, shipments }
  if (Object.keys(payments).length > 0) patch['payments'] = payments
  if (Object.keys(stocked).length > 0) patch['variants'] = stocked
  return patch
}

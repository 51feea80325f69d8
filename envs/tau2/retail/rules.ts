import {
  add,
  compare,
  equals,
  isList,
  PythonError,
  type PythonFloat,
  type PythonValue,
  round,
  str,
  subtract,
  typeName,
} from '../../python/index.ts'
import { lengthOf, members } from '../python-lists.ts'
import { entityAt, raise, valueAt } from '../toolkit.ts'
import type { Item, Order, PaymentMethod, Product, Shop, User, Variant } from './state.ts'

export function orderNamed({ orders }: Shop, order_id: PythonValue): Order {
  return entityAt(orders, order_id) ?? raise('Order not found')
}

export function userNamed({ users }: Shop, user_id: PythonValue): User {
  return entityAt(users, user_id) ?? raise('User not found')
}

export function productNamed({ products }: Shop, product_id: PythonValue): Product {
  return entityAt(products, product_id) ?? raise('Product not found')
}

export function variantNamed(shop: Shop, product_id: string, variant_id: PythonValue): Variant {
  const { variants } = productNamed(shop, product_id)
  return (valueAt(variants, variant_id) as Variant | undefined) ?? raise('Variant not found')
}

export function paymentMethodNamed(shop: Shop, user_id: string, payment_method_id: PythonValue): PaymentMethod {
  const { payment_methods } = userNamed(shop, user_id)
  return (valueAt(payment_methods, payment_method_id) as PaymentMethod | undefined) ?? raise('Payment method not found')
}

/** Changes the balance of a gift card, rounded to cents; another way to pay has no balance. */
export function addToBalance(shop: Shop, user_id: string, { id, source }: PaymentMethod, amount: PythonValue): void {
  if (source !== 'gift_card') return
  shop.users.update(user_id, (user) => {
    const entry = (user.payment_methods.map as [string, { balance: PythonValue }][]).find(([key]) => key === id)!
    entry[1] = { ...entry[1], balance: round(add(entry[1].balance, amount), 2) }
  })
}

/** Whether a gift card holds less than an amount. */
export function isShort({ source, balance }: PaymentMethod, amount: PythonValue): boolean {
  return source === 'gift_card' && compare(balance as PythonFloat, amount) === -1
}

/** Refuses item ids that an order has fewer of than were sent; the first such id is named by the caller. */
export function checkCounts(order: Order, item_ids: PythonValue, refusal: (item_id: PythonValue) => never): void {
  const owned = order.items.map(({ item_id }) => item_id)
  for (const item_id of members(item_ids)) {
    if (countIn(item_ids, item_id) > owned.filter((each) => equals(each, item_id)).length) refusal(item_id)
  }
}

function countIn(value: PythonValue, sought: PythonValue): number {
  if (typeof value === 'string') return value.split(sought as string).length - 1
  // An item of a list is itself, even where it does not equal itself.
  if (isList(value)) return value.filter((each) => each === sought || equals(each, sought)).length
  throw new PythonError('AttributeError', `'${typeName(value)}' object has no attribute 'count'`)
}

/** The sum of what the new items cost more than the old, and the last of the new; every new one exists and is available. */
export function priceDifference(
  shop: Shop,
  order: Order,
  pairs: readonly (readonly [PythonValue, PythonValue])[],
  check: (item_id: PythonValue, new_item_id: PythonValue) => void,
): { difference: PythonValue; last: Variant | undefined } {
  let difference: PythonValue = 0
  let last: Variant | undefined
  for (const [item_id, new_item_id] of pairs) {
    check(item_id, new_item_id)
    const item = itemOf(order.items, item_id)!
    last = variantNamed(shop, item.product_id, new_item_id)
    if (!last.available) raise(`New item ${str(new_item_id)} not found or available`)
    difference = add(difference, subtract(last.price, item.price))
  }
  return { difference, last }
}

/** The first item of an order with an id. */
export function itemOf<Held extends Item>(items: readonly Held[], item_id: PythonValue): Held | undefined {
  return items.find((item) => equals(item.item_id, item_id))
}

/** The old and the new ids side by side. Throws where they are not as many. */
export function pairsOf(
  item_ids: PythonValue,
  new_item_ids: PythonValue,
  refusal: string,
): (readonly [PythonValue, PythonValue])[] {
  if (lengthOf(item_ids) !== lengthOf(new_item_ids)) raise(refusal)
  const others = members(new_item_ids)
  return members(item_ids).map((item_id, position) => [item_id, others[position]!] as const)
}

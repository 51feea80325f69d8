import { readFileSync } from 'node:fs'
import type { Deed } from './agents.ts'

interface RetailUser {
  readonly user_id: string
  readonly name: { readonly first_name: string; readonly last_name: string }
  readonly email: string
  readonly address: Readonly<Record<string, string>>
  readonly payment_methods: Readonly<Record<string, unknown>>
  readonly orders: readonly string[]
}
interface RetailOrder {
  readonly order_id: string
  readonly status: string
  readonly items: readonly { readonly item_id: string; readonly product_id: string }[]
  readonly payment_history: readonly { readonly payment_method_id: string }[]
}
interface Product {
  readonly variants: Readonly<Record<string, { readonly item_id: string; readonly available: boolean; readonly price: number }>>
}
interface Shop {
  readonly users: Readonly<Record<string, RetailUser>>
  readonly orders: Readonly<Record<string, RetailOrder>>
  readonly products: Readonly<Record<string, Product>>
}

/** Every write that an agent can think of for a customer who said who it is: on each order whatever its status allows. */
export function retailDeeds(shop: Shop, told: string): Deed[] {
  const user = Object.values(shop.users).find(({ user_id, email, name, address }) => {
    const named = told.includes(`${name.first_name} ${name.last_name}`) || told.includes(name.first_name)
    return told.includes(user_id) || told.includes(email) || (named && told.includes(address['zip']!))
  })
  if (!user) return []
  const payments = Object.keys(user.payment_methods)
  const { user_id, address } = user
  const deeds: Deed[] = [{ name: 'modify_user_address', given: { user_id, ...address } }]
  for (const order_id of user.orders) {
    const order = shop.orders[order_id]!
    const items = order.items.map(({ item_id }) => item_id)
    const pending = order.status === 'pending'
    if (pending) {
      for (const reason of ['no longer needed', 'ordered by mistake']) {
        deeds.push({ name: 'cancel_pending_order', given: { order_id, reason } })
      }
      deeds.push({ name: 'modify_pending_order_address', given: { order_id, ...address } })
      for (const payment_method_id of payments) {
        deeds.push({ name: 'modify_pending_order_payment', given: { order_id, payment_method_id } })
      }
    } else if (order.status !== 'delivered') continue
    for (const payment_method_id of payments) {
      if (!pending) {
        for (const item_ids of [items, ...items.map((item) => [item])]) {
          deeds.push({ name: 'return_delivered_order_items', given: { order_id, item_ids, payment_method_id } })
        }
      }
      const name = pending ? 'modify_pending_order_items' : 'exchange_delivered_order_items'
      for (const { item_id, product_id } of order.items) {
        for (const variant of Object.values(shop.products[product_id]!.variants)) {
          if (!variant.available || variant.item_id === item_id) continue
          deeds.push({ name, given: { order_id, item_ids: [item_id], new_item_ids: [variant.item_id], payment_method_id } })
        }
      }
    }
  }
  return deeds
}

interface Traveller {
  readonly user_id: string
  readonly name: { readonly first_name: string; readonly last_name: string }
  readonly dob: string
  readonly payment_methods: Readonly<Record<string, unknown>>
  readonly reservations: readonly string[]
}
interface Reservation {
  readonly flights: readonly { readonly flight_number: string; readonly date: string }[]
  readonly cabin: string
  readonly total_baggages: number
  readonly nonfree_baggages: number
}
interface Airline {
  readonly users: Readonly<Record<string, Traveller>>
  readonly reservations: Readonly<Record<string, Reservation>>
}

/** The same for a traveller: each reservation cancelled, in every cabin, with more bags, in the own name. */
export function airlineDeeds(airline: Airline, told: string): Deed[] {
  const user = Object.values(airline.users).find(({ user_id }) => told.includes(user_id))
  if (!user) return []
  const deeds: Deed[] = [50, 100, 150, 200].map((amount) => ({
    name: 'send_certificate',
    given: { user_id: user.user_id, amount },
  }))
  const payments = Object.keys(user.payment_methods).filter((id) => !id.startsWith('certificate'))
  for (const reservation_id of user.reservations) {
    const { flights: legs, total_baggages: bags, nonfree_baggages } = airline.reservations[reservation_id]!
    const flights = legs.map(({ flight_number, date }) => ({ flight_number, date }))
    deeds.push({ name: 'cancel_reservation', given: { reservation_id } })
    const passengers = [{ ...user.name, dob: user.dob }]
    deeds.push({ name: 'update_reservation_passengers', given: { reservation_id, passengers } })
    for (const payment_id of payments) {
      for (const cabin of ['basic_economy', 'economy', 'business']) {
        deeds.push({ name: 'update_reservation_flights', given: { reservation_id, cabin, flights, payment_id } })
      }
      for (const more of [1, 2, 3]) {
        const given = { reservation_id, total_baggages: bags + more, nonfree_baggages, payment_id }
        deeds.push({ name: 'update_reservation_baggages', given })
      }
    }
  }
  return deeds
}

/** A database of the benchmark as JSON. */
export function readData<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

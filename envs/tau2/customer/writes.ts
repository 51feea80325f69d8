import { get, isDict, isList, type PythonDict, type PythonValue, str } from '../../python/index.ts'
import type { GoldCall } from '../tasks.ts'
import type { Kind, Slot, Write } from './script.ts'

/** How a writing tool's call reads as a wish: the argument that says what it is about, and those that it is compared by. */
interface Reading {
  readonly kind: Kind
  /** An argument, or the target itself where none says it. */
  readonly target: 'order_id' | 'reservation_id' | 'profile' | 'new'
  readonly slots: Readonly<Partial<Record<Slot, (given: PythonDict) => readonly string[]>>>
}

const argument = (given: PythonDict, name: string): PythonValue => get(given, name) ?? null
const one = (name: string) => (given: PythonDict) => [str(argument(given, name))]
const list = (value: PythonValue): readonly PythonValue[] => (value !== null && isList(value) ? value : [])
const all = (...names: readonly string[]) => {
  return (given: PythonDict) => names.flatMap((name) => list(argument(given, name)).map(str))
}
const each = (name: string, ...fields: readonly string[]) => {
  return (given: PythonDict) =>
    list(argument(given, name)).map((entry) =>
      fields.map((field) => (isDict(entry) ? str(argument(entry, field)) : '')).join(' '),
    )
}

const payment = one('payment_method_id')
const fare = one('payment_id')
const place = (given: PythonDict): string[] =>
  ['address1', 'address2', 'city', 'state', 'zip'].map((name) => str(argument(given, name)))
const itemForItem = { items: all('item_ids', 'new_item_ids'), payment }
const flights = each('flights', 'flight_number')
const dates = each('flights', 'date')
const passengers = each('passengers', 'first_name', 'last_name')

const readings: Readonly<Record<string, Reading>> = {
  cancel_pending_order: { kind: 'cancel', target: 'order_id', slots: { reason: one('reason') } },
  exchange_delivered_order_items: { kind: 'exchange', target: 'order_id', slots: itemForItem },
  modify_pending_order_items: { kind: 'exchange', target: 'order_id', slots: itemForItem },
  return_delivered_order_items: { kind: 'return', target: 'order_id', slots: { items: all('item_ids'), payment } },
  modify_pending_order_address: { kind: 'address', target: 'order_id', slots: { address: place } },
  modify_user_address: { kind: 'address', target: 'profile', slots: { address: place } },
  modify_pending_order_payment: { kind: 'payment', target: 'order_id', slots: { payment } },
  cancel_reservation: { kind: 'cancel', target: 'reservation_id', slots: {} },
  update_reservation_flights: {
    kind: 'flights',
    target: 'reservation_id',
    slots: { cabin: one('cabin'), flights, dates, payment: fare },
  },
  update_reservation_baggages: {
    kind: 'bags',
    target: 'reservation_id',
    slots: { bags: one('total_baggages'), paid_bags: one('nonfree_baggages'), payment: fare },
  },
  update_reservation_passengers: { kind: 'passengers', target: 'reservation_id', slots: { passengers } },
  book_reservation: {
    kind: 'book',
    target: 'new',
    slots: {
      flights,
      dates,
      cabin: one('cabin'),
      passengers,
      payment: each('payment_methods', 'payment_id'),
      amounts: each('payment_methods', 'amount'),
      bags: one('total_baggages'),
      paid_bags: one('nonfree_baggages'),
      insurance: one('insurance'),
    },
  },
  send_certificate: { kind: 'certificate', target: 'new', slots: { amounts: one('amount') } },
}

/** The wishes of a plan: its writes in order. */
export function writesOf(plan: readonly GoldCall[]): Write[] {
  return plan.flatMap(({ name, arguments: given }) => {
    const reading = Object.hasOwn(readings, name) ? readings[name] : undefined
    if (!reading) return []
    const slots = Object.entries(reading.slots).map(([slot, read]) => [slot, read(given)])
    const target = reading.target.endsWith('_id') ? str(argument(given, reading.target)) : reading.target
    return [{ kind: reading.kind, target, slots: Object.fromEntries(slots) }]
  })
}

/** What a proposal of a kind must name before it is compared with what is wanted. */
export const required: Readonly<Record<Kind, readonly Slot[]>> = {
  cancel: [],
  exchange: ['items', 'payment'],
  return: ['items', 'payment'],
  address: ['address'],
  payment: ['payment'],
  flights: ['cabin', 'flights', 'dates', 'payment'],
  bags: ['bags'],
  passengers: ['passengers'],
  book: ['flights', 'dates', 'cabin', 'passengers', 'payment', 'amounts', 'bags', 'insurance'],
  certificate: ['amounts'],
}

/** The kinds of writes of a domain. */
export const kindsOf: Readonly<Record<string, readonly Kind[]>> = {
  retail: ['cancel', 'exchange', 'return', 'address', 'payment'],
  airline: ['cancel', 'flights', 'bags', 'passengers', 'book', 'certificate'],
}

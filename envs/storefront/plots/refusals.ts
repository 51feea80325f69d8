import { drawAddress } from '../people.ts'
import { windowOf } from '../rules.ts'
import type { Wish } from '../script.ts'
import type { declineReasons, Line, Order } from '../state.ts'
import { deliveredOrder } from './delivered.ts'
import { kindText, pendingOrder } from './pending.ts'
import {
  addOrder,
  call,
  drawLine,
  itemsWish,
  orderWish,
  otherVariant,
  type Plot,
  paymentOf,
  replaceOrder,
  type Setting,
  setBalance,
  setStock,
} from './setting.ts'

type Reason = (typeof declineReasons)[number]

const because: Readonly<Record<Reason, string>> = {
  not_owner: 'the order is on another account',
  status: 'of its status',
  window: 'too many days have gone by since it was delivered',
  final_sale: 'it was sold for good',
  address_limit: 'its address was changed before',
  out_of_stock: 'the one you want is sold out',
  balance: 'the balance does not cover it',
}

const requested: Readonly<Record<Wish['action'], string>> = {
  cancel: 'cancel',
  cancel_items: 'change',
  change_address: 'change the address of',
  change_payment: 'change the payment of',
  exchange: 'exchange an item of',
  return: 'return an item of',
  information: 'tell you anything about',
}

/** A wish that the policy does not allow: it is recorded as declined, with its reason, and told. */
export function declined(wish: Wish, reason: Reason, more: Pick<Plot, 'ask' | 'look'>, instruction: string): Plot {
  return {
    wish,
    ...more,
    proposals: [],
    writes: [call('decline_request', { order_id: wish.order, request: wish.action, reason })],
    tell: `I am sorry, I cannot ${requested[wish.action]} order ${wish.order} because ${because[reason]}.`,
    said: 'refused',
    instruction: `${instruction}, which must be refused: ${because[reason]}`,
  }
}

/** Days since delivery that are past the window: by one day at hard. */
function pastWindow({ draws, difficulty, customer }: Setting): number {
  const window = windowOf(customer)
  if (difficulty === 'hard') return window + 1
  return window + (difficulty === 'normal' ? draws.integer(3, 12) : draws.integer(25, 60))
}

function movedOn(setting: Setting): Order {
  const [status, age] = setting.draws.pick([
    ['processing', 2],
    ['shipped', 4],
  ] as const)
  return addOrder(setting, status, age, [drawLine(setting, {}, 0)])
}

function lateCancel(setting: Setting): Plot {
  const order = movedOn(setting)
  const wish = { action: 'cancel', ...orderWish(setting, order), items: [], others: [], reason: 'I no longer need it.' } as const
  return declined({ ...wish, items: [], others: [] }, 'status', { look: [] }, `wants to cancel the order ${order.order_id}`)
}

function lateAddress(setting: Setting): Plot {
  const { draws } = setting
  const isOut = draws.chance(1, 2)
  const placed = addOrder(setting, isOut ? 'shipped' : 'processing', isOut ? 4 : 2, [drawLine(setting, {}, 0)])
  const order = isOut ? placed : replaceOrder(setting, { ...placed, address_changes: 1 })
  const wish: Wish = {
    action: 'change_address',
    ...orderWish(setting, order),
    items: [],
    others: [],
    address: drawAddress(draws),
  }
  return declined(
    wish,
    isOut ? 'status' : 'address_limit',
    { look: [] },
    `wants the order ${order.order_id} sent to another address`,
  )
}

function lateReturn(setting: Setting): Plot {
  const isFinal = setting.draws.chance(1, 2)
  const order = isFinal ? deliveredOrder(setting, [{ final: true }], 6) : deliveredOrder(setting, [{}], pastWindow(setting))
  const line = order.lines[0]!
  const wish: Wish = {
    action: 'return',
    ...orderWish(setting, order),
    ...itemsWish(order, [line]),
    reason: 'I simply do not like it.',
  }
  return declined(
    wish,
    isFinal ? 'final_sale' : 'window',
    { look: [call('get_customer', { customer_id: setting.customer.customer_id })] },
    `wants to return the ${line.name} of the order ${order.order_id}`,
  )
}

function exchangeWish(setting: Setting, order: Order, line: Line, stock: number): Wish {
  const { variant_id, colour, size } = setStock(setting, otherVariant(setting, line), stock)
  const { payment_id } = paymentOf(setting, 'card')
  return {
    action: 'exchange',
    ...orderWish(setting, order),
    ...itemsWish(order, [line]),
    variant: { variant_id, colour, size },
    payment: { payment_id, kind: 'card' },
  }
}

function emptyExchange(setting: Setting): Plot {
  const isLate = setting.draws.chance(1, 2)
  const order = deliveredOrder(setting, [{ sized: true }], isLate ? pastWindow(setting) : 7)
  const line = order.lines[0]!
  const wish = exchangeWish(setting, order, line, isLate ? 5 : 0)
  const more = {
    ask: 'Which colour and size would you like instead?',
    look: [call('list_variants', { product_id: line.product_id })],
  }
  return declined(
    wish,
    isLate ? 'window' : 'out_of_stock',
    more,
    `wants to exchange the ${line.name} of the order ${order.order_id}`,
  )
}

function shortPayment(setting: Setting): Plot {
  const { draws, difficulty } = setting
  const order = pendingOrder(setting, 1)
  const kind = draws.pick(['gift_card', 'store_credit'] as const)
  const { payment_id } = setBalance(setting, kind, order.total - (difficulty === 'hard' ? 1 : draws.integer(200, 1_400)))
  const wish: Wish = {
    action: 'change_payment',
    ...orderWish(setting, order),
    items: [],
    others: [],
    payment: { payment_id, kind },
  }
  const more = { ask: 'Which payment do you want to use?', look: [call('get_payment', { payment_id })] }
  return declined(wish, 'balance', more, `wants to pay the order ${order.order_id} with the ${kindText[kind]}`)
}

/** The customer wants what the policy does not allow. */
export function refusalPlot(setting: Setting): Plot {
  return setting.draws.pick([lateCancel, lateAddress, lateReturn, emptyExchange, shortPayment])(setting)
}

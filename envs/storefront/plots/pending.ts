import { drawAddress } from '../people.ts'
import type { Address, Order, Payment } from '../state.ts'
import { addOrder, call, drawLine, itemsWish, orderWish, type Plot, paymentOf, type Setting, setBalance } from './setting.ts'

const cancelReasons = [
  ['no_longer_needed', 'I no longer need it.'],
  ['ordered_by_mistake', 'I ordered it by mistake.'],
  ['found_cheaper', 'I have found it cheaper in another shop.'],
  ['takes_too_long', 'It takes too long to arrive.'],
] as const

/** A pending order of some lines. */
export function pendingOrder(setting: Setting, lineCount: number): Order {
  const lines = Array.from({ length: lineCount }, (_, place) => drawLine(setting, {}, place))
  return addOrder(setting, 'pending', setting.draws.integer(0, 2), lines)
}

/** A whole pending order is to be cancelled. */
export function cancelPlot(setting: Setting): Plot {
  const order = pendingOrder(setting, setting.draws.integer(1, 2))
  const [reason, words] = setting.draws.pick(cancelReasons)
  const { order_id, lines } = order
  return {
    wish: { action: 'cancel', ...orderWish(setting, order), items: [], others: [], reason: words },
    ask: 'Why do you want to cancel it?',
    look: [],
    proposals: [`I can cancel order ${order_id}, with the payment given back. Shall I go ahead?`],
    writes: [call('cancel_order', { order_id, reason })],
    tell: `Order ${order_id} has been cancelled.`,
    said: 'done',
    instruction: `wants to cancel the order ${order_id} (${lines[0]!.name}) because: ${words}`,
  }
}

/** Some lines are to be taken out of a pending order. */
export function cancelItemsPlot(setting: Setting): Plot {
  const { draws, difficulty } = setting
  const order = pendingOrder(setting, difficulty === 'easy' ? 2 : 3)
  const chosen = difficulty === 'hard' ? order.lines.slice(1) : [draws.pick(order.lines)]
  const names = chosen.map(({ colour, name }) => `the ${colour} ${name}`).join(' and ')
  const { order_id } = order
  return {
    wish: { action: 'cancel_items', ...orderWish(setting, order), ...itemsWish(order, chosen) },
    ask: 'Which items shall be taken out?',
    look: [],
    proposals: [`I would remove ${names} from order ${order_id}. Is that right?`],
    writes: [call('cancel_items', { order_id, line_ids: chosen.map(({ line_id }) => line_id) })],
    tell: `The items have been removed from order ${order_id}.`,
    said: 'done',
    instruction: `wants to take ${names} out of the order ${order_id}, and keep the rest`,
  }
}

const addressText = ({ street, city, zip }: Address): string => `${street}, ${city} ${zip}`

/** An order that has not left is to go elsewhere; a hard customer thinks of another address at the first proposal. */
export function addressPlot(setting: Setting): Plot {
  const { draws, difficulty } = setting
  const status = draws.pick(['pending', 'processing'] as const)
  const order = addOrder(setting, status, draws.integer(0, 2), [drawLine(setting, {}, 0)])
  const address = drawAddress(draws)
  const first = difficulty === 'hard' ? drawAddress(draws) : undefined
  const { order_id, lines } = order
  const propose = (to: Address): string => `I can change the address of order ${order_id} to ${addressText(to)}. Is that right?`
  return {
    wish: {
      action: 'change_address',
      ...orderWish(setting, order),
      items: [],
      others: [],
      address,
      ...(first ? { first: { address: first } } : {}),
    },
    ask: 'What is the new address?',
    look: [],
    proposals: first ? [propose(first), propose(address)] : [propose(address)],
    writes: [call('change_address', { order_id, ...address })],
    tell: `The address of order ${order_id} has been changed.`,
    said: 'done',
    instruction: `wants the order ${order_id} (${lines[0]!.name}) sent to ${addressText(address)}${first ? `, after first asking for ${addressText(first)}` : ''}`,
  }
}

export const kindText: Readonly<Record<Payment['kind'], string>> = {
  card: 'credit card',
  gift_card: 'gift card',
  store_credit: 'store credit',
}

/** A pending order is to be paid in another way; the balance covers it, at hard to the cent. */
export function paymentPlot(setting: Setting): Plot {
  const { draws, difficulty } = setting
  const order = pendingOrder(setting, 1)
  const kind = draws.pick(['gift_card', 'store_credit'] as const)
  const other = kind === 'gift_card' ? 'store_credit' : 'gift_card'
  const { payment_id } = setBalance(setting, kind, order.total + (difficulty === 'hard' ? 0 : draws.integer(100, 5_000)))
  const first = difficulty === 'hard' ? ({ payment_id: paymentOf(setting, other).payment_id, kind: other } as const) : undefined
  const { order_id, lines } = order
  const propose = (with_: Payment['kind']): string =>
    `I can change the payment of order ${order_id} to your ${kindText[with_]}. Is that right?`
  return {
    wish: {
      action: 'change_payment',
      ...orderWish(setting, order),
      items: [],
      others: [],
      payment: { payment_id, kind },
      ...(first ? { first: { payment: first } } : {}),
    },
    ask: 'Which payment do you want to use?',
    look: [call('get_payment', { payment_id })],
    proposals: first ? [propose(other), propose(kind)] : [propose(kind)],
    writes: [call('change_payment', { order_id, payment_id })],
    tell: `The payment of order ${order_id} has been changed.`,
    said: 'done',
    instruction: `wants the order ${order_id} (${lines[0]!.name}) paid with the ${kindText[kind]}${first ? `, after first asking for the ${kindText[other]}` : ''}`,
  }
}

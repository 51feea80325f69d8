import { dollars } from '../money.ts'
import { returnFee, spread, windowOf } from '../rules.ts'
import type { Line, Order, Variant } from '../state.ts'
import { kindText } from './pending.ts'
import {
  addOrder,
  call,
  drawLine,
  itemsWish,
  type LineWish,
  orderWish,
  otherVariant,
  type Plot,
  paymentOf,
  replaceOrder,
  type Setting,
  setBalance,
  setStock,
} from './setting.ts'

/** Days since delivery that are still in the window: well inside at easy, the last day at hard. */
function lateness(setting: Setting): number {
  const window = windowOf(setting.customer)
  if (setting.difficulty === 'hard') return window
  return setting.difficulty === 'normal' ? setting.draws.integer(window - 9, window - 2) : setting.draws.integer(2, 14)
}

/** A delivered order, so many days after its delivery. */
export function deliveredOrder(setting: Setting, wishes: readonly LineWish[], days = lateness(setting)): Order {
  return addOrder(
    setting,
    'delivered',
    days + 5,
    wishes.map((wish, place) => drawLine(setting, wish, place)),
  )
}

export function variantText({ colour, size }: Pick<Variant, 'colour' | 'size'>): string {
  return size === 'one size' ? colour : `${colour}, ${size}`
}

/** A delivered item is to be exchanged for another colour or size; a hard customer thinks of another variant at the first proposal. */
export function exchangePlot(setting: Setting): Plot {
  const { draws, difficulty } = setting
  const order = deliveredOrder(setting, difficulty === 'easy' ? [{ sized: true }] : [{ sized: true }, {}])
  const line = order.lines[0]!
  const variant = setStock(setting, otherVariant(setting, line), draws.integer(1, 9))
  const first = difficulty === 'hard' ? otherVariant(setting, line, [variant.variant_id]) : undefined
  const kind = draws.pick(['card', 'gift_card'] as const)
  const { payment_id } = kind === 'card' ? paymentOf(setting, kind) : setBalance(setting, kind, draws.integer(3_000, 9_000))
  const { order_id } = order
  const propose = (to: Variant): string =>
    `I can exchange the ${line.colour} ${line.name} of order ${order_id} for the one in ${variantText(to)}, with your ${kindText[kind]} for the difference. Is that right?`
  const named = ({ variant_id, colour, size }: Variant) => ({ variant_id, colour, size })
  return {
    wish: {
      action: 'exchange',
      ...orderWish(setting, order),
      ...itemsWish(order, [line]),
      variant: named(variant),
      payment: { payment_id, kind },
      ...(first ? { first: { variant: named(first) } } : {}),
    },
    ask: 'Which colour and size would you like instead? Which payment shall settle the difference?',
    look: [
      call('get_customer', { customer_id: setting.customer.customer_id }),
      call('list_variants', { product_id: line.product_id }),
    ],
    proposals: first ? [propose(first), propose(variant)] : [propose(variant)],
    writes: [call('exchange_item', { order_id, line_id: line.line_id, variant_id: variant.variant_id, payment_id })],
    tell: `The ${line.name} of order ${order_id} has been exchanged.`,
    said: 'done',
    instruction: `wants the ${line.name} of the order ${order_id} exchanged for ${variantText(variant)}, the difference on the ${kindText[kind]}${first ? `, after first asking for ${variantText(first)}` : ''}`,
  }
}

const returnReasons = [
  ['unwanted', 'I simply do not like it.'],
  ['faulty', 'It is broken.'],
  ['wrong_item', 'It is not what I ordered, you sent something else.'],
] as const

/** Delivered items go back, and the money is spread over two payments; card first, and less the fee. */
export function returnPlot(setting: Setting): Plot {
  const { draws, difficulty, customer } = setting
  const placed = deliveredOrder(setting, difficulty === 'easy' ? [{}] : [{}, {}, {}])
  const chosen = difficulty === 'easy' ? placed.lines : placed.lines.slice(0, 2)
  const [reason, words] = draws.pick(returnReasons)
  const worth = chosen.reduce((sum, { price }) => sum + price, 0)
  const order = splitPayments(setting, placed, draws.integer(5, Math.floor(worth / 200)) * 100)
  const fee = reason === 'unwanted' && customer.member === 'standard' ? returnFee : 0
  const parts = spread(order, worth - fee)
  const names = chosen.map(({ colour, name }) => `the ${colour} ${name}`).join(' and ')
  const { order_id } = order
  const amounts = [
    ...parts.map(({ amount }) => amount),
    ...chosen.map(({ price }: Line) => price),
    worth,
    worth - fee,
    fee,
    returnFee,
    order.total,
  ]
  const back = parts.map(
    ({ amount, payment_id }) =>
      `${dollars(amount)} to your ${kindText[order.payments.find((paid) => paid.payment_id === payment_id)!.kind]}`,
  )
  return {
    wish: { action: 'return', ...orderWish(setting, order), ...itemsWish(order, chosen), reason: words, amounts },
    ask: 'Which items do you want to return? Why do you want to return them?',
    look: [
      call('get_customer', { customer_id: customer.customer_id }),
      call('calculate', { add: chosen.map(({ price }) => price), subtract: fee === 0 ? [] : [fee] }),
      ...(parts.length > 1 ? [call('calculate', { add: [worth - fee], subtract: [parts[0]!.amount] })] : []),
    ],
    proposals: [`I can take back ${names} of order ${order_id} and refund ${back.join(' and ')}. Is that right?`],
    writes: [
      call('return_items', { order_id, line_ids: chosen.map(({ line_id }) => line_id), reason }),
      ...parts.map(({ payment_id, amount }) => call('issue_refund', { order_id, payment_id, amount })),
    ],
    tell: `The return for order ${order_id} has been registered and the money has been refunded.`,
    said: 'done',
    instruction: `wants to return ${names} of the order ${order_id} because: ${words}`,
  }
}

/** The order as if some of it had been paid with the card and the rest with the gift card. */
function splitPayments(setting: Setting, order: Order, byCard: number): Order {
  const [card, gift] = [paymentOf(setting, 'card'), paymentOf(setting, 'gift_card')]
  return replaceOrder(setting, {
    ...order,
    payments: [
      { payment_id: gift.payment_id, kind: 'gift_card', paid: order.total - byCard, refunded: 0 },
      { payment_id: card.payment_id, kind: 'card', paid: byCard, refunded: 0 },
    ],
  })
}

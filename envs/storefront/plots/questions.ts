import { makeShipment } from '../base.ts'
import { dayAfter } from '../days.ts'
import { dollars } from '../money.ts'
import { deliveredOrder } from './delivered.ts'
import { pendingOrder } from './pending.ts'
import { addOrder, call, drawLine, orderWish, otherVariant, type Plot, type Setting, setBalance } from './setting.ts'

type Answered = Pick<Plot, 'look' | 'tell' | 'said' | 'instruction'>

const plot = (wish: Plot['wish'], answered: Answered): Plot => ({ wish, proposals: [], writes: [], ...answered })

/** When an order arrives. */
function deliveryPlot(setting: Setting): Plot {
  const order = addOrder(setting, 'shipped', 5, [drawLine(setting, {}, 0)])
  const { order_id } = order
  const expected = dayAfter(setting.draws.integer(1, 12))
  setting.shipments[order.tracking_id!] = makeShipment(order, 5, expected)
  return plot(
    { action: 'information', topic: 'delivery_day', ...orderWish(setting, order), items: [], others: [] },
    {
      look: [call('track_order', { order_id })],
      tell: `It arrives on ${expected}.`,
      said: `answer ${expected}`,
      instruction: `wants to know when the order ${order_id} (${order.lines[0]!.name}) arrives`,
    },
  )
}

/** What an order cost. */
function totalPlot(setting: Setting): Plot {
  const order = pendingOrder(setting, setting.difficulty === 'easy' ? 1 : 3)
  const { order_id, total } = order
  return plot(
    { action: 'information', topic: 'order_total', ...orderWish(setting, order), items: [], others: [] },
    {
      look: [],
      tell: `The total was ${dollars(total)}.`,
      said: `answer ${total}`,
      instruction: `wants to know what the order ${order_id} cost in total`,
    },
  )
}

/** What is left on the gift card. */
function balancePlot(setting: Setting): Plot {
  const order = pendingOrder(setting, 1)
  const { payment_id, balance } = setBalance(setting, 'gift_card', setting.draws.integer(1_001, 9_999))
  return plot(
    { action: 'information', topic: 'gift_balance', ...orderWish(setting, order), items: [], others: [] },
    {
      look: [call('get_payment', { payment_id })],
      tell: `Your gift card has ${dollars(balance!)} left.`,
      said: `answer ${balance}`,
      instruction: 'wants to know how much is left on the gift card',
    },
  )
}

/** What something that was ordered costs in another colour or size. */
function pricePlot(setting: Setting): Plot {
  const order = deliveredOrder(setting, [{ sized: true }])
  const line = order.lines[0]!
  const { variant_id, colour, size, price } = otherVariant(setting, line)
  return plot(
    {
      action: 'information',
      topic: 'variant_price',
      ...orderWish(setting, order),
      items: [{ line_id: line.line_id, name: line.name, colour: line.colour }],
      others: [],
      variant: { variant_id, colour, size },
    },
    {
      look: [call('list_variants', { product_id: line.product_id })],
      tell: `The price is ${dollars(price)}.`,
      said: `answer ${price}`,
      instruction: `wants to know what the ${line.name} of the order ${order.order_id} cost in ${colour}, ${size}`,
    },
  )
}

/** The customer only wants to know something. */
export function questionPlot(setting: Setting): Plot {
  const made = setting.draws.pick([deliveryPlot, totalPlot, balancePlot, pricePlot])(setting)
  return made.wish.topic === 'variant_price' ? { ...made, ask: 'Which colour and size do you mean?' } : made
}

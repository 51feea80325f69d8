import type { Notes } from './notes.ts'
import type { Script, Target, Wish } from './script.ts'
import type { Payment } from './state.ts'

const paymentWords: Readonly<Record<Payment['kind'], string>> = {
  card: 'my credit card',
  gift_card: 'my gift card',
  store_credit: 'my store credit',
}

const topicWords = {
  delivery_day: 'when an order of mine arrives',
  order_total: 'what an order of mine cost in total',
  gift_balance: 'how much is left on my gift card',
  variant_price: 'what another colour of something I ordered costs',
} as const

const short: Readonly<Record<Wish['action'], string>> = {
  cancel: 'cancel an order',
  cancel_items: 'take something out of an order',
  change_address: 'have an order sent to another address',
  change_payment: 'pay an order in another way',
  exchange: 'exchange something I bought',
  return: 'return something I bought',
  information: 'know something about an order',
}

/** What the user is aiming at now: what it first had in mind, until it changes its mind. */
export function targetOf({ first, address, variant, payment }: Wish, { changed }: Notes): Target {
  const given = changed ? undefined : first
  return { address: given?.address ?? address, variant: given?.variant ?? variant, payment: given?.payment ?? payment }
}

function itemsText({ items, product }: Wish): string {
  return items.length === 0 ? `the ${product}` : items.map(({ colour, name }) => `the ${colour} ${name}`).join(' and ')
}

/** A wish as the user puts it by itself: what to do, and where it opens fully, with which item. */
export function wishText(wish: Wish, { opens }: Script): string {
  if (wish.action === 'information') return wish.topic === undefined ? short.information : `know ${topicWords[wish.topic]}`
  if (opens === 'short') return short[wish.action]
  const order = `the order with the ${wish.product}`
  if (wish.action === 'cancel') return `cancel ${order}`
  if (wish.action === 'cancel_items') return `take ${itemsText(wish)} out of an order`
  if (wish.action === 'change_address') return `have ${order} sent to another address`
  if (wish.action === 'change_payment') return `pay ${order} in another way`
  return `${wish.action} ${itemsText(wish)}`
}

export function orderText({ knows_order, order, product }: Wish): string {
  return knows_order ? `It is order ${order}.` : `I do not have the number at hand. It is the order with the ${product}.`
}

export function itemText(wish: Wish): string {
  return wish.action === 'information' || wish.items.length > 0
    ? `I mean ${itemsText(wish)}.`
    : `The order has ${itemsText(wish)}; it is about the order.`
}

export function reasonText({ reason }: Wish): string {
  return reason ?? 'I have no special reason.'
}

export function addressText({ address }: Target): string {
  return address ? `The new address is ${address.street}, ${address.city} ${address.zip}.` : 'My address stays as it is.'
}

export function variantText({ variant }: Target): string {
  if (!variant) return 'I have no wish about colour or size.'
  return variant.size === 'one size'
    ? `I would like it in ${variant.colour}.`
    : `I would like it in ${variant.colour}, ${variant.size}.`
}

export function paymentText({ payment }: Target): string {
  return payment ? `Please use ${paymentWords[payment.kind]}.` : 'Please do with the payments as your rules say.'
}

/** How the user changes its mind. */
export function changeText(target: Target, wish: Wish): string {
  const parts = [
    wish.first?.address ? addressText(target) : '',
    wish.first?.variant ? variantText(target) : '',
    wish.first?.payment ? paymentText(target) : '',
  ]
  return `Wait, I have changed my mind. ${parts.filter((part) => part !== '').join(' ')}`
}

export const openings = [
  'Hello, I would like to {}.',
  'Hi! I want to {}.',
  'Good morning. I need to {}, please.',
  'Hey, can you help me? I would like to {}.',
] as const
export const furthers = ['There is one more thing: I would like to {}.', 'I would also like to {}.'] as const
export const restatements = ['I would like to {}.', 'As I said, I want to {}.'] as const
export const agreeing = ['Yes, please do that.', 'Yes, go ahead.', 'Yes, that is right.', 'Yes.'] as const
export const pushing = [
  'Is there really nothing you can do? Please look again.',
  'That is disappointing. Could you make an exception?',
] as const
export const accepting = ['All right, I see.', 'That is a pity, but I understand.'] as const
export const thanking = ['Thank you, that is all. Goodbye!', 'Thanks for your help. Bye!', 'Great, thank you. Goodbye.'] as const
export const waiting = ['All right, I will wait.', 'Take your time.'] as const
export const puzzled = [
  'Sorry, I did not understand that. Could you say it in other words?',
  'I am not sure what you mean. What do you need from me?',
] as const
export const leaving = ['This leads nowhere. Goodbye.', 'I will try another time. Goodbye.'] as const
export const unfound = [
  'That is all I know. Is there another way to find it?',
  'It should be there. What else do you need to know?',
] as const

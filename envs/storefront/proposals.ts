import { normalText } from '../../core/index.ts'
import { codesIn, moneyIn } from '../dialogue/mentions.ts'
import type { Understanding } from '../dialogue/understanding.ts'
import { wordsOf } from '../dialogue/words.ts'
import { agreements } from './agreements.ts'
import { colourNames, sizeNames } from './goods.ts'
import type { Target, Wish } from './script.ts'
import type { Address, Payment } from './state.ts'

/** What keeps the user from saying yes: something is not named, or something named is not what it wants. */
export interface Objection {
  readonly kind: 'missing' | 'wrong'
  readonly text: string
}

const missing = (text: string): Objection => ({ kind: 'missing', text })
const wrong = (text: string): Objection => ({ kind: 'wrong', text })

/** Compares a proposal with a wish: order, items, address, variant, payment, amounts. Undefined where it is what the user wants. */
export function objectionTo(wish: Wish, target: Target, said: Understanding, text: string): Objection | undefined {
  const words = ` ${said.words.join(' ')} `
  return (
    orderObjection(wish, text) ??
    itemsObjection(wish, words) ??
    (target.address && addressObjection(target.address, words, text)) ??
    (target.variant && variantObjection(target.variant, wish, words)) ??
    (target.payment && paymentObjection(target.payment, said, text)) ??
    amountsObjection(wish, text)
  )
}

function orderObjection({ order, product }: Wish, text: string): Objection | undefined {
  const named = codesIn(text, 'O')
  if (named.length === 0) return missing('Which order would that be? Please name its number.')
  return named.includes(order) ? undefined : wrong(`No, that is the wrong order. I mean the one with the ${product}.`)
}

function itemsObjection({ items, others }: Wish, words: string): Objection | undefined {
  const strange = items.length === 0 ? undefined : others.find((name) => words.includes(` ${name} `))
  if (strange !== undefined) return wrong(`No, I do not mean the ${strange}.`)
  const absent = items.some(({ name }) => !words.includes(` ${name.slice(name.lastIndexOf(' ') + 1)} `))
  return absent ? missing('Which items would that be, all of them? Please name them.') : undefined
}

const streetPattern = /\b\d{1,3} [a-z]+ (?:street|lane|avenue|road|drive)\b/

function addressObjection({ street, zip }: Address, words: string, text: string): Objection | undefined {
  const given = ` ${wordsOf(text).join(' ')} `
  const hasStreet = given.includes(` ${normalText(street)} `)
  const zips = [...given.matchAll(/(?<= )\d{5}(?= )/g)].map(([digits]) => digits)
  if (hasStreet && (zips.length === 0 || zips.includes(zip))) return undefined
  return streetPattern.test(given) || zips.length > 0 || streetPattern.test(words)
    ? wrong('No, that is not the address I want.')
    : missing('To which address exactly? Please name it.')
}

function variantObjection(
  { colour, size }: NonNullable<Target['variant']>,
  { items }: Wish,
  words: string,
): Objection | undefined {
  const has = (name: string): boolean => words.includes(` ${name} `) || words.includes(` ${name.replace('size ', '')} `)
  if (has(colour) && (size === 'one size' || has(size))) return undefined
  const others = [
    ...colourNames.filter((name) => name !== colour && name !== items[0]?.colour),
    ...sizeNames.filter((name) => name !== size),
  ]
  return others.some((name) => words.includes(` ${name} `))
    ? wrong('No, that is not the colour or size I want.')
    : missing('In which colour and size would I get it? Please name them.')
}

const paymentConcepts: Readonly<Record<Payment['kind'], string>> = {
  card: 'bank_card',
  gift_card: 'gift_card',
  store_credit: 'store_credit',
}

function paymentObjection(
  { kind, payment_id }: NonNullable<Target['payment']>,
  said: Understanding,
  text: string,
): Objection | undefined {
  if (said.concepts.has(paymentConcepts[kind]) || text.includes(payment_id)) return undefined
  return Object.values(paymentConcepts).some((concept) => said.concepts.has(concept))
    ? wrong('No, I do not want to use that payment.')
    : missing('Which payment would you use? Please name it.')
}

function amountsObjection({ amounts }: Wish, text: string): Objection | undefined {
  if (!amounts) return undefined
  return moneyIn(text).every((cents) => amounts.includes(cents)) ? undefined : wrong('No, that amount cannot be right.')
}

/** What the user agrees to with a yes to this wish. Undefined where there is nothing to be agreed to. */
export function agreementTo({ action, order, items }: Wish, { address, variant, payment }: Target): string | undefined {
  const lines = items.map(({ line_id }) => line_id)
  if (action === 'cancel') return agreements.cancel(order)
  if (action === 'cancel_items') return agreements.cancelItems(order, lines)
  if (action === 'change_address' && address) return agreements.changeAddress(order, address)
  if (action === 'change_payment' && payment) return agreements.changePayment(order, payment.payment_id)
  if (action === 'exchange' && variant && payment)
    return agreements.exchange(order, lines[0] ?? '', variant.variant_id, payment.payment_id)
  if (action === 'return') return agreements.return(order, lines)
  return undefined
}

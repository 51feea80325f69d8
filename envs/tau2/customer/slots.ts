import { daysIn, moneyIn } from '../../dialogue/mentions.ts'
import { wordsOf } from '../../dialogue/words.ts'
import type { Slot } from './script.ts'

/** How a slot is read from what an agent says, and compared with what is wanted. */
export interface SlotReading {
  /** What a text names for it, each once; empty where it names nothing. */
  named(text: string): readonly string[]
  /** Whether what is named, in its text, is what is wanted. */
  fits(named: readonly string[], wanted: readonly string[], text: string): boolean
}

const unique = (values: Iterable<string>): string[] => [...new Set(values)]
const found = (text: string, pattern: RegExp): string[] => unique(text.match(pattern) ?? [])
const sameSet = (named: readonly string[], wanted: readonly string[]): boolean => {
  const values = new Set(wanted)
  return named.length === values.size && named.every((value) => values.has(value))
}
const holdsAll = (named: readonly string[], wanted: readonly string[]): boolean => wanted.every((value) => named.includes(value))

/** A text without what it says is left behind: `from HAT001 to HAT002`. */
const onward = (text: string): string => text.replace(/\b(?:from|instead of|rather than)\b[^\n;]{0,120}?(?=\bto\b|→)/gi, '')

const year = 2024
const flightDays = (text: string): string[] => daysIn(text, year).filter((day) => day.startsWith(`${year}-`))

const paymentIds = /\b(?:credit_card|gift_card|paypal|certificate)_\d+\b/g
const paymentWords: readonly (readonly [string, RegExp])[] = [
  ['gift_card', /\bgift ?cards?\b/i],
  ['certificate', /\bcertificates?\b/i],
  ['paypal', /\bpaypal\b/i],
  ['credit_card', /\bcredit cards?\b|\bvisa\b|\bmaster ?card\b|\bamex\b|\bcard ending\b/i],
]
const paymentKind = (id: string): string => id.replace(/_\d+$/, '')

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const counted = (word: string): string => {
  const place = numberWords.indexOf(word.toLowerCase())
  return place >= 0 ? String(place) : /^no$/i.test(word) ? '0' : word
}
const count = `(\\d{1,2}|no|${numberWords.join('|')})`
const bag = '(?:bags?|baggages?|suitcases?|pieces? of luggage|luggage)'
const countedBags = new RegExp(`\\b${count}(?: (?:total|more|extra|additional|free|checked|complimentary|paid))* ${bag}\\b`, 'gi')
const totalBags = new RegExp(
  `\\b(?:total(?: of|:)?|(?:bags?|baggages?)(?: (?:checked|total|in|for|will|would|should|number|count|now|then|\\w{6}(?=:))){0,3}\\s?(?:[:=]|is|to|be|becomes?|makes?)) ?${count}\\b|\\b${count}(?: checked)?(?: ${bag})? (?:in|as a) total\\b`,
  'gi',
)
const paidBags = new RegExp(
  `\\b${count}(?: checked)?(?: bags?)? ?(?:non-?free|paid|chargeable)|(?:non-?free|paid|chargeable)(?: checked)?(?: bags?| baggages?)?\\s?[:=(]?\\s?${count}\\b`,
  'gi',
)
const counts = (text: string, pattern: RegExp): string[] =>
  unique([...text.matchAll(pattern)].map(([, ...groups]) => counted(groups.find((group) => group !== undefined)!)))

const cabinPattern = /\b(basic[ _]economy|economy|business)\b/gi
const cabinsIn = (text: string): string[] =>
  unique([...text.matchAll(cabinPattern)].map(([cabin]) => cabin.toLowerCase().replace(' ', '_')))

const insured = /\binsurance\s?[:=]?\s?yes|\b(?:with|include|including|add|adding)\b[^.;\n]{0,20}\binsurance/i
const uninsured = /\binsurance\s?[:=]?\s?(?:no\b|none|declined)|\b(?:no|without|decline|declining|not)\b[^.;\n]{0,30}\binsurance/i

const words = (text: string): string => ` ${wordsOf(text).join(' ')} `
const zipPattern = /(?<![\d#$.W_-])\d{5}(?![\d_-])/g
const birthdays = (text: string): string[] => daysIn(text, year).filter((day) => day < '2020')

export const slots: Readonly<Record<Slot, SlotReading>> = {
  items: { named: (text) => found(text, /(?<![\d_])\d{10}(?!\d)/g), fits: sameSet },
  payment: {
    named: (text) => {
      const kept = onward(text)
      const ids = found(kept, paymentIds)
      return ids.length > 0 ? ids : paymentWords.filter(([, pattern]) => pattern.test(kept)).map(([kind]) => kind)
    },
    fits: (named, wanted) => sameSet(named, named.some((id) => /\d/.test(id)) ? wanted : wanted.map(paymentKind)),
  },
  reason: {
    // Who names both asks which it is.
    named: (text) => {
      const reasons = [/\bno longer need|\bnot need/i.test(text), /\bmistake/i.test(text)]
      return reasons[0] === reasons[1] ? [] : [reasons[0] ? 'no longer needed' : 'ordered by mistake']
    },
    fits: sameSet,
  },
  address: {
    named: (text) => found(onward(text), zipPattern),
    fits: (named, wanted, text) => sameSet(named, wanted.slice(-1)) && words(text).includes(words(wanted[0]!)),
  },
  cabin: { named: (text) => cabinsIn(onward(text)), fits: sameSet },
  flights: { named: (text) => found(onward(text), /\bHAT\d{3}\b/g), fits: sameSet },
  dates: { named: (text) => flightDays(onward(text)), fits: holdsAll },
  bags: {
    named: (text) => {
      const kept = onward(text)
      const totals = counts(kept, totalBags)
      return totals.length > 0 ? totals : counts(kept, countedBags)
    },
    // What is added or free may be counted beside the total, which is the most.
    fits: (named, wanted) => Math.max(...named.map(Number)) === Number(wanted[0]),
  },
  paid_bags: { named: (text) => counts(text, paidBags), fits: sameSet },
  insurance: {
    named: (text) => [...(uninsured.test(text) ? ['no'] : insured.test(text) ? ['yes'] : [])],
    fits: sameSet,
  },
  passengers: {
    named: (text) => found(text, /\b[A-Z][a-z]+ [A-Z][a-z]+\b/g),
    fits: (_named, wanted, text) =>
      wanted.every((name) => text.includes(name)) && [0, wanted.length].includes(birthdays(text).length),
  },
  amounts: {
    named: (text) => moneyIn(text).map((cents) => String(cents / 100)),
    fits: (named, wanted) => holdsAll(named, wanted.map(Number).map(String)),
  },
}

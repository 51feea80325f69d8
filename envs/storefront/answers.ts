import { daysIn, moneyIn } from '../dialogue/mentions.ts'
import { wordsOf } from '../dialogue/words.ts'
import type { Wish } from './script.ts'

const topicWords: Readonly<Record<NonNullable<Wish['topic']>, readonly string[]>> = {
  delivery_day: [
    'arrive',
    'arrives',
    'arriving',
    'arrival',
    'delivery',
    'delivered',
    'deliver',
    'expected',
    'due',
    'reach',
    'reaches',
    'estimated',
    'there',
    'come',
    'comes',
  ],
  order_total: ['total', 'totals', 'cost', 'costs', 'paid', 'sum', 'amount', 'amounts', 'came', 'comes', 'altogether', 'charged'],
  gift_balance: ['balance', 'left', 'remaining', 'holds', 'has', 'gift', 'remains', 'available'],
  variant_price: ['price', 'priced', 'cost', 'costs', 'sells'],
}

const shortSentence = 8

/** The values in a text that a user takes for the answer to its question, each once: in a sentence that speaks of the topic or is short, and asks nothing. */
export function answersIn(topic: NonNullable<Wish['topic']>, text: string): string[] {
  const found = new Set<string>()
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    if (sentence.endsWith('?')) continue
    const words = wordsOf(sentence)
    if (words.length > shortSentence && !topicWords[topic].some((word) => words.includes(word))) continue
    const values = topic === 'delivery_day' ? daysIn(sentence, 2026) : moneyIn(sentence).map(String)
    for (const value of values) found.add(value)
  }
  return [...found]
}

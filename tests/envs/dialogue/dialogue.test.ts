import { expect, test } from 'vitest'
import { compileLexicon } from '../../../envs/dialogue/lexicon.ts'
import { codesIn, daysIn, moneyIn } from '../../../envs/dialogue/mentions.ts'
import { makeSpeller, slipsBetween } from '../../../envs/dialogue/spelling.ts'
import { spotsIn } from '../../../envs/dialogue/spots.ts'
import { understand } from '../../../envs/dialogue/understanding.ts'
import { sentencesOf } from '../../../envs/dialogue/words.ts'

test('sentences end at full stops and question marks, and not inside numbers or addresses', () => {
  expect(sentencesOf("It's $12.50, Anna. Is a.b@c.org right?")).toEqual([
    { words: ['its', '12.50', 'anna'], question: false },
    { words: ['is', 'a.b@c.org', 'right'], question: true },
  ])
})

test('slips are letters left out, added, changed or swapped', () => {
  expect(slipsBetween('email', 'emial', 3)).toBe(1)
  expect(slipsBetween('order', 'oder', 3)).toBe(1)
  expect(slipsBetween('return', 'refund', 3)).toBe(3)
  expect(slipsBetween('abc', 'xyz', 1)).toBe(2)
})

test('a misspelled word is read as the nearest known one, and short or far words stay as they are', () => {
  const speller = makeSpeller(['address', 'order', 'cancellation'])
  expect(['adress', 'ordre', 'cancelation', 'odd', 'ardour', 'o1234'].map((word) => speller.read(word))).toEqual([
    'address',
    'order',
    'cancellation',
    'odd',
    'ardour',
    'o1234',
  ])
})

const lexicon = compileLexicon({
  concepts: {
    email: ['email', 'email address'],
    address: ['address'],
    ask: ['what is', 'tell me'],
    ok: ['ok'],
    gone: ['<code> has left'],
    sure: ['right <end>', '<start> really'],
  },
  patterns: { '<code>': /^x\d+$/ },
  spreading: ['ok'],
  shared: [],
  rules: [
    { intent: 'ask_email', all: ['email'], any: ['ask', '?'] },
    { intent: 'ask_address', all: ['address'], any: ['ask', '?'], none: ['email'] },
    { intent: 'agreed', all: ['<code>', 'any:ok'] },
    { intent: 'left', all: ['gone'] },
    { intent: 'checked', all: ['sure'] },
    { intent: 'spoken', all: ['ok'], unless: ['left'] },
  ],
  plain: [],
})

test('the longest phrase takes its words with it', () => {
  expect(understand(lexicon, 'Tell me your email address').intents).toEqual(['ask_email'])
  expect(understand(lexicon, 'What is your address?').intents).toEqual(['ask_address'])
})

test('two sentences can carry two intents', () => {
  expect(understand(lexicon, 'Your email? And what is the adress?').intents).toEqual(['ask_email', 'ask_address'])
})

test('a shape of words stands for its name, and a spreading concept holds for the whole text', () => {
  expect(understand(lexicon, 'I take X17. OK?').intents).toEqual(['agreed', 'spoken'])
  expect(understand(lexicon, 'I take X17.').intents).toEqual([])
  expect(understand(lexicon, 'X17 has left.').intents).toEqual(['left'])
})

test('an intent is not heard beside one that it yields to, in whichever sentence that was', () => {
  expect(understand(lexicon, 'OK.').intents).toEqual(['spoken'])
  expect(understand(lexicon, 'OK. X17 has left.').intents).not.toContain('spoken')
})

test('a phrase can be bound to where a sentence starts or ends', () => {
  for (const text of ['Is that right?', 'Really, that one?']) expect(understand(lexicon, text).intents).toEqual(['checked'])
  for (const text of ['The right one.', 'It is really old.']) expect(understand(lexicon, text).intents).toEqual([])
})

test('codes, amounts and days are found however they are written', () => {
  expect(codesIn('Orders o51234, O51234 and #O60001; not A12345', 'O')).toEqual(['O51234', 'O60001'])
  expect(moneyIn('$5, 12.50 or 1,250.00, and 7 dollars; 3 items, 80 cents')).toEqual([500, 1250, 125000, 700, 80])
  expect(daysIn('2026-03-05, March 6, 7th of April 2027 and Sep. 8', 2026)).toEqual([
    '2026-03-05',
    '2027-04-07',
    '2026-03-06',
    '2026-09-08',
  ])
})

test('spots say where the longest phrases stand, in the order said', () => {
  expect(spotsIn(lexicon, ['tell', 'me', 'your', 'email', 'address', 'ok'])).toEqual([
    { concept: 'ask', start: 0, end: 2 },
    { concept: 'email', start: 3, end: 5 },
    { concept: 'ok', start: 5, end: 6 },
  ])
})

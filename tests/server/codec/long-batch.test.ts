import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LongBatch } from '../../../server/codec/long-batch.ts'

/** What comes out of a text read in slices: a value, a fault, or nothing where it is to be decoded at once. */
function read(text: string): { value: unknown } | 'fault' | 'at once' {
  const long = LongBatch.open(text, 32)
  if (!long) return 'at once'
  try {
    while (!long.isRead) long.readNext()
    return { value: long.value }
  } catch (problem) {
    expect(problem).toBeInstanceOf(SyntaxError)
    return 'fault'
  }
}

function parse(text: string): { value: unknown } | 'fault' {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return 'fault'
  }
}

const word = fc.string().filter((text) => text !== '__proto__')
/** Values that need no second look: no fractions, no exponents, no escapes by code, no `__proto__`. */
const json = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, word, fc.nat(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('any'), { maxLength: 3 }),
  object: fc.dictionary(word, tie('any'), { maxKeys: 3 }),
})).any
const spaces = fc.constantFrom(0, 1, '\t')
const batch = fc
  .tuple(fc.oneof(fc.nat(), fc.constantFrom('a', '', 'b-1')), fc.array(json, { maxLength: 150 }), spaces)
  .map(([id, requests, space]) => JSON.stringify({ id, method: 'batch', params: { requests } }, null, space))

test('a long batch that is read in slices is the value of the whole text', () => {
  fc.assert(
    fc.property(batch, (text) => {
      expect(read(text)).toEqual(parse(text))
    }),
    { numRuns: 2_000 },
  )
})

test('a long batch with a character changed, lost or too many is JSON exactly where the whole text is', () => {
  const characters = fc.constantFrom(...'{}[]",:\\0 x-.')
  const cut = fc.record({ place: fc.nat(), removed: fc.constantFrom(0, 1, 2), added: fc.oneof(characters, fc.constant('')) })
  fc.assert(
    fc.property(batch, cut, (text, { place, removed, added }) => {
      const from = place % (text.length + 1)
      const changed = text.slice(0, from) + added + text.slice(from + removed)
      const found = read(changed)
      if (found !== 'at once') expect(found).toEqual(parse(changed))
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  ['another method', '{"id":1,"method":"step","params":{"requests":[]}}'],
  ['something more', '{"id":1,"method":"batch","params":{"requests":[],"more":1}}'],
  ['another order', '{"method":"batch","id":1,"params":{"requests":[]}}'],
  ['an id with escapes', '{"id":"\\n","method":"batch","params":{"requests":[]}}'],
  ['a number to be looked at', '{"id":1,"method":"batch","params":{"requests":[1e999]}}'],
  ['too deep', `{"id":1,"method":"batch","params":{"requests":[${'['.repeat(40)}${']'.repeat(40)}]}}`],
])('a text with %s is decoded at once', (_, text) => {
  expect(read(text)).toBe('at once')
})

test('a thousand requests are read in many slices', () => {
  const requests = Array.from({ length: 1000 }, (_, place) => ({ method: 'ping', params: { place } }))
  const long = LongBatch.open(JSON.stringify({ id: 7, method: 'batch', params: { requests } }), 32)!
  let slices = 0
  for (; !long.isRead; slices++) long.readNext()
  expect(slices).toBeGreaterThan(20)
  expect(long.value).toEqual({ id: 7, method: 'batch', params: { requests } })
})

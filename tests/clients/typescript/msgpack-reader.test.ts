import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessagePack } from '../../../clients/typescript/msgpack-reader.ts'
import { writeMessagePack } from '../../../server/codec/msgpack-writer.ts'

test('what the server writes is read as it was', () => {
  const integer = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.integer({ min: -200, max: 70_000 }))
  const leaf = fc.oneof(
    integer,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.boolean(),
    fc.constant(null),
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value'), { maxLength: 40 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 20, noNullPrototype: true }),
    ),
  }))
  fc.assert(
    fc.property(value, (given) => {
      expect(readMessagePack(new Uint8Array(writeMessagePack(given)))).toStrictEqual(JSON.parse(JSON.stringify(given)))
    }),
    { numRuns: 1000 },
  )
  for (const count of [15, 16, 65_535, 65_536]) {
    const list = Array.from({ length: count }, (_, place) => place)
    const map = Object.fromEntries(list.map((place) => [`k${place}`, place]))
    expect(readMessagePack(new Uint8Array(writeMessagePack([list, map])))).toEqual([list, map])
  }
})

test('a frame that is cut short or of another kind throws', () => {
  const bytes = new Uint8Array(writeMessagePack({ list: [1, 2 ** 40, 1.5, 'text'], wide: 'é'.repeat(200) }))
  for (let length = 0; length < bytes.length; length++) expect(() => readMessagePack(bytes.slice(0, length))).toThrow(RangeError)
  expect(() => readMessagePack(new Uint8Array([0xc1]))).toThrow(RangeError)
})

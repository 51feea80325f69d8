import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Codec, jsonCodec, messagePackCodec } from '../../../server/codec/codec.ts'
import { findJsonFault } from '../../../server/codec/json-fault.ts'

const DEPTH_MAX = 8
const RUNS = { numRuns: 1500 }

const key = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('id', 'constructor', 'toJSON', 'hasOwnProperty', 'length'))
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom('__proto__', '\ufeff', `\ufeff${'a'.repeat(80)}`),
)
const number = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.double({ min: -(2 ** 53 - 1), max: 2 ** 53 - 1, noNaN: true }))

function values(keys: fc.Arbitrary<string>, leaves: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 10 },
      leaves,
      fc.array(tie('value'), { maxLength: 6 }),
      fc.array(fc.tuple(keys, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
    ),
  })).value
}

const good = values(
  key.filter((name) => name !== '__proto__'),
  fc.oneof(text, number, fc.boolean(), fc.constant(null)),
)
const wild = values(
  fc.oneof(key, fc.constant('__proto__'), fc.string({ unit: fc.constantFrom('a', '\ud800', '\udc00') })),
  fc.oneof(text, number, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant('\udfff'), fc.constant(2 ** 53)),
)

function decode(codec: Codec, value: unknown) {
  return codec.decode(Buffer.from(codec.encode(value) as string), DEPTH_MAX)
}

/** The value as the wire must give it back: equal, but with 0 for each -0. */
function withoutMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

describe('both codecs', () => {
  test.each([jsonCodec, messagePackCodec])('give back any JSON value: $name', (codec) => {
    fc.assert(
      fc.property(good, (value) => {
        const decoded = decode(codec, value)
        if (depthOf(value) > DEPTH_MAX) expect(decoded).toMatchObject({ kind: 'frame' })
        else expect(isDeepStrictEqual(decoded, { value: withoutMinusZero(value) })).toBe(true)
      }),
      RUNS,
    )
  })

  test('accept and refuse the same values, and read them alike, in the same order of keys', () => {
    fc.assert(
      fc.property(wild, (value) => {
        const fromText = decode(jsonCodec, value)
        const fromBytes = decode(messagePackCodec, value)
        expect('problem' in fromBytes).toBe('problem' in fromText)
        if (!('problem' in fromText)) expect(JSON.stringify(fromBytes)).toBe(JSON.stringify(fromText))
        // Half a surrogate pair is a value in JSON and no text at all in MessagePack.
        else if (fromText.problem.includes('surrogate') || JSON.stringify(value).includes('\\ud')) return
        else expect(isDeepStrictEqual(fromBytes, fromText)).toBe(true)
      }),
      RUNS,
    )
  })
})

test('a fault is found in a text exactly when JSON.parse throws', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    'a',
    'u00e9',
    '0',
    '1',
    '-',
    '.',
    'e',
    'true',
    'null',
    ' ',
    '\n',
    '\t',
  )
  const near = fc.tuple(good, fc.nat(), pieces).map(([value, place, piece]) => {
    const whole = JSON.stringify(value)
    const cut = place % (whole.length + 1)
    return whole.slice(0, cut) + piece + whole.slice(cut + (place % 2))
  })
  fc.assert(
    fc.property(
      fc.oneof(
        near,
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      (source) => {
        let parses = true
        try {
          JSON.parse(source)
        } catch {
          parses = false
        }
        expect(findJsonFault(source) === undefined).toBe(parses)
      },
    ),
    { numRuns: 10_000 },
  )
})

import { Packr } from 'msgpackr'
import { describe, expect, test } from 'vitest'
import { messagePackCodec } from '../../../server/codec/codec.ts'
import { scanMessagePack } from '../../../server/codec/msgpack-scan.ts'

const classes = new Packr({ moreTypes: true })

function decode(...bytes: (number | string)[]) {
  return messagePackCodec.decode(frame(...bytes), 32)
}

/** Strings stand for fixstr values, numbers for bytes. */
function frame(...bytes: (number | string)[]): Buffer {
  return Buffer.from(
    bytes.flatMap((part) => (typeof part === 'string' ? [0xa0 + Buffer.byteLength(part), ...Buffer.from(part)] : [part])),
  )
}

function float64(value: number): number[] {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return [0xcb, ...bytes]
}

function float32(value: number): number[] {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatBE(value)
  return [0xca, ...bytes]
}

describe('a MessagePack frame', () => {
  test.each<[string, number[], unknown]>([
    ['nil', [0xc0], null],
    ['false', [0xc2], false],
    ['true', [0xc3], true],
    ['a small integer', [0x7f], 127],
    ['a small negative integer', [0xe0], -32],
    ['uint8', [0xcc, 0xff], 255],
    ['uint16', [0xcd, 0xff, 0xfe], 65534],
    ['uint32', [0xce, 0xff, 0xff, 0xff, 0xfe], 4294967294],
    ['uint64', [0xcf, 0, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 2 ** 53 - 1],
    ['int8', [0xd0, 0x80], -128],
    ['int16', [0xd1, 0x80, 0], -32768],
    ['int32', [0xd2, 0x80, 0, 0, 0], -2147483648],
    ['int64', [0xd3, 0xff, 0xe0, 0, 0, 0, 0, 0, 1], -(2 ** 53 - 1)],
    ['a small int64', [0xd3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe], -2],
    ['float32', float32(0.5), 0.5],
    ['float64', float64(0.1), 0.1],
    ['str8', [0xd9, 1, 0x61], 'a'],
    ['str16', [0xda, 0, 2, 0xc3, 0xa9], 'é'],
    ['str32', [0xdb, 0, 0, 0, 1, 0x61], 'a'],
    ['array16', [0xdc, 0, 1, 5], [5]],
    ['array32', [0xdd, 0, 0, 0, 1, 5], [5]],
    ['map16', [0xde, 0, 1, 0xa1, 0x61, 5], { a: 5 }],
    ['map32', [0xdf, 0, 0, 0, 1, 0xd9, 1, 0x61, 5], { a: 5 }],
    ['an empty key', [0x81, 0xa0, 5], { '': 5 }],
  ])('reads %s', (_name, bytes, value) => {
    expect(decode(...bytes)).toEqual({ value })
  })

  test.each([63, 64, 65, 300, 70_000])('keeps a leading U+FEFF in a string of %i characters', (length) => {
    const text = `\ufeff${'a'.repeat(length)}`
    expect(messagePackCodec.decode(messagePackCodec.encode([text]) as Buffer, 32)).toEqual({ value: [text] })
  })

  test.each<[string, (number | string)[]]>([
    ['nothing at all', []],
    ['a map cut short', [0x82, 'a', 1]],
    ['an array of 4 billion items', [0xdd, 0xff, 0xff, 0xff, 0xff, 1]],
    ['a map of 4 billion entries', [0xdf, 0xff, 0xff, 0xff, 0xff, 'a', 1]],
    ['a string longer than the frame', [0xdb, 0xff, 0xff, 0xff, 0xff, 0x61]],
    ['a count cut short', [0xdc, 0]],
    ['a float cut short', [0xcb, 0, 0]],
    ['bytes after the value', [0x80, 0xc0]],
    ['the unused type', [0xc1]],
    ['binary data', [0xc4, 1, 0]],
    ['a RegExp of msgpackr', [...classes.pack(/a+/)]],
    ['an Error of msgpackr', [...classes.pack(new Error('no'))]],
    ['a Set of msgpackr', [...classes.pack(new Set([1]))]],
    ['a Date', [...classes.pack(new Date(0))]],
    ['a record definition of msgpackr', [0xd4, 0x72, 0x40, 0x91, 'a', 1]],
    ['a nil key', [0x81, 0xc0, 1]],
    ['an integer key', [0x81, 1, 1]],
    ['an array key', [0x81, 0x90, 1]],
    ['a string that is not UTF-8', [0xa2, 0x61, 0xff]],
    ['half of a surrogate pair', [0xa3, 0xed, 0xa0, 0x80]],
    ['an overlong character', [0xa2, 0xc0, 0x80]],
  ])('holding %s is refused', (_name, bytes) => {
    expect(decode(...bytes)).toMatchObject({ kind: 'frame', problem: expect.any(String) })
  })

  test('may nest to the limit and no deeper', () => {
    expect(decode(...Array<number>(31).fill(0x91), 0x90)).toHaveProperty('value')
    expect(decode(...Array<number>(32).fill(0x91), 0x90)).toEqual({
      problem: 'nested deeper than 32 levels at offset 32',
      kind: 'frame',
    })
    expect(messagePackCodec.decode(Buffer.alloc(5_000_000, 0x91), 32)).toMatchObject({ kind: 'frame' })
    expect(messagePackCodec.decode(Buffer.from([...Array<number>(99).fill(0x91), 0x90]), 100)).toHaveProperty('value')
  })

  test.each<[string, number[]]>([
    ['NaN', float64(Number.NaN)],
    ['an infinity', float64(Number.NEGATIVE_INFINITY)],
    ['a float32 infinity', float32(Number.POSITIVE_INFINITY)],
    ['a float past 2^53 - 1', float64(-(2 ** 53))],
    ['a float32 past 2^53 - 1', float32(2 ** 53)],
    ['uint64 of 2^53', [0xcf, 0, 0x20, 0, 0, 0, 0, 0, 0]],
    ['uint64 of 2^53 + 1', [0xcf, 0, 0x20, 0, 0, 0, 0, 0, 1]],
    ['the largest uint64', [0xcf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['int64 of -2^53', [0xd3, 0xff, 0xe0, 0, 0, 0, 0, 0, 0]],
    ['the least int64', [0xd3, 0x80, 0, 0, 0, 0, 0, 0, 0]],
  ])('holding %s is refused and its id can still be read', (_name, bytes) => {
    const decoded = decode(0x82, 'id', 7, 'params', 0x91, ...bytes)
    expect(decoded).toMatchObject({ kind: 'value', value: { id: 7 } })
    expect(decoded).toHaveProperty('problem', expect.stringMatching(/^params\.0: a number must be finite/))
  })

  test('reads -0 as 0', () => {
    expect(decode(...float64(-0))).toEqual({ value: 0 })
    expect(decode(0x92, ...float64(-0), 0x81, 'a', ...float32(-0))).toEqual({ value: [0, { a: 0 }] })
  })

  test('with the key __proto__ is refused, however its length is written, and changes no prototype', () => {
    for (const key of [['__proto__'], [0xd9, 9, ...Buffer.from('__proto__')]]) {
      const decoded = decode(0x82, 'id', 7, 'params', 0x81, ...key, 0x81, 'isAdmin', 0xc3)
      expect(decoded).toMatchObject({ problem: 'params: a key must not be __proto__', kind: 'value', value: { id: 7 } })
    }
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
  })

  test('that is ordinary is not inspected', () => {
    const bytes = messagePackCodec.encode({ a: [-1.5, 10, true, null, '__proto__', 2 ** 40, -(2 ** 40)] }) as Buffer
    expect(scanMessagePack(bytes, 32)).toBeUndefined()
  })
})

describe('writing MessagePack', () => {
  test.each([2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40, 2 ** 53 - 1, -(2 ** 31), -(2 ** 31) - 1, -(2 ** 40), -(2 ** 53) + 1])(
    'writes %i as an integer',
    (value) => {
      const bytes = messagePackCodec.encode([0.5, value, 'Ë\u00cb'.repeat(200), { key: value }]) as Buffer
      expect(messagePackCodec.decode(bytes, 32)).toEqual({ value: [0.5, value, 'Ë\u00cb'.repeat(200), { key: value }] })
      expect((messagePackCodec.encode(value) as Buffer)[0]).not.toBe(0xcb)
    },
  )

  test('writes fractions as floats, undefined as nil and map headers of the right size', () => {
    expect([...(messagePackCodec.encode({ a: 0.5, b: undefined }) as Buffer)]).toEqual([
      ...frame(0x82, 'a', ...float64(0.5), 'b', 0xc0),
    ])
  })

  test('takes data whose keys are names of methods', () => {
    const value = { constructor: 'x', toJSON: 'y', hasOwnProperty: 1, toString: [] }
    expect(messagePackCodec.decode(messagePackCodec.encode(value) as Buffer, 32)).toEqual({ value })
  })

  test('leaves earlier messages as they were, and keeps no large block for small ones', () => {
    const small = messagePackCodec.encode({ text: 'small' }) as Buffer
    const large = messagePackCodec.encode({ text: 'x'.repeat(1_000_000) }) as Buffer
    const after = messagePackCodec.encode({ text: 'after' }) as Buffer
    for (let index = 0; index < 10_000; index += 1) messagePackCodec.encode({ text: `filler ${index}` })
    expect(messagePackCodec.decode(small, 32)).toEqual({ value: { text: 'small' } })
    expect(messagePackCodec.decode(large, 32)).toEqual({ value: { text: 'x'.repeat(1_000_000) } })
    expect(messagePackCodec.decode(after, 32)).toEqual({ value: { text: 'after' } })
    expect(after.buffer.byteLength).toBeLessThan(100_000)
  })
})

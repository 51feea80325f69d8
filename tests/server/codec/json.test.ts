import { describe, expect, test } from 'vitest'
import { jsonCodec } from '../../../server/codec/codec.ts'
import { findJsonFault } from '../../../server/codec/json-fault.ts'
import { scanJson } from '../../../server/codec/json-scan.ts'

function decode(text: string) {
  return jsonCodec.decode(Buffer.from(text), 32)
}

describe('a JSON frame', () => {
  test('decodes to what JSON.parse makes of it', () => {
    const text = '{"id":1,"method":"step","params":{"list":[true,false,null,-1.5,"a\\"\\\\\\n{["]}}'
    expect(decode(text)).toEqual({ value: JSON.parse(text) })
  })

  test('may nest to the limit and no deeper, empty containers and brackets in strings aside', () => {
    expect(decode('['.repeat(32) + ']'.repeat(32))).toHaveProperty('value')
    expect(decode('['.repeat(33) + ']'.repeat(33))).toEqual({
      problem: 'nested deeper than 32 levels at offset 32',
      kind: 'frame',
    })
    expect(decode(`["${'['.repeat(99)}"]`)).toHaveProperty('value')
    expect(decode('['.repeat(5_000_000))).toMatchObject({ kind: 'frame' })
  })

  test.each([
    ['', 'not JSON: the text ends too soon, at offset 0'],
    ['{"id":1', 'not JSON: the text ends too soon, at offset 7'],
    ['"', 'not JSON: the text ends too soon, at offset 1'],
    ['{"id":1,}', 'not JSON: unexpected character at offset 8'],
    ['[1,2 3]', 'not JSON: unexpected character at offset 5'],
    ['[01]', 'not JSON: unexpected character at offset 2'],
    ['{id:1}', 'not JSON: unexpected character at offset 1'],
    ["{'id':1}", 'not JSON: unexpected character at offset 1'],
    ['["\t"]', 'not JSON: unexpected character at offset 2'],
    ['["\\x"]', 'not JSON: unexpected character at offset 2'],
    ['\ufeff{}', 'not JSON: unexpected character at offset 0'],
    ['NaN', 'not JSON: unexpected character at offset 0'],
    ['{} {}', 'not JSON: unexpected character at offset 3'],
  ])('that is not JSON is answered with the place in our own words: %j', (text, problem) => {
    expect(decode(text)).toEqual({ problem, kind: 'frame' })
  })

  test('that is not UTF-8 is refused', () => {
    expect(jsonCodec.decode(Buffer.from([0x22, 0xff, 0x22]), 32)).toEqual({
      problem: 'not JSON: the frame is not UTF-8',
      kind: 'frame',
    })
  })

  test.each(['9007199254740992', '-9007199254740992', '1e400', '-1E400', '1e16', '9'.repeat(400), '12345678901234567.5'])(
    'with the number %s is refused and its id can still be read',
    (number) => {
      const decoded = decode(`{"id":7,"params":{"list":[${number}]}}`)
      expect(decoded).toMatchObject({ kind: 'value', value: { id: 7 } })
      expect(decoded).toHaveProperty('problem', expect.stringMatching(/^params\.list\.0: a number must be finite/))
    },
  )

  test.each([
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['1e3', 1000],
    ['0.12345678901234566', 0.12345678901234566],
    ['1e-400', 0],
  ])('with the number %s is accepted', (text, value) => {
    expect(decode(text)).toEqual({ value })
  })

  test.each(['-0', '-0.0', '-0e5', '-1e-400'])('reads %s as 0', (number) => {
    for (const text of [number, `[${number}]`, `{"a":{"b":${number}}}`]) {
      expect(decode(text)).toEqual({ value: JSON.parse(text.replace(number, '0')) })
    }
  })

  test.each(['"\\ud800"', '"a\\uDFFFb"', '{"\\ud83d":1}'])('with half of a surrogate pair, as in %s, is refused', (text) => {
    expect(decode(`{"id":7,"params":${text}}`)).toMatchObject({ kind: 'value', value: { id: 7 } })
  })

  test('with a whole surrogate pair, by escapes or not, is accepted', () => {
    expect(decode('["\\ud83d\\ude00","😀"]')).toEqual({ value: ['😀', '😀'] })
  })

  test.each(['__proto__', '\\u005f_proto__', '__pr\\u006Fto__'])('with the key %s is refused and changes no prototype', (key) => {
    const decoded = decode(`{"id":7,"params":{"${key}":{"isAdmin":true}}}`)
    expect(decoded).toMatchObject({ problem: 'params: a key must not be __proto__', kind: 'value', value: { id: 7 } })
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
  })

  test('may say __proto__ as a value', () => {
    expect(decode('{"a":"__proto__"}')).toEqual({ value: { a: '__proto__' } })
  })

  test('has no long key or half character quoted back in the problem', () => {
    expect(decode(`{"${'k'.repeat(5000)}":[1e99]}`)).toHaveProperty('problem', expect.stringMatching(/^\.\.\.\.0: a number/))
  })

  test('that is ordinary is not inspected', () => {
    expect(scanJson('{"a":[-1.5,10,true,false,null,"e\\n1e5 -0"]}', 32)).toBeUndefined()
  })
})

test('no fault is found in JSON, whatever its spaces', () => {
  expect(findJsonFault(' { "a" : [ ] , "b" : { } , "c" : [ 1e+5 , -0.5E-2 , "\\u00Ff\\/" ] }\r\n\t')).toBeUndefined()
})

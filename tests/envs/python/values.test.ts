import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as python from '../../../envs/python/index.ts'

test('guards tell the representations apart', () => {
  const samples = [null, true, 'x', 3, { int: '9007199254740993' }, { float: '3.0' }, [1], { map: [] }, { name: 'x' }]
  const names = samples.map((value) => python.typeName(value as python.PythonValue))
  expect(names).toEqual(['NoneType', 'bool', 'str', 'int', 'int', 'float', 'list', 'dict', 'model'])
  expect(python.isModel({ name: 'x' })).toBe(true)
  expect(python.isModel([])).toBe(false)
})

test('a dict is read by key', () => {
  const value = python.dict([['a', null]])
  expect([python.get(value, 'a'), python.get(value, 'b'), python.has(value, 'a'), python.has(value, 'b')]).toEqual([
    null,
    undefined,
    true,
    false,
  ])
})

test('an int is a number while that is safe', () => {
  expect(python.integer(-0)).toBe(0)
  expect(python.integer(9007199254740993n)).toEqual({ int: '9007199254740993' })
  expect(python.fromJson({ a: [1, 2.5, 1e300], b: null })).toEqual({
    map: [
      ['a', [1, { float: '2.5' }, { float: '1e+300' }]],
      ['b', null],
    ],
  })
})

test('JSON is read back as it was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = python.fromJson(value)
      expect(python.parseJson(python.dumps(read))).toEqual(read)
    }),
  )
})

test('a JSON error names its position', () => {
  expect(() => python.parseJson('[1,]')).toThrow('A JSON value is expected at position 3.')
  expect(() => python.parseJson('[[[1]]]', { depthMax: 2 })).toThrow('deeper than 2 levels at position 2')
  expect(python.parseJson('[[1]]', { depthMax: 2 })).toEqual([[1]])
})

test('a 3 MB file is read at once', () => {
  const row = '{"id": "user_1", "price": 12.5, "count": 3, "name": "Caf\\u00e9", "tags": ["a", "b"], "none": null, "ok": true}'
  const text = `[${Array.from({ length: 28_000 }, () => row).join(', ')}]`
  const start = performance.now()
  python.parseJson(text)
  // The aim is 400 ms; the rest is for a busy machine.
  expect(performance.now() - start).toBeLessThan(2000)
})

test('towers of powers do not hang the calculator', () => {
  const start = performance.now()
  for (const expression of [
    '9**9**9',
    '9**9**9**9',
    '2**-(9**9**9)',
    '(1-.0000001)**-(10.**300)',
    '1.0000001**1e9'.replace('1e9', '10.**9'),
  ]) {
    try {
      python.calculate(expression)
    } catch (error) {
      expect(error).toBeInstanceOf(python.PythonError)
    }
  }
  expect(performance.now() - start).toBeLessThan(2000)
})

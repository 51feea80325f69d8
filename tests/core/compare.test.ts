import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { comparedText, compareEnds } from '../../core/compare.ts'
import {
  canonical,
  equalJson,
  free,
  freezeDeep,
  type Json,
  normalText,
  type Patch,
  single,
  state,
  table,
  written,
} from '../../core/index.ts'
import { makeBase } from '../../core/store/base.ts'
import { patchOverlay } from '../../core/store/patch.ts'

const shuffled = (value: unknown, order: number): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order))
  const entries = Object.entries(value).map(([key, field]) => [key, shuffled(field, order)] as const)
  return Object.fromEntries(order % 2 === 0 ? entries.reverse() : [...entries.slice(1), ...entries.slice(0, 1)])
}

test('canonical JSON is one text for one value, whatever the order of keys, and reads back as the value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false } as never), fc.nat(3), (value, order) => {
      const text = canonical(value as Json)
      expect(canonical(shuffled(value, order) as Json)).toBe(text)
      expect(canonical(JSON.parse(text))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(equalJson(value as Json, shuffled(value, order) as Json)).toBe(true)
    }),
    { numRuns: 500, seed: 1 },
  )
})

test('canonical JSON sorts keys by code unit and leaves out what is undefined', () => {
  const value = { b: 1, '10': 2, '9': 3, B: 4, é: 5, '\u{1f600}': 6, '\uffff': 7, none: undefined }
  expect(canonical(value as unknown as Json)).toBe('{"10":2,"9":3,"B":4,"b":1,"é":5,"\u{1f600}":6,"\uffff":7}')
})

test('different values have different canonical texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      const same = JSON.stringify(shuffled(left, 1)) === JSON.stringify(shuffled(right, 1))
      if (same) expect(equalJson(left as Json, right as Json)).toBe(true)
      else if (equalJson(left as Json, right as Json))
        expect(JSON.parse(canonical(left as Json))).toEqual(JSON.parse(canonical(right as Json)))
    }),
    { numRuns: 300, seed: 2 },
  )
})

test('freezing goes all the way down', () => {
  const value = freezeDeep({ list: [{ deep: [1] }] })
  expect(Object.isFrozen(value.list[0]!.deep)).toBe(true)
})

test.each([
  ['  Call   BACK. ', 'call back'],
  ['Really?!', 'really'],
  ['a.b', 'a.b'],
  ['', ''],
])('the normal text of %o is %o', (text, normal) => {
  expect(normalText(text)).toBe(normal)
})

const Note = z.object({
  id: z.string(),
  text: written(z.string()),
  at: free(z.int()),
  tags: z.array(z.object({ name: written(z.string()), made: free(z.string()).optional() })),
  by: z.record(z.string(), written(z.string())),
  extra: z
    .object({ when: free(z.int()), size: z.int() })
    .nullable()
    .default(null),
})
const note = {
  id: 'n',
  text: 'Hello.',
  at: 1,
  tags: [{ name: 'Red', made: 'x' }],
  by: { ann: 'Yes!' },
  extra: { when: 3, size: 1 },
}

test.each<[string, object, boolean]>([
  ['a free field', { at: 9 }, true],
  ['a free field inside', { extra: { when: 4, size: 1 } }, true],
  ['a free field left out', { tags: [{ name: 'Red' }] }, true],
  ['another spelling', { text: 'hello', tags: [{ name: ' RED', made: 'y' }], by: { ann: 'yes' } }, true],
  ['another text', { text: 'Hello there' }, false],
  ['an exact field', { extra: { when: 3, size: 2 } }, false],
  ['null instead of an object', { extra: null }, false],
  ['another key of a record', { by: { bob: 'Yes!' } }, false],
  ['one more item', { tags: [...note.tags, ...note.tags] }, false],
])('of two values that differ in %s, the compared texts say so where it counts', (_, change, equal) => {
  expect(comparedText(Note, { ...note, ...change }) === comparedText(Note, note)).toBe(equal)
})

const Row = z.object({ id: z.string(), size: z.int(), seen: free(z.int()) })
const shape = state({
  rows: table(Row, { key: 'id' }),
  made: table(Row.extend({ id: free(z.string()) }), { key: 'id', minted: true }),
  lamp: single(z.object({ on: z.boolean(), at: free(z.int()) }), { on: false, at: 0 }),
})
const row = (id: string, size: number, seen = 0) => ({ [id]: { id, size, seen } })
const base = makeBase('base', shape, {
  rows: [
    { id: 'a', size: 1, seen: 0 },
    { id: 'b', size: 2, seen: 0 },
  ],
  made: [{ id: 'm', size: 0, seen: 0 }],
})
const verdict = (right: Patch, end: Patch, from: Patch = {}) => {
  const over = (patch: Patch) => patchOverlay(base, { ...from, ...patch })
  const { outcome, clean } = compareEnds(base, patchOverlay(base, from), over(right), over(end))
  return `${outcome ? 'outcome' : ''} ${clean ? 'clean' : ''}`.trim()
}

test.each<[string, Patch, Patch, string]>([
  ['nothing asked, nothing done', {}, {}, 'outcome clean'],
  ['the same', { rows: row('a', 5) }, { rows: row('a', 5) }, 'outcome clean'],
  ['the same but for a free field', { rows: row('a', 5) }, { rows: row('a', 5, 9) }, 'outcome clean'],
  ['only a free field', {}, { rows: row('a', 1, 9) }, 'outcome clean'],
  ['nothing done', { rows: row('a', 5) }, {}, 'clean'],
  ['something else', { rows: row('a', 5) }, { rows: row('b', 5) }, ''],
  ['more', { rows: row('a', 5) }, { rows: { ...row('a', 5), ...row('b', 5) } }, 'outcome'],
  ['one removed', { rows: { a: null } }, { rows: { a: null } }, 'outcome clean'],
  ['one removed instead of changed', { rows: row('a', 5) }, { rows: { a: null } }, 'clean'],
  ['one added', { rows: row('c', 5) }, { rows: row('c', 5) }, 'outcome clean'],
  ['one added too many', {}, { rows: row('c', 5) }, 'outcome'],
  ['a single', { lamp: { on: true, at: 1 } }, { lamp: { on: true, at: 2 } }, 'outcome clean'],
  ['a single not asked for', {}, { lamp: { on: true, at: 2 } }, 'outcome'],
  ['minted keys differ', { made: row('x', 5) }, { made: row('y', 5) }, 'outcome clean'],
  ['a minted one twice', { made: row('x', 5) }, { made: { ...row('y', 5), ...row('z', 5) } }, 'outcome'],
  ['two minted ones, once', { made: { ...row('x', 5), ...row('w', 5) } }, { made: row('y', 5) }, 'clean'],
  ['a minted one of another size', { made: row('x', 5) }, { made: row('y', 6) }, ''],
  ['one of a minted table that was there is changed', { made: row('m', 5) }, { made: row('m', 5) }, 'outcome clean'],
  ['and removed', { made: { m: null } }, {}, 'clean'],
])('ends compare: %s', (_, right, end, expected) => {
  expect(verdict(right, end)).toBe(expected)
})

test('what the scenario itself changed is no change', () => {
  expect(verdict({ rows: row('a', 7) }, { rows: row('a', 7) }, { rows: row('a', 7) })).toBe('outcome clean')
  expect(verdict({}, { rows: { ...row('a', 1) } }, { rows: row('a', 7) })).toBe('outcome')
})

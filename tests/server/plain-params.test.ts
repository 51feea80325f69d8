import fc from 'fast-check'
import { expect, test } from 'vitest'
import { params } from '../../core/protocol/index.ts'
import { plainBatchParams, plainResetParams, plainStepParams } from '../../server/plain-params.ts'

const word = fc.constantFrom(
  'episode',
  'turn',
  'action',
  'calls',
  'text',
  'thought',
  'as',
  'stop',
  'id',
  'name',
  'arguments',
  'user',
  'other',
)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    word,
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('any'), { maxLength: 3 }),
  object: fc.dictionary(word, tie('any'), { maxKeys: 4 }),
})).any
const call = fc.record(
  { id: fc.oneof(fc.string(), value), name: fc.oneof(fc.string(), value), arguments: value },
  { requiredKeys: [] },
)
const action = fc.record(
  {
    calls: fc.oneof(fc.array(fc.oneof(call, value), { maxLength: 3 }), value),
    text: fc.oneof(fc.string(), value),
    as: fc.oneof(word, value),
    stop: value,
    thought: value,
    other: value,
  },
  { requiredKeys: [] },
)
const step = fc.record(
  { episode: fc.oneof(fc.string(), value), turn: fc.oneof(fc.integer(), value), action: fc.oneof(action, value) },
  { requiredKeys: [] },
)

const request = fc.record({ method: fc.oneof(fc.string(), value), params: value, other: value }, { requiredKeys: [] })
const batch = fc.record(
  { requests: fc.oneof(fc.array(fc.oneof(request, value), { maxLength: 3 }), value), other: value },
  { requiredKeys: [] },
)

test('the params of a batch that are taken by hand are those that the schema takes, as they are', () => {
  fc.assert(
    fc.property(fc.oneof(batch, value), (given) => {
      const parsed = params.batch.safeParse(given)
      const plain = plainBatchParams(given)
      expect(plain !== undefined).toBe(parsed.success)
      if (parsed.success) expect(plain).toEqual(parsed.data)
    }),
    { numRuns: 20_000 },
  )
})

test('the params of a step that are taken by hand are those that the schema takes, as they are', () => {
  fc.assert(
    fc.property(fc.oneof(step, value), (given) => {
      const parsed = params.step.safeParse(given)
      const plain = plainStepParams(given)
      expect(plain !== undefined).toBe(parsed.success)
      if (parsed.success) expect(plain).toEqual(parsed.data)
    }),
    { numRuns: 20_000 },
  )
})

const seed = fc.oneof(fc.integer(), fc.string(), fc.constantFrom('7', 'a-b_C', '', 'é', 'x'.repeat(65), 2 ** 53, 1.5, -0))
const reset = fc.record(
  {
    world: fc.oneof(fc.string(), value),
    seed: fc.oneof(seed, value),
    split: fc.oneof(fc.string(), value),
    index: fc.oneof(fc.integer(), value),
    scenario: fc.oneof(fc.string(), value),
  },
  { requiredKeys: [] },
)

test('the params of a reset that are taken by hand are those that the schema takes, as it takes them', () => {
  fc.assert(
    fc.property(fc.oneof(reset, value), (given) => {
      const parsed = params.reset.safeParse(given)
      const plain = plainResetParams(given)
      expect(plain !== undefined).toBe(parsed.success)
      if (parsed.success) expect(plain).toEqual(parsed.data)
    }),
    { numRuns: 20_000 },
  )
})

test('a reset with a count, a key or options is left to the schema', () => {
  for (const more of [{ count: 2 }, { key: '0123456789abcdef' }, { options: {} }]) {
    expect(plainResetParams({ world: 'storefront', ...more })).toBeUndefined()
  }
})

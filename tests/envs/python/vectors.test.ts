import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as python from '../../../envs/python/index.ts'

/** What CPython gave: a value, an exception, or (for JSON) a refusal. */
type Outcome = { value: unknown } | { type: string; message: string } | { refused: true }

// biome-ignore lint/suspicious/noExplicitAny: every family of vectors has its own tuple.
const vectors: Record<string, any[][]> = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8'))

const FIELDS: python.Field[] = [
  { name: 'address1', validator: python.string },
  { name: 'address2', validator: python.optionalString, default: null },
  { name: 'country', validator: python.string },
  { name: 'kind', validator: python.literal('home', 'work', "it's"), default: 'home' },
  { name: 'state', validator: python.literal('on', 'off'), default: 'on' },
  { name: 'only', validator: python.literal('one'), default: 'one' },
  { name: 'amount', validator: python.floating, default: { float: '1.0' } },
  { name: 'count', validator: python.whole, default: 1 },
]

const SETTINGS: python.Field[] = [
  { name: 'mode', validator: python.enumeration('off', 'fast', 'slow'), default: 'off' },
  { name: 'flag', validator: python.boolean, default: false },
  { name: 'port', validator: python.whole, default: null },
]

function outcome(run: () => unknown): Outcome {
  try {
    return { value: run() ?? null }
  } catch (error) {
    if (error instanceof python.JsonError) return { refused: true }
    if (error instanceof python.PythonError) return { type: error.type, message: error.message }
    throw error
  }
}

const pythonFloat = (text: string) => python.floatNumber({ float: text })
const { add, subtract, multiply, compare, negate, absolute } = python
const binary = { add, subtract, multiply, compare }
const unary = { negate, absolute }

// biome-ignore lint/suspicious/noExplicitAny: see above.
const actual: Record<string, (...given: any[]) => unknown[]> = {
  floatText: (text) => [python.floatText(pythonFloat(text))],
  round: (value, digits) => [outcome(() => python.round(value, digits))],
  format2: (value) => [outcome(() => python.format2(value))],
  binary: (name: keyof typeof binary, left, right) => [outcome(() => binary[name](left, right))],
  unary: (name: keyof typeof unary, value) => [outcome(() => unary[name](value))],
  parse: (text) => [outcome(() => python.parseJson(text))],
  dumps: (value) => [python.dumps(value), python.dumps(value, { sortKeys: true })],
  toJsonText: (value) => [python.toJsonText(value)],
  repr: (value) => [python.repr(value), python.str(value)],
  equals: (left, right) => [python.equals(left, right)],
  bind: (parameters, given) => [
    outcome(() => ({ map: Object.entries(python.bindArguments('RetailTools.f', parameters, given)) })),
  ],
  validate: (given) => [outcome(() => python.validateModel('UserAddress', FIELDS, given))],
  forbid: (given) => [outcome(() => python.validateModel('Settings', SETTINGS, given, 'forbid'))],
  truth: (value) => [python.truth(value)],
  calculate: (expression) => [outcome(() => python.calculate(expression))],
}

test.each(Object.keys(vectors))('%s equals CPython', (family) => {
  const run = actual[family]
  for (const vector of vectors[family] as unknown[][]) {
    const results = run?.(...vector) ?? []
    const wanted = vector.slice(vector.length - results.length)
    // Texts, so that the order of a model's fields counts.
    expect(JSON.stringify(results), JSON.stringify(vector)).toBe(JSON.stringify(wanted))
  }
})

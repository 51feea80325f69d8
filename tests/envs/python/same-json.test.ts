import { describe, expect, test } from 'vitest'
import { drawsFrom } from '../../../core/index.ts'
import { dumps, type PythonValue, parseJson, sameJson } from '../../../envs/python/index.ts'

type Draws = ReturnType<typeof drawsFrom>

/** A small value, often like another, so that pairs are equal now and then. */
function value(draws: Draws, depth: number): string {
  const leaves = ['null', 'true', '1', '1.0', '-0.0', '0.0', '0', 'NaN', '123456789012345678901', '""', '"a"', '"1"']
  const kind = depth === 0 ? 0 : draws.integer(0, 2)
  if (kind === 0) return draws.pick(leaves)
  const items = Array.from({ length: draws.integer(0, 2) }, () => value(draws, depth - 1))
  if (kind === 1) return `[${items.join()}]`
  return `{${items.map((item, place) => `"${'ab'[(place + draws.integer(0, 1)) % 2]}": ${item}`).join()}}`
}

describe('values that print alike', () => {
  test('are the same JSON, and no others are', () => {
    const draws = drawsFrom('same-json')
    const values = Array.from({ length: 160 }, () => parseJson(value(draws, 2)))
    const printed = (each: PythonValue): string => dumps(each, { sortKeys: true })
    let alike = 0
    for (const left of values) {
      for (const right of values) {
        const same = printed(left) === printed(right)
        expect([printed(left), printed(right), sameJson(left, right)]).toEqual([printed(left), printed(right), same])
        if (same && left !== right) alike++
      }
    }
    expect(alike).toBeGreaterThan(100)
  })

  test('a model is the same as the dict of its fields', () => {
    expect(sameJson({ a: 1, b: { float: '2.0' } }, parseJson('{"b": 2.0, "a": 1}'))).toBe(true)
    expect(sameJson({ a: 1 }, parseJson('{"a": 1.0}'))).toBe(false)
  })
})

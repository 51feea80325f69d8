import { expect, test } from 'vitest'
import { withSeedsOnly } from '../../cli/seeds-only.ts'

test.each<[string, () => unknown]>([
  ['Date.now()', () => Date.now()],
  ['new Date()', () => new Date()],
  ['Date()', () => Date()],
  ['random()', () => Math.random()],
  ['performance.now()', () => performance.now()],
  ['randomUUID()', () => crypto.randomUUID()],
  ['getRandomValues()', () => crypto.getRandomValues(new Uint8Array(4))],
])('%s is refused with what to use instead, and is there again afterwards', (name, asks) => {
  expect(() => withSeedsOnly(asks)).toThrow(`${name} was asked for; what a world does follows from its seed alone`)
  expect(asks()).toBeDefined()
})

test('days that are reckoned with are no question for the time', () => {
  const day = withSeedsOnly(() => [new Date('2026-03-02T00:00:00Z').getTime(), Date.UTC(2026, 2, 2), new Date(0) instanceof Date])
  expect(day).toEqual([1_772_409_600_000, 1_772_409_600_000, true])
})

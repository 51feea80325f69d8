import fc from 'fast-check'
import seedrandom from 'seedrandom'
import { expect, test } from 'vitest'
import { drawsFrom, start, step } from '../../core/index.ts'
import { resolveOptions } from '../../core/options.ts'
import { advance, openRandom, type Stream } from '../../core/random.ts'
import { openToy, writtenScenario } from './toy.ts'

const name = fc.stringMatching(/^[0-9A-Za-z_/-]{1,40}$/)

test('a stream draws what seedrandom.alea draws from the same seed, for any seed', () => {
  fc.assert(
    fc.property(name, (seed) => {
      const alea = seedrandom.alea(seed, { state: true })
      const { s0, s1, s2, c } = alea.state() as unknown as Record<string, number>
      let stream: Stream = [s0!, s1!, s2!, c!]
      for (let draw = 0; draw < 20; draw++) {
        const [value, after] = advance(stream)
        expect(value).toBe(alea())
        stream = after
      }
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('whole numbers are those of seedrandom.alea, seeded with the seed and the name of the stream', () => {
  fc.assert(
    fc.property(
      name,
      fc.constantFrom('world', 'user', 'a/b'),
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 0, max: 5000 }),
      (seed, stream, min, span) => {
        const alea = seedrandom.alea(`${seed}/${stream}`)
        const draws = openRandom(seed, {}).stream(stream)
        for (let draw = 0; draw < 10; draw++) expect(draws.integer(min, min + span)).toBe(min + Math.floor(alea() * (span + 1)))
      },
    ),
    { numRuns: 200, seed: 2 },
  )
})

test('a draw from one stream never shifts another, and a stream goes on from its saved numbers', () => {
  const streams = fc.array(fc.constantFrom('world', 'user', 'ids'), { maxLength: 30 })
  fc.assert(
    fc.property(name, streams, fc.nat(30), (seed, order, cut) => {
      const drawn: Record<string, number[]> = { world: [], user: [], ids: [] }
      let random = openRandom(seed, {})
      for (const [place, stream] of order.entries()) {
        if (place === cut) random = openRandom(seed, JSON.parse(JSON.stringify(random.streams)))
        drawn[stream]!.push(random.stream(stream).integer(0, 1_000_000))
      }
      for (const [stream, values] of Object.entries(drawn)) {
        const alone = openRandom(seed, {}).stream(stream)
        expect(values).toEqual(values.map(() => alone.integer(0, 1_000_000)))
      }
    }),
    { numRuns: 200, seed: 3 },
  )
})

test('picks, samples, shuffles and chances stay within what they were given', () => {
  fc.assert(
    fc.property(name, fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 12 }), fc.nat(14), (seed, values, count) => {
      const draws = drawsFrom(seed)
      expect(values).toContain(draws.pick(values))
      expect([...draws.shuffle(values)].sort()).toEqual([...values].sort())
      const sample = draws.sample(values, count)
      expect(sample.length).toBe(Math.min(count, values.length))
      expect(new Set(sample).size).toBe(sample.length)
      expect(draws.chance(1, 1)).toBe(true)
      expect(draws.chance(0, 3)).toBe(false)
    }),
    { numRuns: 200, seed: 4 },
  )
  expect(() => drawsFrom('x').pick([])).toThrow(/empty list/)
})

test('whole numbers are spread evenly over their range', () => {
  const draws = drawsFrom('spread')
  const counts = Array.from({ length: 6 }, () => 0)
  for (let draw = 0; draw < 12_000; draw++) counts[draws.integer(1, 6) - 1]! += 1
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200)
})

test('a refused call takes its draws back', () => {
  const open = openToy()
  const options = resolveOptions(open.world, { user: 'none' })
  const [begun] = start(open, writtenScenario('refused'), '7', options)
  const roll = { calls: [{ name: 'roll', arguments: { sides: 100 } }] }
  const reserve = { calls: [{ name: 'reserve_order', arguments: { id: 'O3' } }] }
  const refund = { calls: [{ name: 'refund_order', arguments: { order: 'O3', amount: 5 } }] }
  const [refused, timestep] = step(open, begun, reserve)
  expect(timestep.info.outcomes).toEqual([{ call: 0, name: 'reserve_order', status: 'refused', code: 'stock_empty' }])
  expect(refused.streams).toEqual({})
  const afterRefusal = step(open, refused, refund)[1].observation
  expect(step(open, begun, refund)[1].observation).toEqual(afterRefusal)
  expect(step(open, begun, roll)[0].streams).toHaveProperty('dice')
})

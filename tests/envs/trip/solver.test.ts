import { expect, test } from 'vitest'
import { type Draws, drawsFrom } from '../../../core/index.ts'
import { type Puzzle, prove } from '../../../envs/trip/solver.ts'
import { orders } from './brute.ts'

/** A puzzle without a trip planted in it: many have none, many several, some ties. */
function drawPuzzle(draws: Draws, size: number): Puzzle {
  const stays = Array.from({ length: size }, () => draws.integer(2, 4))
  const days = stays.reduce((sum, stay) => sum + stay - 1, 1)
  const density = draws.integer(30, 100)
  const dearest = draws.pick([1, 3, 300])
  const fares = Int32Array.from({ length: size * size * 7 }, () => (draws.chance(density, 100) ? draws.integer(1, dearest) : 0))
  const limits = stays.map((): [number, number] => {
    if (!draws.chance(1, 3)) return [1, days]
    const from = draws.integer(1, days)
    return [from, Math.min(days, from + draws.integer(0, 5))]
  })
  return {
    size,
    stays,
    start: draws.chance(1, 2) ? draws.integer(0, size - 1) : -1,
    weekday: draws.integer(0, 6),
    fares,
    earliest: limits.map(([from]) => from),
    latest: limits.map(([, to]) => to),
  }
}

/** The costs of all trips, in order, by trying every order of the cities. */
function costsOf({ size, stays, start, weekday, fares, earliest, latest }: Puzzle): number[] {
  const costs = orders(size).flatMap((order) => {
    if (start >= 0 && order[0] !== start) return []
    let [day, cost] = [1, 0]
    for (const [place, city] of order.entries()) {
      if (place > 0) {
        const fare = fares[(order[place - 1]! * size + city) * 7 + ((weekday + day - 1) % 7)]!
        if (fare === 0) return []
        cost += fare
      }
      if (day < earliest[city]! || day > latest[city]!) return []
      day += stays[city]! - 1
    }
    return [cost]
  })
  return costs.sort((a, b) => a - b)
}

test('the solver comes to what trying every order comes to', () => {
  const draws = drawsFrom('trip solver')
  const seen = { none: 0, one: 0, tied: 0, several: 0 }
  for (let drawn = 0; drawn < 600; drawn++) {
    const puzzle = drawPuzzle(draws, drawn % 60 === 0 ? 7 : draws.integer(2, 6))
    const costs = costsOf(puzzle)
    const proof = prove(puzzle)
    if (costs.length === 0) {
      expect(proof).toBeUndefined()
      seen.none++
      continue
    }
    const count = costs.filter((cost) => cost === costs[0]).length
    expect(proof).toMatchObject({ cheapest: costs[0], next: costs[1] ?? Infinity, count })
    const only = { ...puzzle, fares: alongOnly(puzzle, proof!.order) }
    expect(costsOf(only)).toContain(costs[0])
    if (costs.length === 1) seen.one++
    else if (count > 1) seen.tied++
    else seen.several++
  }
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(40)
})

/** The fares of the links of a trip, and no others. */
function alongOnly({ size, fares }: Puzzle, order: readonly number[]): Int32Array {
  const kept = new Int32Array(fares.length)
  for (const [place, to] of order.entries()) {
    const from = order[place - 1]
    if (from === undefined) continue
    const at = (from * size + to) * 7
    kept.set(fares.subarray(at, at + 7), at)
  }
  return kept
}

test('the solver counts ten cities that are all alike', () => {
  const fares = new Int32Array(700).fill(5)
  const free = { size: 10, stays: Array(10).fill(2), earliest: Array(10).fill(1), latest: Array(10).fill(11) }
  const proof = prove({ ...free, start: -1, weekday: 3, fares })
  expect(proof).toMatchObject({ cheapest: 45, next: 45, count: 3_628_800 })
})

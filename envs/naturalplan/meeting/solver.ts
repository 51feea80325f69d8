import { Unread } from '../planning.ts'
import type { Friends } from './item.ts'

/** The most friends that can be met, one order of them, and how many states were looked at. */
export interface Optimum {
  readonly most: number
  /** Places in the list of friends, in the order in which they are met. */
  readonly order: readonly number[]
  readonly search: number
}

const never = 0x7fffffff

/** Memory doubles with each further one. */
const friendsMax = 16

/** The earliest end for each set of friends met and each last one of them: what ends earlier can do all that the later can. */
export function optimumOf({ start, friends, travel }: Friends): Optimum {
  const count = friends.length
  if (count > friendsMax) throw new Unread(`There are ${count} friends, and at most ${friendsMax} can be reckoned with.`)
  const ends = new Int32Array((1 << count) * count).fill(never)
  const before = new Int8Array(ends.length).fill(-1)
  let [search, best] = [0, -1]
  const meet = (mask: number, next: number, from: string, now: number, last: number): void => {
    const { place, from: opens, to, minutes } = friends[next]!
    const way = from === place ? 0 : travel.get(from)?.get(place)
    if (way === undefined) return
    search += 1
    const end = Math.max(now + way, opens) + minutes
    const state = (mask | (1 << next)) * count + next
    if (end > to || end >= ends[state]!) return
    ends[state] = end
    before[state] = last
  }
  for (let next = 0; next < count; next++) meet(0, next, start.place, start.time, -1)
  for (let mask = 1; mask < 1 << count; mask++) {
    for (let last = 0; last < count; last++) {
      const end = ends[mask * count + last]!
      if (end === never) continue
      if (best < 0 || bits(mask) > bits(Math.floor(best / count))) best = mask * count + last
      for (let next = 0; next < count; next++) if (!(mask & (1 << next))) meet(mask, next, friends[last]!.place, end, last)
    }
  }
  return { ...orderOf(before, best, count), search }
}

function orderOf(before: Int8Array, best: number, count: number): { most: number; order: number[] } {
  const order: number[] = []
  for (let state = best; state >= 0; ) {
    const last = state % count
    const mask = Math.floor(state / count) & ~(1 << last)
    const previous = before[state]!
    order.unshift(last)
    state = previous < 0 ? -1 : mask * count + previous
  }
  return { most: order.length, order }
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1
  return count
}

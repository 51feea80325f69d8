/** A trip as numbers: cities are 0 to size - 1, days count from 1 and weekdays from 0. */
export interface Puzzle {
  /** 2 to 10 cities. */
  readonly size: number
  /** Days in each city; a day on which one flies belongs to both. */
  readonly stays: readonly number[]
  /** The city to start in, or -1 where any will do. */
  readonly start: number
  /** The weekday of day 1. */
  readonly weekday: number
  /** What a flight costs, at `(from * size + to) * 7 + weekday`; 0 where none leaves. */
  readonly fares: Int32Array
  /** The first and the last day on which each city may be reached. */
  readonly earliest: readonly number[]
  readonly latest: readonly number[]
}

/** What is known of all trips that keep to a puzzle. */
export interface Proof {
  /** What the cheapest of them costs, and the cities in its order. */
  readonly cheapest: number
  readonly order: readonly number[]
  /** How many cost as little. */
  readonly count: number
  /** What the cheapest of the others costs, the same where there is a tie; Infinity where there is no other. */
  readonly next: number
  /** The states (cities seen, last city) that were looked at. */
  readonly states: number
}

const sizeMax = 10
const none = 0x3fffffff

// By state, at seen * size + last. Kept between calls, since making them anew would cost more than most proofs.
const room = (1 << sizeMax) * sizeMax
const least = new Int32Array(room)
const second = new Int32Array(room)
const ways = new Float64Array(room)
const before = new Int8Array(room)
const dayOf = new Int32Array(1 << sizeMax)

/**
 * Looks at every trip that keeps to a puzzle, by dynamic programming over the cities seen and the last of them: these tell the
 * day. Each state keeps the costs of its two cheapest ways, so that a single trip is told from several. Undefined where no trip
 * keeps to it.
 */
export function prove(puzzle: Puzzle): Proof | undefined {
  const { size, fares, weekday, start } = puzzle
  const all = (1 << size) - 1
  const { open, lost } = calendarOf(puzzle)
  const leaving = departuresOf(puzzle)
  least.fill(none, 0, (all + 1) * size)
  second.fill(none, 0, (all + 1) * size)
  for (let city = 0; city < size; city++) {
    if ((start >= 0 && city !== start) || !(open[1]! & (1 << city))) continue
    const at = (1 << city) * size + city
    least[at] = 0
    ways[at] = 1
  }
  let states = 0
  for (let seen = 1; seen < all; seen++) {
    const day = dayOf[seen]!
    const unseen = all & ~seen
    if (unseen & lost[day]!) continue
    const nexts = unseen & open[day]!
    const weekdayNow = (weekday + day - 1) % 7
    for (let last = 0; last < size; last++) {
      const at = seen * size + last
      const cost = least[at]!
      if (cost === none) continue
      states++
      for (let left = nexts & leaving[weekdayNow * size + last]!; left; left &= left - 1) {
        const next = 31 - Math.clz32(left & -left)
        const fare = fares[(last * size + next) * 7 + weekdayNow]!
        const to = (seen | (1 << next)) * size + next
        const reached = cost + fare
        const known = least[to]!
        if (reached < known) {
          second[to] = Math.min(known, second[at]! + fare)
          least[to] = reached
          ways[to] = ways[at]!
          before[to] = last
        } else {
          if (reached === known) ways[to]! += ways[at]!
          if (reached < second[to]!) second[to] = reached
        }
      }
    }
  }
  return outcomeOf(size, all, states)
}

/** By day, the cities that may be reached on it and those that can no longer be; by the cities seen, the day on which the last one is left. */
function calendarOf({ size, stays, earliest, latest }: Puzzle): { open: Int32Array; lost: Int32Array } {
  dayOf[0] = 1
  for (let seen = 1; seen < 1 << size; seen++) {
    dayOf[seen] = dayOf[seen & (seen - 1)]! + stays[31 - Math.clz32(seen & -seen)]! - 1
  }
  const days = dayOf[(1 << size) - 1]!
  const open = new Int32Array(days + 1)
  const lost = new Int32Array(days + 1)
  for (let day = 1; day <= days; day++) {
    for (let city = 0; city < size; city++) {
      if (day > latest[city]!) lost[day]! |= 1 << city
      else if (day >= earliest[city]!) open[day]! |= 1 << city
    }
  }
  return { open, lost }
}

/** By weekday and city, the cities to which a flight leaves. */
function departuresOf({ size, fares }: Puzzle): Int32Array {
  const leaving = new Int32Array(7 * size)
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      for (let weekday = 0; weekday < 7; weekday++) {
        if (fares[(from * size + to) * 7 + weekday]) leaving[weekday * size + from]! |= 1 << to
      }
    }
  }
  return leaving
}

function outcomeOf(size: number, all: number, states: number): Proof | undefined {
  let [cheapest, next, count, end] = [none, none, 0, -1]
  for (let last = 0; last < size; last++) {
    const at = all * size + last
    const cost = least[at]!
    if (cost === none) continue
    next = Math.min(next, Math.max(cost, cheapest), second[at]!)
    if (cost < cheapest) [cheapest, count, end] = [cost, ways[at]!, last]
    else if (cost === cheapest) count += ways[at]!
  }
  if (end < 0) return undefined
  return { cheapest, order: orderTo(size, all, end), count, next: next >= none ? Infinity : next, states }
}

function orderTo(size: number, all: number, end: number): number[] {
  const order = [end]
  let [seen, last] = [all, end]
  while (order.length < size) {
    const previous = before[seen * size + last]!
    seen &= ~(1 << last)
    last = previous
    order.unshift(last)
  }
  return order
}

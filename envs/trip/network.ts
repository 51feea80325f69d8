import type { Draws } from '../../core/index.ts'
import type { Knobs } from './knobs.ts'

/** Fares are whole dollars here, from Monday to Sunday, 0 where no flight leaves. */
export type Fares = readonly number[]

/** How many steps dearer than its base a link is on each weekday. */
const patterns: readonly Fares[] = [
  [0, 0, 0, 0, 2, 3, 3],
  [2, 1, 0, 1, 3, 0, 1],
  [0, 1, 2, 2, 1, 0, 0],
  [1, 0, 0, 0, 1, 2, 0],
  [3, 2, 2, 2, 3, 0, 0],
  [0, 2, 0, 2, 0, 2, 1],
]

/** The weekdays on which a link that is not daily flies. */
const schedules: readonly Fares[] = [
  [1, 1, 1, 1, 1, 1, 0],
  [1, 1, 1, 1, 1, 0, 0],
  [1, 0, 1, 0, 1, 0, 1],
  [0, 1, 0, 1, 0, 1, 1],
  [1, 0, 1, 1, 0, 1, 1],
]

/** Every fare is at least this; a cancelled leg costs less. */
export const leastFare = 50

/** Draws the fares of a link, of the cheap half where `cheap` says so; it flies on the weekday `needed` (-1: on none in particular). */
export function drawFares(draws: Draws, { sparse }: Knobs, needed: number, cheap = false): Fares {
  const base = draws.integer(leastFare, cheap ? 90 : 280)
  const step = draws.integer(cheap ? 2 : 8, cheap ? 6 : 40)
  const pattern = draws.pick(patterns)
  const schedule = draws.chance(sparse, 100) ? draws.pick(schedules) : undefined
  const flies = !schedule || (needed >= 0 && !schedule[needed]) ? undefined : schedule
  return pattern.map((steps, weekday) => (flies && !flies[weekday] ? 0 : base + steps * step))
}

/** The ways in which a link between two cities goes: there, back, both or none. A needed way is always there. */
export function drawWays(draws: Draws, { density, oneWay }: Knobs, there: boolean, back: boolean): readonly [boolean, boolean] {
  if (!there && !back && !draws.chance(density, 100)) return [false, false]
  if (!draws.chance(oneWay, 100)) return [true, true]
  const goesThere = there || (!back && draws.chance(1, 2))
  return [goesThere, !goesThere]
}

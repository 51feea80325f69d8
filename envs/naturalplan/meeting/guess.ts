import type { Draws } from '../../../core/index.ts'
import type { Friends } from './item.ts'
import { timeText } from './text.ts'

/** A blind plan: the friends in any order, and before each half of the time a wait until they are there. */
export function guessOf({ start, friends }: Friends, draws: Draws): string {
  const sentences = draws
    .shuffle(friends)
    .flatMap(({ name, place, from, minutes }, at, order) => [
      ...((order[at - 1]?.place ?? start.place) === place ? [] : [`You travel to ${place}.`]),
      ...(draws.chance(1, 2) ? [`You wait until ${timeText(from)}.`] : []),
      `You meet ${name} for ${minutes} minutes.`,
    ])
  return `SOLUTION: You start at ${start.place} at ${timeText(start.time)}. ${sentences.join(' ')}`
}

/**
 * The chance that such a plan meets `most` friends, the most that can be met, before it comes to one who cannot be met: the share of
 * the orders that begin with so many, and for each of these to wait or not, of which one is impossible.
 */
export function chanceOf({ start, friends, travel }: Friends, most: number): number {
  // How many beginnings of an order there are, by the set of friends met, the last of them and the time: three parts of a number.
  let ways = new Map([[stateOf(0, 0, start.time), 1]])
  let chance = 1
  for (let met = 0; met < most; met++) {
    chance /= 2 * (friends.length - met)
    const further = new Map<number, number>()
    for (const [state, count] of ways) {
      const [mask, last, now] = [Math.floor(state / 0x40000), (state >> 13) & 0x1f, state & 0x1fff]
      const from = friends[last - 1]?.place ?? start.place
      for (const [next, { place, from: opens, to, minutes }] of friends.entries()) {
        const way = from === place ? 0 : travel.get(from)?.get(place)
        if (mask & (1 << next) || way === undefined) continue
        const end = Math.max(now + way, opens) + minutes
        if (end > to) continue
        const reached = stateOf(mask | (1 << next), next + 1, end)
        further.set(reached, (further.get(reached) ?? 0) + count)
      }
    }
    ways = further
  }
  return [...ways.values()].reduce((sum, count) => sum + count, 0) * chance
}

function stateOf(mask: number, last: number, time: number): number {
  return mask * 0x40000 + last * 0x2000 + time
}

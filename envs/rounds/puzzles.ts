import type { Draws } from '../../core/index.ts'
import type { Puzzle, PuzzlePerson } from './solver.ts'

/** What makes a drawn task harder or easier; the README says what each does. */
export interface Knobs {
  readonly people: number
  /** The day of all windows, in minutes from its start. */
  readonly span: number
  /** How much longer a window is than its meeting, in minutes: at least and at most. */
  readonly slack: readonly [number, number]
  /** How many people have a second place with another window. */
  readonly twice: number
  /** How many people can be met only after another. */
  readonly after: number
  readonly weighted: boolean
  readonly promised: boolean
  readonly back: boolean
  /** Only one set of people reaches the optimum. */
  readonly unique: boolean
  /** Going on to whom can be met soonest falls short of the optimum. */
  readonly trap: boolean
}

/** When every day starts. */
export const dayStart = 9 * 60

const grid = 15
const longestMeeting = 6 * grid

/** Draws a task of whole numbers, not yet proven. Place 0 is where the day starts. */
export function drawPuzzle(draws: Draws, knobs: Knobs): Puzzle {
  const places = Array.from({ length: knobs.people + 1 }, (_, place) => place)
  const order = draws.shuffle(Array.from({ length: knobs.people }, (_, person) => person))
  const people = order.map((rank, person): PuzzlePerson => {
    const minutes = grid * draws.integer(1, longestMeeting / grid)
    const value = knobs.weighted ? draws.integer(1, 5) : 1
    // Somebody of a lower rank, so that nobody waits for each other in a circle.
    const after = rank >= knobs.people - knobs.after && rank > 0 ? order.indexOf(draws.integer(0, rank - 1)) : -1
    const count = person < knobs.twice ? 2 : 1
    const slots = draws.sample(places, count).map((place) => drawSlot(draws, knobs, place, minutes))
    return { minutes, value, after, slots }
  })
  const back = knobs.back ? { place: 0, by: dayStart + knobs.span + grid * draws.integer(-4, 0) } : null
  return { people, travel: drawTravel(draws, places.length), start: { place: 0, at: dayStart }, promised: [], back }
}

function drawSlot(draws: Draws, { span, slack }: Knobs, place: number, minutes: number): PuzzlePerson['slots'][number] {
  const length = minutes + grid * draws.integer(slack[0] / grid, slack[1] / grid)
  const from = dayStart + grid * draws.integer(0, Math.max(0, Math.floor((span - length) / grid)))
  return { place, from, until: from + length }
}

/** Travel times over a town of 16 by 16 minutes, each way by itself; no way over a third place is shorter. */
function drawTravel(draws: Draws, places: number): number[][] {
  const town = 16
  const spots = Array.from({ length: places }, () => [draws.integer(0, town), draws.integer(0, town)] as const)
  const travel = spots.map(([x, y], from) =>
    spots.map(([otherX, otherY], to) =>
      from === to ? 0 : 4 + Math.abs(x - otherX) + Math.abs(y - otherY) + draws.integer(0, 6),
    ),
  )
  for (const over of travel.keys()) {
    const onwards = travel[over]!
    for (const row of travel) {
      const first = row[over]!
      for (let to = 0; to < places; to++) if (first + onwards[to]! < row[to]!) row[to] = first + onwards[to]!
    }
  }
  return travel
}

/** What somebody earns who always goes on to whom can be met soonest, and never looks further. */
export function greedyValue({ people, travel, start, back }: Puzzle): number {
  const met = new Set<number>()
  let [place, at, value] = [start.place, start.at, 0]
  while (true) {
    let next: { person: number; place: number; ends: number } | undefined
    for (const [person, { minutes, after, slots }] of people.entries()) {
      if (met.has(person) || (after >= 0 && !met.has(after))) continue
      for (const slot of slots) {
        const ends = Math.max(at + travel[place]![slot.place]!, slot.from) + minutes
        const home = back ? ends + travel[slot.place]![back.place]! : 0
        if (ends <= slot.until && home <= (back?.by ?? 0) && ends < (next?.ends ?? Infinity))
          next = { person, place: slot.place, ends }
      }
    }
    if (!next) return value
    met.add(next.person)
    value += people[next.person]!.value
    place = next.place
    at = next.ends
  }
}

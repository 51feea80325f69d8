import type { Draws } from '../../core/index.ts'
import { type Kind, type Knobs, knobsFor } from './knobs.ts'
import { drawFares, drawWays } from './network.ts'
import { type Proof, type Puzzle, prove } from './solver.ts'

/** The days that a stay must contain. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** A proven task as numbers: amounts are whole dollars, cities numbered as in its puzzle. */
export interface ProvenTask {
  readonly kind: Kind
  readonly puzzle: Puzzle
  readonly days: number
  /** What is wanted to be seen in each city, undefined where nothing is. */
  readonly events: readonly (Span | undefined)[]
  readonly budget: number
  readonly fee: number
  readonly proof: Proof
}

/** Draws one task of 3 to 10 cities, proven to have one right trip, or a cheapest one where that is asked for. */
export function provenTask(draws: Draws, size: number): ProvenTask {
  return drawTask(draws, knobsFor(size), size)
}

/** Draws until a task is proven. Its kind and start are drawn once, so that what is easier to prove is not what there is more of. */
export function drawTask(draws: Draws, knobs: Knobs, size: number): ProvenTask {
  const kind = draws.pick(knobs.kinds)
  const isFree = draws.chance(knobs.freeStart, 100)
  for (;;) {
    const task = attemptTask(draws, knobs, size, kind, isFree)
    if (task) return task
  }
}

/** Draws a task around a hidden trip, so that there is one; undefined where what its kind needs cannot be proven. */
function attemptTask(draws: Draws, knobs: Knobs, size: number, kind: Kind, isFree: boolean): ProvenTask | undefined {
  const fee = draws.integer(3, 6) * 5
  const { puzzle, reached, days } = plantTrip(draws, knobs, size, isFree)
  const tight = knobs.corrections * fee
  const earliest = [...puzzle.earliest]
  const latest = [...puzzle.latest]
  const limited = { ...puzzle, earliest, latest }
  const events: (Span | undefined)[] = puzzle.stays.map(() => undefined)
  // Where the trip starts there is nothing to be missed.
  const cities = draws.shuffle(puzzle.stays.map((_, city) => city).filter((city) => city !== puzzle.start))
  const addEvent = (): void => {
    const city = cities.pop()!
    const event = drawEvent(draws, knobs, reached[city]!, puzzle.stays[city]!)
    events[city] = event
    earliest[city] = Math.max(1, event.last - puzzle.stays[city]! + 1)
    latest[city] = event.first
  }
  for (let wanted = Math.min(draws.integer(...knobs.events), cities.length); wanted > 0; wanted--) addEvent()
  let proof = prove(limited)!
  while (!isSettled(kind, proof, tight)) {
    if (kind === 'cheapest' || cities.length === 0) return undefined
    addEvent()
    proof = prove(limited)!
  }
  if (kind === 'budget' && proof.next === Infinity) return undefined
  if (decoysOf(limited, proof.order) < knobs.decoys) return undefined
  const budget = proof.cheapest + (kind === 'budget' ? tight : roomAbove(draws, knobs, proof.cheapest))
  return { kind, puzzle: limited, days, events, budget, fee, proof }
}

/** Whether what is known of the trips is what a kind of task needs. */
function isSettled(kind: Kind, { cheapest, next }: Proof, tight: number): boolean {
  if (kind === 'route') return next === Infinity
  if (kind === 'budget') return next > cheapest + tight
  return next !== Infinity
}

function roomAbove(draws: Draws, { room }: Knobs, cost: number): number {
  return Math.ceil((cost * draws.integer(Math.ceil(room / 2), room)) / 1000) * 10
}

interface Planted {
  readonly puzzle: Puzzle
  /** The day on which the hidden trip reaches each city. */
  readonly reached: readonly number[]
  readonly days: number
}

/** Draws stays and flights in which the trip in a drawn order can be made. */
function plantTrip(draws: Draws, knobs: Knobs, size: number, isFree: boolean): Planted {
  const order = draws.shuffle(Array.from({ length: size }, (_, city) => city))
  const stays = order.map(() => draws.integer(...knobs.stay))
  const reached = stays.map(() => 1)
  let days = 1
  for (const city of order) {
    reached[city] = days
    days += stays[city]! - 1
  }
  const weekday = draws.integer(0, 6)
  const after = new Map(order.map((city, place) => [city, order[place + 1]]))
  const fares = new Int32Array(size * size * 7)
  const fly = (from: number, to: number): void => {
    const needed = after.get(from) === to ? (weekday + reached[to]! - 1) % 7 : -1
    fares.set(drawFares(draws, knobs, needed), (from * size + to) * 7)
  }
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      const [there, back] = drawWays(draws, knobs, after.get(one) === other, after.get(other) === one)
      if (there) fly(one, other)
      if (back) fly(other, one)
    }
  }
  const start = isFree ? -1 : order[0]!
  const puzzle = { size, stays, start, weekday, fares, earliest: stays.map(() => 1), latest: stays.map(() => days) }
  return { puzzle, reached, days }
}

function drawEvent(draws: Draws, { cover }: Knobs, reached: number, stay: number): Span {
  const length = draws.integer(Math.max(1, Math.ceil((stay * cover) / 100)), stay)
  const first = reached + draws.integer(0, stay - length)
  return { first, last: first + length - 1 }
}

/** On how many legs of a trip a cheaper flight leaves for a city that is still to be seen. */
export function decoysOf({ size, stays, weekday, fares }: Puzzle, order: readonly number[]): number {
  let day = 1
  let decoys = 0
  for (let place = 0; place + 1 < order.length; place++) {
    const from = order[place]!
    day += stays[from]! - 1
    const fareTo = (to: number): number => fares[(from * size + to) * 7 + ((weekday + day - 1) % 7)]!
    const taken = fareTo(order[place + 1]!)
    if (order.slice(place + 2).some((to) => fareTo(to) > 0 && fareTo(to) < taken)) decoys++
  }
  return decoys
}

import type { Home } from './checker.ts'
import type { Goal, Thing } from './state.ts'

/** One choice of objects as a search problem, in numbers: of spots, places, doors, lamps and things. */
export interface Problem {
  readonly home: Home
  readonly goal: Goal
  /** The things that the goal counts, and after them the knife. */
  readonly things: readonly Thing[]
  readonly counted: number
  /** All where one may need to be: the rooms, then the receptacles that bear on the goal. */
  readonly spots: readonly string[]
  readonly rooms: number
  /** By spot, the spots that one call of `go_to` leads to. */
  readonly near: readonly (readonly number[])[]
  /** By place, the bit of the door that is closed at the start; 0 where none is. */
  readonly doors: readonly number[]
  /** By place, the lamps that matter. */
  readonly lamps: readonly (readonly number[])[]
  /** By place: whether it is of the wanted kind, and whether what the goal wants can be done there. */
  readonly isWanted: readonly boolean[]
  readonly isTreating: readonly boolean[]
  readonly canSlice: boolean
  readonly canTreat: boolean
  readonly weights: Weights
  readonly start: Parts
}

/**
 * A state is one whole number: the sum of its digits, each with its weight. The digit of a thing is 0 in the hand, else its place
 * plus 1; the digits of doors, lamps and of what was done to things are bits.
 */
export interface Weights {
  readonly opened: number
  readonly lit: number
  readonly sliced: number
  readonly treated: number
  readonly things: readonly number[]
  /** How many numbers there are. */
  readonly all: number
}

/** A state in its parts. */
export interface Parts {
  readonly spot: number
  readonly opened: number
  readonly lit: number
  readonly sliced: number
  readonly treated: number
  readonly at: readonly number[]
}

/** As many as there are whole numbers that bits can be taken from. */
const statesMost = 0x80000000

/** The weights for so many spots, doors, lamps and things, the smallest digit first; a part that never changes has one value. */
export function weightsOf(
  counts: Readonly<Record<'spots' | 'doors' | 'lamps' | 'sliced' | 'treated' | 'things' | 'places', number>>,
): Weights {
  const opened = counts.spots
  const lit = opened * (1 << counts.doors)
  const sliced = lit * (1 << counts.lamps)
  const treated = sliced * (1 << counts.sliced)
  const things = [treated * (1 << counts.treated)]
  for (let thing = 1; thing <= counts.things; thing++) things.push(things[thing - 1]! * (counts.places + 1))
  const all = things.pop()!
  if (all > statesMost) throw new RangeError(`A house with ${all} states is too large to be searched.`)
  return { opened, lit, sliced, treated, things, all }
}

export function stateOf(weights: Weights, { spot, opened, lit, sliced, treated, at }: Parts): number {
  const done = opened * weights.opened + lit * weights.lit + sliced * weights.sliced + treated * weights.treated
  return at.reduce((sum, place, thing) => sum + place * weights.things[thing]!, spot + done)
}

export function partsOf({ weights, spots, rooms, things }: Problem, state: number): Parts {
  const { opened, lit, sliced, treated } = weights
  const places = spots.length - rooms
  return {
    spot: state % opened,
    opened: digit(state, opened, lit),
    lit: digit(state, lit, sliced),
    sliced: digit(state, sliced, treated),
    treated: digit(state, treated, weights.things[0]!),
    at: things.map((_, thing) => digit(state, weights.things[thing]!, weights.things[thing]! * (places + 1))),
  }
}

function digit(state: number, weight: number, next: number): number {
  return ((state % next) / weight) | 0
}

/** The states of a shortest way to an end, by breadth-first search, and how many states were come to; no way where none has `longest` calls. */
export function shortestWay(
  problem: Problem,
  longest: number,
): { readonly way: readonly number[] | undefined; readonly states: number } {
  const known = new Uint32Array((problem.weights.all >>> 5) + 1)
  const queue: number[] = []
  const from: number[] = []
  let head = -1
  const reach = (state: number): void => {
    const bit = 1 << (state & 31)
    if (known[state >>> 5]! & bit) return
    known[state >>> 5]! |= bit
    queue.push(state)
    from.push(head)
  }
  reach(stateOf(problem.weights, problem.start))
  let [length, levelEnd] = [0, 1]
  for (head = 0; head < queue.length; head++) {
    if (head === levelEnd) [length, levelEnd] = [length + 1, queue.length]
    const parts = partsOf(problem, queue[head]!)
    if (isEnd(problem, parts)) return { way: wayTo(head, queue, from), states: queue.length }
    if (length < longest) follow(problem, queue[head]!, parts, reach)
  }
  return { way: undefined, states: queue.length }
}

function wayTo(end: number, queue: readonly number[], from: readonly number[]): number[] {
  const way: number[] = []
  for (let place = end; place >= 0; place = from[place]!) way.push(queue[place]!)
  return way.reverse()
}

function isEnd(problem: Problem, { spot, lit, sliced, treated, at }: Parts): boolean {
  const { goal, counted, canTreat, rooms, isWanted, start } = problem
  const full = (1 << counted) - 1
  if ((goal.sliced && sliced !== full) || (canTreat && treated !== full)) return false
  for (let thing = counted; thing < at.length; thing++) {
    if (at[thing] !== start.at[thing]) return false
  }
  if (goal.want !== 'light') {
    if (at[0] === 0 || !isWanted[at[0]! - 1]) return false
    for (let thing = 1; thing < counted; thing++) if (at[thing] !== at[0]) return false
    return true
  }
  const lamp = spot < rooms ? undefined : problem.lamps[spot - rooms]![0]
  if (lamp === undefined || at[0] !== 0) return false
  const switched = lit ^ start.lit
  return (lit & (1 << lamp)) !== 0 && (switched & ~(1 << lamp)) === 0
}

/** Every state that one call leads to. Closing, and changes that the goal does not ask for, never shorten a plan. */
function follow(problem: Problem, state: number, parts: Parts, reach: (state: number) => void): void {
  const { near, rooms, doors, lamps, weights, counted } = problem
  const { spot, at } = parts
  for (const next of near[spot]!) reach(state + next - spot)
  const place = spot - rooms
  if (place < 0) return
  const held = at.indexOf(0)
  const door = doors[place]!
  if (door !== 0 && (parts.opened & door) === 0) reach(state + weights.opened * door)
  else handle(problem, state, parts, held, place, reach)
  const isTreated = held < 0 || held >= counted || (parts.treated & (1 << held)) !== 0
  if (!isTreated && problem.isTreating[place]) reach(state + weights.treated * (1 << held))
  for (const lamp of lamps[place]!) {
    const bit = 1 << lamp
    reach(state + (parts.lit & bit ? -bit : bit) * weights.lit)
  }
}

/** Taking, putting and slicing at an open place. */
function handle(
  { weights, counted, canSlice }: Problem,
  state: number,
  { at, sliced }: Parts,
  held: number,
  place: number,
  reach: (state: number) => void,
): void {
  if (held >= 0) {
    reach(state + (place + 1) * weights.things[held]!)
    if (held < counted || !canSlice) return
    for (let thing = 0; thing < counted; thing++) {
      if (at[thing] === place + 1 && (sliced & (1 << thing)) === 0) reach(state + weights.sliced * (1 << thing))
    }
    return
  }
  for (let thing = 0; thing < at.length; thing++) {
    if (at[thing] === place + 1) reach(state - (place + 1) * weights.things[thing]!)
  }
}

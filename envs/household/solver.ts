import type { Call } from '../../core/index.ts'
import type { Home } from './checker.ts'
import { cuts, kindOf, placeKind, takes } from './kinds.ts'
import { type Parts, type Problem, partsOf, shortestWay, weightsOf } from './search.ts'
import type { Goal, Thing } from './state.ts'

/** A shortest plan, without the `finish` at its end, and how many states were looked at to prove that there is none shorter. */
export interface Proof {
  readonly plan: readonly Call[]
  readonly search: number
}

/**
 * The shortest plan from a start in a room with an empty hand, by breadth-first search. Touching an object that the goal does not
 * count would have to be undone, so each choice of objects (one, or two for a pair, and a knife where something is sliced) is searched
 * by itself, over all that bears on it. Undefined where no choice comes to the goal.
 */
export function solve(home: Home, goal: Goal): Proof | undefined {
  let best: readonly Call[] | undefined
  let search = 0
  for (const chosen of choicesOf(home, goal)) {
    const problem = problemOf(home, goal, chosen)
    const { way, states } = shortestWay(problem, best ? best.length - 1 : Infinity)
    search += states
    if (way) best = way.slice(1).map((state, before) => callBetween(problem, way[before]!, state))
  }
  return best && { plan: best, search }
}

interface Choice {
  readonly objects: readonly Thing[]
  readonly knife: Thing | undefined
}

function choicesOf({ objects }: Home, { want, object, sliced }: Goal): Choice[] {
  const some = objects.filter(({ name }) => kindOf(name) === object)
  const sets =
    want === 'pair' ? some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other])) : some.map((one) => [one])
  const knives = objects.filter(({ name }) => cuts(name) && kindOf(name) !== object)
  if (!sliced) return sets.map((set) => ({ objects: set, knife: undefined }))
  return sets.flatMap((set) => knives.map((knife) => ({ objects: set, knife })))
}

function problemOf(home: Home, goal: Goal, { objects, knife }: Choice): Problem {
  const { want, object, sliced } = goal
  const things = knife ? [...objects, knife] : [...objects]
  const counted = objects.length
  const lamps = want === 'light' ? home.lamps : []
  const places = home.places.filter(({ name }) => {
    const isWanted = kindOf(name) === goal.place || placeKind(name).does === want
    return isWanted || things.some(({ at }) => at === name) || lamps.some(({ at }) => at === name)
  })
  const names = places.map(({ name }) => name)
  const spots = [...home.rooms.map(({ name }) => name), ...names]
  const closed = names.filter((_, place) => !places[place]!.open)
  const canTreat = want === 'clean' || want === 'heat' || want === 'cool'
  const weights = weightsOf({
    spots: spots.length,
    doors: closed.length,
    lamps: lamps.length,
    sliced: sliced ? counted : 0,
    treated: canTreat ? counted : 0,
    things: things.length,
    places: names.length,
  })
  return {
    home,
    goal,
    things,
    counted,
    spots,
    rooms: home.rooms.length,
    near: nearOf(home, spots, places),
    doors: names.map((name) => (closed.includes(name) ? 1 << closed.indexOf(name) : 0)),
    lamps: names.map((name) => lamps.flatMap(({ at }, lamp) => (at === name ? [lamp] : []))),
    isWanted: names.map((name) => kindOf(name) === goal.place),
    isTreating: names.map((name) => canTreat && placeKind(name).does === want && takes(object, want)),
    canSlice: sliced && takes(object, 'slice'),
    canTreat,
    weights,
    start: startOf(home, goal, { spots, names, things, counted, lamps }),
  }
}

interface Bearing {
  readonly spots: readonly string[]
  readonly names: readonly string[]
  readonly things: readonly Thing[]
  readonly counted: number
  readonly lamps: Home['lamps']
}

function startOf({ you }: Home, goal: Goal, { spots, names, things, counted, lamps }: Bearing): Parts {
  const objects = things.slice(0, counted)
  return {
    spot: spots.indexOf(you.at !== null && names.includes(you.at) ? you.at : you.room),
    opened: 0,
    lit: bitsOf(lamps, ({ on }) => on),
    sliced: goal.sliced ? bitsOf(objects, ({ sliced }) => sliced) : 0,
    treated: bitsOf(objects, (thing) => isTreated(goal, thing)),
    at: things.map(({ at }) => (at === null ? 0 : names.indexOf(at) + 1)),
  }
}

function bitsOf<T>(values: readonly T[], isSet: (value: T) => boolean): number {
  return values.reduce((bits, value, number) => (isSet(value) ? bits | (1 << number) : bits), 0)
}

function isTreated({ want }: Goal, { clean, temperature }: Thing): boolean {
  if (want === 'clean') return clean
  return want === 'heat' ? temperature === 'hot' : want === 'cool' && temperature === 'cold'
}

function nearOf({ rooms }: Home, spots: readonly string[], places: Home['places']): number[][] {
  const roomOf = spots.map((_, spot) => (spot < rooms.length ? spot : roomNumber(rooms, places[spot - rooms.length]!.room)))
  const doors = rooms.map((room) => room.doors.map((name) => roomNumber(rooms, name)))
  return spots.map((_, here) =>
    spots.flatMap((_, spot) => {
      const isNear = roomOf[spot] === roomOf[here] || (spot < rooms.length && doors[roomOf[here]!]!.includes(spot))
      return isNear && spot !== here ? [spot] : []
    }),
  )
}

function roomNumber(rooms: Home['rooms'], name: string): number {
  return rooms.findIndex((room) => room.name === name)
}

/** The call that leads from one state to the next. */
function callBetween(problem: Problem, before: number, state: number): Call {
  const { home, goal, things, spots } = problem
  const [was, is] = [partsOf(problem, before), partsOf(problem, state)]
  const place = spots[is.spot]!
  const nameOf = (thing: number): string => things[thing]!.name
  const held = was.at.indexOf(0)
  if (is.spot !== was.spot) return { name: 'go_to', arguments: { place } }
  if (is.opened !== was.opened) return { name: 'open', arguments: { place } }
  if (is.lit !== was.lit) return { name: 'toggle_light', arguments: { lamp: home.lamps[bitNumber(is.lit ^ was.lit)]!.name } }
  if (is.sliced !== was.sliced) {
    return { name: 'slice', arguments: { object: nameOf(bitNumber(is.sliced ^ was.sliced)), knife: nameOf(held) } }
  }
  if (is.treated !== was.treated) return { name: goal.want, arguments: { object: nameOf(held), place } }
  if (held >= 0) return { name: 'put', arguments: { object: nameOf(held), place } }
  return { name: 'take', arguments: { object: nameOf(is.at.indexOf(0)), place } }
}

function bitNumber(bit: number): number {
  return 31 - Math.clz32(bit)
}

import type { Call } from '../../core/index.ts'
import type { Home } from './checker.ts'
import { type Change, cuts, kindOf, placeKind, takes } from './kinds.ts'
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
    const found = shortest(problemOf(home, goal, chosen), best ? best.length - 1 : Infinity)
    search += found.states
    if (found.plan) best = found.plan
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

/** One choice of objects as a search problem. */
interface Problem {
  readonly home: Home
  readonly goal: Goal
  readonly things: readonly Thing[]
  /** How many of the things the goal counts; the knife comes after them. */
  readonly counted: number
  /** Rooms and the receptacles that bear on the goal: all where one may need to be. */
  readonly spots: readonly string[]
  readonly places: readonly string[]
  readonly near: readonly (readonly number[])[]
  /** Bearing receptacles that are closed at the start, and the lamps that matter. */
  readonly doors: readonly string[]
  readonly lamps: Home['lamps']
}

/** A state: where one is, which doors were opened and which lamps are on as bits, where each thing is, and what was done to it. */
interface Node {
  readonly spot: number
  readonly opened: number
  readonly lit: number
  /** By thing: the number of the place, or -1 in the hand. */
  readonly at: readonly number[]
  /** By thing: 1 where it is hot, cold or clean as wanted, and 2 where it is sliced, added up. */
  readonly done: readonly number[]
  readonly came: { readonly from: Node; readonly call: Call } | undefined
  readonly length: number
}

const treated = 1
const slicedBit = 2

function problemOf(home: Home, goal: Goal, { objects, knife }: Choice): Problem {
  const things = knife ? [...objects, knife] : [...objects]
  const lamps = goal.want === 'light' ? home.lamps : []
  const bearing = home.places.filter(({ name }) => {
    const isWanted = kindOf(name) === goal.place || placeKind(name).does === goal.want
    return isWanted || things.some(({ at }) => at === name) || lamps.some(({ at }) => at === name)
  })
  const places = bearing.map(({ name }) => name)
  const doors = bearing.flatMap(({ name, open }) => (open ? [] : name))
  const spots = [...home.rooms.map(({ name }) => name), ...places]
  return { home, goal, things, counted: objects.length, spots, places, near: nearOf(home, spots), doors, lamps }
}

function firstNode({ home, goal, things, spots, places, lamps }: Problem): Node {
  return {
    spot: spots.indexOf(home.you.at !== null && spots.includes(home.you.at) ? home.you.at : home.you.room),
    opened: 0,
    lit: lamps.reduce((bits, { on }, lamp) => bits | (on ? 1 << lamp : 0), 0),
    at: things.map(({ at }) => (at === null ? -1 : places.indexOf(at))),
    done: things.map((thing) => (isTreated(goal, thing) ? treated : 0) | (thing.sliced ? slicedBit : 0)),
    came: undefined,
    length: 0,
  }
}

function isTreated({ want }: Goal, { clean, temperature }: Thing): boolean {
  if (want === 'clean') return clean
  return want === 'heat' ? temperature === 'hot' : want === 'cool' && temperature === 'cold'
}

function shortest(problem: Problem, longest: number): { readonly plan: readonly Call[] | undefined; readonly states: number } {
  const queue = [firstNode(problem)]
  const known = new Set([keyOf(problem, queue[0]!)])
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!
    if (isEnd(problem, node)) return { plan: planOf(node), states: known.size }
    if (node.length >= longest) continue
    for (const next of following(problem, node)) {
      const key = keyOf(problem, next)
      if (known.has(key)) continue
      known.add(key)
      queue.push(next)
    }
  }
  return { plan: undefined, states: known.size }
}

/** A state as one whole number, below 2^53 for any house of this world. */
function keyOf({ places, doors, lamps }: Problem, { spot, opened, lit, at, done }: Node): number {
  let key = spot
  key = key * (1 << doors.length) + opened
  key = key * (1 << lamps.length) + lit
  for (const place of at) key = key * (places.length + 1) + place + 1
  for (const bits of done) key = key * 4 + bits
  return key
}

function planOf(end: Node): Call[] {
  const plan: Call[] = []
  for (let { came } = end; came; came = came.from.came) plan.push(came.call)
  return plan.reverse()
}

function isEnd({ goal, things, counted, spots, places, lamps }: Problem, { spot, lit, at, done }: Node): boolean {
  const needed = (goal.sliced ? slicedBit : 0) | (['heat', 'cool', 'clean'].includes(goal.want) ? treated : 0)
  const own = things.slice(0, counted)
  if (own.some((_, thing) => (done[thing]! & needed) !== needed)) return false
  if (things.some(({ at: origin }, thing) => thing >= counted && places[at[thing]!] !== origin)) return false
  if (goal.want !== 'light')
    return own.every((_, thing) => at[thing] === at[0] && kindOf(places[at[thing]!] ?? '') === goal.place)
  const lamp = lamps.findIndex((lamp) => lamp.at === spots[spot])
  const others = lamps.every(({ on }, number) => number === lamp || Boolean(lit & (1 << number)) === on)
  return at[0] === -1 && lamp >= 0 && Boolean(lit & (1 << lamp)) && others
}

/** Every state that one call leads to. Closing, and changes that the goal does not ask for, never shorten a plan. */
function following(problem: Problem, node: Node): Node[] {
  const { spots, places, doors } = problem
  const nodes = moves(problem, node)
  const here = spots[node.spot]!
  const place = places.indexOf(here)
  if (place < 0) return nodes
  const door = doors.indexOf(here)
  if (door >= 0 && !(node.opened & (1 << door))) {
    nodes.push(after(node, 'open', { place: here }, { opened: node.opened | (1 << door) }))
  } else nodes.push(...handling(problem, node, here, place))
  const held = node.at.indexOf(-1)
  if (held >= 0) nodes.push(...treating(problem, node, here, held))
  problem.lamps.forEach(({ name, at }, lamp) => {
    if (at === here) nodes.push(after(node, 'toggle_light', { lamp: name }, { lit: node.lit ^ (1 << lamp) }))
  })
  return nodes
}

function moves({ spots, near }: Problem, node: Node): Node[] {
  return near[node.spot]!.map((spot) => after(node, 'go_to', { place: spots[spot]! }, { spot }))
}

/** By spot, the spots that one call of `go_to` leads to. */
function nearOf({ rooms, places }: Home, spots: readonly string[]): number[][] {
  const roomAt = (name: string): string => places.find((place) => place.name === name)?.room ?? name
  const isRoom = (name: string): boolean => roomAt(name) === name
  return spots.map((here) => {
    const room = roomAt(here)
    const { doors } = rooms.find(({ name }) => name === room)!
    return spots.flatMap((name, spot) => {
      const isNear = roomAt(name) === room || (isRoom(name) && doors.includes(name))
      return isNear && name !== here ? [spot] : []
    })
  })
}

/** Taking, putting and slicing at an open place. */
function handling({ things, counted, goal }: Problem, node: Node, here: string, place: number): Node[] {
  const held = node.at.indexOf(-1)
  if (held >= 0) {
    const object = things[held]!.name
    const put = after(node, 'put', { object, place: here }, { at: node.at.with(held, place) })
    if (!goal.sliced || held < counted) return [put]
    return [put, ...slicing(things, counted, node, place, object)]
  }
  return things.flatMap(({ name }, thing) =>
    node.at[thing] === place ? [after(node, 'take', { object: name, place: here }, { at: node.at.with(thing, -1) })] : [],
  )
}

function slicing(things: readonly Thing[], counted: number, node: Node, place: number, knife: string): Node[] {
  return things.slice(0, counted).flatMap(({ name }, thing) => {
    const bits = node.done[thing]!
    if (node.at[thing] !== place || bits & slicedBit || !takes(name, 'slice')) return []
    return [after(node, 'slice', { object: name, knife }, { done: node.done.with(thing, bits | slicedBit) })]
  })
}

function treating({ goal, counted, things }: Problem, node: Node, here: string, held: number): Node[] {
  const bits = node.done[held]!
  if (held >= counted || placeKind(here).does !== goal.want || bits & treated || !takes(things[held]!.name, goal.want as Change))
    return []
  return [after(node, goal.want, { object: things[held]!.name, place: here }, { done: node.done.with(held, bits | treated) })]
}

function after(from: Node, name: string, given: Record<string, string>, changed: Partial<Node>): Node {
  return { ...from, ...changed, came: { from, call: { name, arguments: given } }, length: from.length + 1 }
}

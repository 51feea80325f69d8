import { type Person, placeOf, type Rules, type Shift, type Task } from './state.ts'
import { type Possibilities, possibilitiesOf, type Weeks, weeksOf } from './weeks.ts'

/** More than any roster costs. */
export const unbounded = 1 << 19
const never = 1 << 20

/** What a place must have. */
export interface Need {
  readonly place: number
  /** How many people work there. */
  readonly number: number
  /** For each skill that is needed who has it, as bits, and how many of them there must be. */
  readonly skills: readonly { readonly skilled: number; readonly number: number }[]
}

/** A task as numbers and bits. */
export interface Ground {
  /** In the order of what it costs to call them in: the lowest bit of a set of people is the cheapest of them. */
  readonly people: readonly Person[]
  readonly possibilities: readonly Possibilities[]
  readonly needs: readonly Need[]
  /** By place, the least that somebody costs who is added there, and who is taken away. */
  readonly worth: Int32Array
  readonly drop: Int32Array
  /** The places with open seats, as bits. */
  readonly lacking: number
  /**
   * What filling the seats costs at least: every place is worth its cheapest filling. What a roster costs above that is its slack,
   * and is the sum of the slacks of the weeks.
   */
  readonly least: number
}

/** The weeks that people may work in a roster with at most so much slack. */
export interface Board extends Ground {
  readonly weeks: readonly Weeks[]
  /** By place, the people who could be added there, and who could be taken away, as bits. */
  readonly addable: Int32Array
  readonly droppable: Int32Array
}

/** Sets a task up. */
export function groundOf({ rules, people: unsorted, shifts }: Task): Ground {
  const people = [...unsorted].sort((first, second) => first.call_in - second.call_in)
  const possibilities = people.map((person) => {
    const published = shifts.reduce(
      (bits, shift) => (shift.published.includes(person.person) ? bits | (1 << placeOf(shift)) : bits),
      0,
    )
    return possibilitiesOf(rules, person, published)
  })
  const [worth, drop] = prices(people, possibilities)
  let lacking = 0
  let least = 0
  for (const shift of shifts) {
    const place = placeOf(shift)
    const seats = shift.number - shift.published.length
    if (seats > 0) lacking |= 1 << place
    if (seats < 0 && worth[place] === never) worth[place] = 0
    if (seats !== 0) least += seats * worth[place]!
  }
  return { people, possibilities, needs: needsOf(people, shifts), worth, drop, lacking, least }
}

/** Lists the weeks. A shift without an open seat is added to only where taking somebody else away is not too dear. */
export function boardOf(ground: Ground, rules: Rules, slackMax: number): Board {
  const { people, possibilities, worth, drop, needs } = ground
  let useful = ground.lacking
  for (const { place } of needs) if (worth[place]! + drop[place]! <= slackMax) useful |= 1 << place
  const weeks = people.map((person, number) => {
    const { allowed, kept, published } = possibilities[number]!
    return weeksOf(rules, person, { published, kept, allowed: allowed & (useful | published) }, worth, slackMax)
  })
  return { ...ground, weeks, ...changeable(possibilities, weeks) }
}

/** By place, the least that anybody costs who is added there, and who is taken away. */
function prices(people: readonly Person[], possibilities: readonly Possibilities[]): readonly [Int32Array, Int32Array] {
  const worth = new Int32Array(21).fill(never)
  const drop = new Int32Array(21).fill(never)
  for (const [number, { published, allowed, kept }] of possibilities.entries()) {
    const { call_in, release } = people[number]!
    for (let place = 0; place < 21; place++) {
      const bit = 1 << place
      if ((allowed & ~published & bit) !== 0) worth[place] = Math.min(worth[place]!, call_in)
      if ((published & ~kept & bit) !== 0) drop[place] = Math.min(drop[place]!, release)
    }
  }
  return [worth, drop]
}

function needsOf(people: readonly Person[], shifts: readonly Shift[]): Need[] {
  return shifts.map((shift) => {
    const skills = shift.needs.map(({ skill, number }) => {
      const skilled = people.reduce((bits, { skills }, at) => (skills.includes(skill) ? bits | (1 << at) : bits), 0)
      return { skilled, number }
    })
    return { place: placeOf(shift), number: shift.number, skills }
  })
}

function changeable(
  possibilities: readonly Possibilities[],
  weeks: readonly Weeks[],
): { readonly addable: Int32Array; readonly droppable: Int32Array } {
  const addable = new Int32Array(21)
  const droppable = new Int32Array(21)
  for (const [number, { published }] of possibilities.entries()) {
    let added = 0
    let dropped = 0
    for (const mask of weeks[number]!.masks) {
      added |= mask & ~published
      dropped |= published & ~mask
    }
    for (let place = 0; place < 21; place++) {
      if ((added & (1 << place)) !== 0) addable[place]! |= 1 << number
      if ((dropped & (1 << place)) !== 0) droppable[place]! |= 1 << number
    }
  }
  return { addable, droppable }
}

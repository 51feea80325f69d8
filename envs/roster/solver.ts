import { type Board, boardOf, groundOf, unbounded } from './board.ts'
import { type Plan, placeOf, shiftKey, type Task } from './state.ts'

const firstSlack = 3

export interface Solution {
  /** The least that a roster without holes costs. */
  readonly cost: number
  /** A roster that costs so much. */
  readonly plan: Plan
  /** How many states were looked at. */
  readonly search: number
}

/**
 * The cheapest roster that fills every seat and breaks no hard rule, proven by branch and bound; undefined where none costs
 * at most `atMost`.
 *
 * A person is settled with a whole week at a time; who is not settled works as published. Each state has something missing
 * (a seat, a skill) or someone too many; one of the people who can mend it does. A branch forbids that to the people of the
 * branches before it, so that no roster is come to twice. The bound is raised step by step, since most tasks need little slack.
 * Undefined too where `statesMax` states were not enough, which a generator redraws.
 */
export function solve(task: Task, atMost: number = unbounded, statesMax: number = Infinity): Solution | undefined {
  const ground = groundOf(task)
  const slackMax = atMost - ground.least
  if (slackMax < 0 || ground.least > unbounded) return undefined
  let states = 0
  for (let slack = firstSlack; ; slack *= 2) {
    const limit = Math.min(slack, slackMax)
    const board = boardOf(ground, task.rules, limit)
    const search = new Search(board, limit + 1, statesMax - states)
    search.go((1 << task.people.length) - 1, 0)
    states += search.states
    if (states > statesMax) return undefined
    const best = search.found.at(-1)
    if (best) return { cost: ground.least + search.bound, plan: planOf(task, board, best), search: states }
    if (limit === slackMax) return undefined
  }
}

/** All rosters of the least cost, where that is known to be `cost`. */
export function cheapestPlans(task: Task, cost: number): Plan[] {
  const ground = groundOf(task)
  const slack = cost - ground.least
  const board = boardOf(ground, task.rules, slack)
  const search = new Search(board, slack + 1, Infinity, true)
  search.go((1 << task.people.length) - 1, 0)
  return search.found.map((weeks) => planOf(task, board, weeks))
}

function planOf({ shifts }: Task, { people }: Board, weeks: readonly number[]): Plan {
  return new Map(
    shifts.map((shift) => {
      const bit = 1 << placeOf(shift)
      const working = people.filter((_, number) => (weeks[number]! & bit) !== 0)
      return [shiftKey(shift.day, shift.shift), working.map(({ person }) => person)]
    }),
  )
}

/** A mending to choose: who of `candidates` is added to a place, or taken away from it. */
interface Choice {
  readonly place: number
  readonly adds: boolean
  readonly candidates: number
}

class Search {
  states = 0
  /** Rosters as weeks by person: each one better than the one before, or all where `all` are wanted. */
  readonly found: (readonly number[])[] = []
  /** Rosters with less slack are looked for: the slack of the best so far, once there is one. */
  bound: number
  readonly #board: Board
  readonly #statesMax: number
  readonly #all: boolean
  readonly #weeks: number[]
  /** By place, who works it now, as bits. */
  readonly #working = new Int32Array(21)
  /** By person, the places it must not be added to or taken away from any more. */
  readonly #noAdd: Int32Array
  readonly #noDrop: Int32Array

  constructor(board: Board, bound: number, statesMax: number, all = false) {
    this.#board = board
    this.bound = bound
    this.#statesMax = statesMax
    this.#all = all
    this.#weeks = board.possibilities.map(({ published }) => published)
    this.#noAdd = new Int32Array(board.weeks.length)
    this.#noDrop = new Int32Array(board.weeks.length)
    for (const [number, { published }] of board.possibilities.entries()) this.#flip(number, published)
  }

  /** Looks at all rosters in which the people in `open` are still to be settled. */
  go(open: number, slack: number): void {
    this.states += 1
    if (this.states > this.#statesMax) return
    const choice = this.#choose(open, slack)
    if (!choice) return
    if (choice === 'done') {
      this.found.push([...this.#weeks])
      if (!this.#all) this.bound = slack
      return
    }
    const bit = 1 << choice.place
    const forbidden = choice.adds ? this.#noAdd : this.#noDrop
    for (let left = choice.candidates; left !== 0; left &= left - 1) {
      const number = 31 - Math.clz32(left & -left)
      this.#settle(number, bit, choice.adds, open & ~(1 << number), slack)
      forbidden[number]! |= bit
    }
    for (let left = choice.candidates; left !== 0; left &= left - 1) forbidden[31 - Math.clz32(left & -left)]! &= ~bit
  }

  /** Tries every week of a person that mends a place. */
  #settle(number: number, bit: number, adds: boolean, open: number, slack: number): void {
    const { masks, slacks } = this.#board.weeks[number]!
    const { published } = this.#board.possibilities[number]!
    const noAdd = this.#noAdd[number]!
    const noDrop = this.#noDrop[number]!
    for (let at = 0; at < masks.length && slack + slacks[at]! < this.bound; at++) {
      const mask = masks[at]!
      const added = mask & ~published
      const dropped = published & ~mask
      if (((adds ? added : dropped) & bit) === 0 || (added & noAdd) !== 0 || (dropped & noDrop) !== 0) continue
      this.#weeks[number] = mask
      this.#flip(number, added | dropped)
      this.go(open, slack + slacks[at]!)
      this.#flip(number, added | dropped)
      this.#weeks[number] = published
    }
  }

  #flip(number: number, places: number): void {
    for (let left = places; left !== 0; left &= left - 1) this.#working[31 - Math.clz32(left & -left)]! ^= 1 << number
  }

  /**
   * What to mend next: what the fewest people can mend. Undefined where what is to be mended costs too much, or nobody can:
   * what must still be added and taken away at each place has a least slack, and places add up.
   */
  #choose(open: number, slack: number): Choice | 'done' | undefined {
    let choice: Choice | 'done' = 'done'
    let fewest = 99
    let least = slack
    for (const { place, number, skills } of this.#board.needs) {
      const working = this.#working[place]!
      const free = number - bitsIn(working)
      // Who is added to a full place, for a skill, costs a person taken away from it.
      const addable =
        free > 0 || skills.length > 0 ? this.#unforbidden(this.#board.addable[place]! & open, this.#noAdd, place) : 0
      let most = free // How many must be added at least.
      let added = free > 0 ? this.#adding(place, addable, free) : 0
      let count = free > 0 ? bitsIn(addable) : 99
      let candidates = addable
      for (const { skilled, number: wanted } of skills) {
        const short = wanted - bitsIn(working & skilled)
        if (short <= 0) continue
        most = Math.max(most, short)
        added = Math.max(added, this.#adding(place, addable & skilled, short))
        const able = bitsIn(addable & skilled)
        if (able < count) [count, candidates] = [able, addable & skilled]
      }
      const surplus = Math.max(most, 0) - free
      if (surplus > 0) {
        const droppable = this.#unforbidden(this.#board.droppable[place]! & open, this.#noDrop, place)
        added += this.#dropping(place, droppable, surplus)
        if (most <= 0) [count, candidates] = [bitsIn(droppable), droppable]
      }
      least += added
      if (least >= this.bound) return undefined
      if (count < fewest) [fewest, choice] = [count, { place, adds: most > 0, candidates }]
    }
    return choice
  }

  /** The least slack of adding so many of the candidates to a place. */
  #adding(place: number, candidates: number, count: number): number {
    let slack = 0
    let left = candidates
    for (let added = 0; added < count; added++) {
      if (left === 0) return this.bound
      slack += this.#board.people[31 - Math.clz32(left & -left)]!.call_in - this.#board.worth[place]!
      left &= left - 1
    }
    return slack
  }

  /** At most the slack of taking so many of the candidates away from a place. */
  #dropping(place: number, candidates: number, count: number): number {
    if (bitsIn(candidates) < count) return this.bound
    let cheapest = this.bound
    for (let left = candidates; left !== 0; left &= left - 1) {
      cheapest = Math.min(cheapest, this.#board.people[31 - Math.clz32(left & -left)]!.release)
    }
    return count * (cheapest + this.#board.worth[place]!)
  }

  #unforbidden(people: number, forbidden: Int32Array, place: number): number {
    let free = people
    for (let left = people; left !== 0; left &= left - 1) {
      const number = 31 - Math.clz32(left & -left)
      if ((forbidden[number]! & (1 << place)) !== 0) free &= ~(1 << number)
    }
    return free
  }
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

import type { Draws } from '../../core/index.ts'
import { restHours } from './rules.ts'
import { kinds } from './state.ts'

/** How large a task is. */
export interface Size {
  readonly days: number
  readonly people: number
  /** How many people work each early, late and night. */
  readonly seats: readonly [number, number, number]
  /** How many people fall ill. */
  readonly ill: number
  /** How many shifts of theirs are open. */
  readonly holes: number
  /** How many of the holes are mended by somebody whose own shift then goes to another. */
  readonly chains: number
}

/** For each person the kind of shift on each day, or none. */
export type Grid = readonly Int8Array[]
export const none = -1

/** Two rosters of the same shifts, and the rules that both keep. */
export interface Planted {
  readonly minRest: number
  readonly maxInRow: number
  /** By person, the days on which it is ill. */
  readonly ill: readonly (readonly number[])[]
  /** The roster before anybody fell ill. */
  readonly before: Grid
  /** A roster that fills every seat without those who are ill. */
  readonly mended: Grid
}

/** Makes a roster without the people who will be ill, and takes it back to one with them: each step back leaves a hole to mend. */
export function plant(draws: Draws, size: Size): Planted | undefined {
  const minRest = draws.pick([8, 11, 11])
  const maxInRow = Math.min(size.days, draws.integer(3, 5))
  const rhythm = { minRest, maxInRow }
  const ill = Array.from({ length: size.people }, (_, person) => (person < size.ill ? illDays(draws, size.days) : []))
  const mended = fill(draws, size, rhythm, ill)
  if (!mended) return undefined
  const before = mended.map((week) => week.slice())
  for (let hole = 0; hole < size.holes; hole++) {
    const away = hole % size.ill
    if (!openHole(draws, size, rhythm, { before, mended, ill, away, chained: hole < size.chains })) return undefined
  }
  return { minRest, maxInRow, ill, before, mended }
}

function illDays(draws: Draws, days: number): number[] {
  const length = draws.integer(2, Math.min(3, days - 1))
  const first = draws.integer(0, days - length)
  return Array.from({ length }, (_, number) => first + number)
}

interface Rhythm {
  readonly minRest: number
  readonly maxInRow: number
}

function fill(draws: Draws, { days, people, seats }: Size, rhythm: Rhythm, ill: Planted['ill']): Grid | undefined {
  const grid = Array.from({ length: people }, () => new Int8Array(days).fill(none))
  const loads = new Int8Array(people)
  for (let day = 0; day < days; day++) {
    for (const kind of draws.shuffle([0, 1, 2])) {
      for (let seat = 0; seat < seats[kind]!; seat++) {
        const free: number[] = []
        for (let person = 0; person < people; person++) {
          if (!ill[person]!.includes(day) && fits(grid[person]!, day, kind, rhythm)) free.push(person)
        }
        if (free.length === 0) return undefined
        const [first, second] = [draws.pick(free), draws.pick(free)]
        const person = loads[second]! < loads[first]! ? second : first
        grid[person]![day] = kind
        loads[person]! += 1
      }
    }
  }
  return grid
}

/** Whether a person who is off on a day can work a shift then, as far as rest and days in a row go. */
export function fits(week: Int8Array, day: number, kind: number, { minRest, maxInRow }: Rhythm): boolean {
  if (week[day] !== none) return false
  const [before, after] = [week[day - 1] ?? none, week[day + 1] ?? none]
  if (before !== none && restHours(kinds[before]!, kinds[kind]!) < minRest) return false
  if (after !== none && restHours(kinds[kind]!, kinds[after]!) < minRest) return false
  let row = 1
  for (let at = day - 1; at >= 0 && week[at] !== none; at--) row += 1
  for (let at = day + 1; at < week.length && week[at] !== none; at++) row += 1
  return row <= maxInRow
}

interface Hole extends Pick<Planted, 'before' | 'mended' | 'ill'> {
  /** Who is away. */
  readonly away: number
  readonly chained: boolean
}

const attempts = 40

/** Gives a shift on an ill day to who will be ill; who has it in the mended roster is free then, or works another one. */
function openHole(draws: Draws, { people, ill: illCount }: Size, rhythm: Rhythm, hole: Hole): boolean {
  const { before, mended, ill, away, chained } = hole
  for (let attempt = 0; attempt < attempts; attempt++) {
    const day = draws.pick(ill[away]!)
    const helper = draws.integer(illCount, people - 1)
    const kind = mended[helper]![day]!
    if (kind === none || before[helper]![day] !== kind || !fits(before[away]!, day, kind, rhythm)) continue
    before[helper]![day] = none
    if (!chained || chain(draws, { people, illCount }, rhythm, hole, helper, day)) {
      before[away]![day] = kind
      return true
    }
    before[helper]![day] = kind
  }
  return false
}

/** Before, the helper worked another shift near that day, which somebody else has in the mended roster. */
function chain(
  draws: Draws,
  { people, illCount }: { people: number; illCount: number },
  rhythm: Rhythm,
  { before, mended }: Hole,
  helper: number,
  day: number,
): boolean {
  const near = draws.shuffle([day, day, day - 1, day + 1])
  for (const other of near) {
    const second = draws.integer(illCount, people - 1)
    const kind = mended[second]![other] ?? none
    if (second === helper || kind === none || before[second]![other] !== kind) continue
    if (mended[helper]![other] === kind || !fits(before[helper]!, other, kind, rhythm)) continue
    before[helper]![other] = kind
    before[second]![other] = none
    return true
  }
  return false
}

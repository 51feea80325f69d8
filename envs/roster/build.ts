import type { Draws } from '../../core/index.ts'
import { type Grid, none, type Planted, type Size } from './plant.ts'
import { type Day, dayNames, type Keep, kinds, type Person, type Shift, type Task } from './state.ts'
import { dayReasons, keepReasons, nightReasons, shiftReasons, type Workplace } from './words.ts'

/** What people are like. */
export interface Temper {
  /** Of eight people who could be asked for a shift that matters, so many decline it. */
  readonly declining: number
  /** How many of a workplace's skills matter. */
  readonly skills: number
  /** Whether people have prices of their own; else every change costs one point. */
  readonly priced: boolean
}

interface Building extends Planted {
  readonly size: Size
  readonly temper: Temper
  readonly names: readonly string[]
}

/** Makes a task of two planted rosters: everything in it leaves the mended one possible. */
export function buildTask(
  draws: Draws,
  workplace: Workplace,
  names: readonly string[],
  planted: Planted,
  size: Size,
  temper: Temper,
): Task {
  const building = { ...planted, size, temper, names }
  const skills = draws.sample(workplace.skills, temper.skills)
  const skilled = names.map(() => skills.filter(() => draws.chance(1, 2)))
  const shifts = dayNames
    .slice(0, size.days)
    .flatMap((day, number) => kinds.map((_, kind) => shiftAt(draws, building, skilled, skills, day, number, kind)))
  const contested = contestedPlaces(building)
  const people = names.map((person, number) => personOf(draws, building, person, number, skilled[number]!, contested))
  return { rules: { days: size.days, min_rest_hours: planted.minRest, max_in_row: planted.maxInRow }, people, shifts }
}

function shiftAt(
  draws: Draws,
  { before, mended, ill, names, size }: Building,
  skilled: readonly (readonly string[])[],
  skills: readonly string[],
  day: Day,
  number: number,
  kind: number,
): Shift {
  const count = (grid: Grid, skill: string): number =>
    grid.reduce((sum, week, person) => (week[number] === kind && skilled[person]!.includes(skill) ? sum + 1 : sum), 0)
  const needs = skills.flatMap((skill) => {
    const most = Math.min(count(before, skill), count(mended, skill))
    return most > 0 && draws.chance(2, 3) ? [{ skill, number: draws.integer(1, Math.min(most, 2)) }] : []
  })
  const people = names.filter((_, person) => before[person]![number] === kind && !ill[person]!.includes(number))
  return { day, shift: kinds[kind]!, number: size.seats[kind]!, needs, published: people, people }
}

interface Contested {
  readonly day: number
  readonly kind: number
}

/** The shifts in which the two rosters differ. */
function contestedPlaces({ before, mended, size }: Building): Contested[] {
  const places: Contested[] = []
  for (let day = 0; day < size.days; day++) {
    for (let kind = 0; kind < 3; kind++) {
      if (before.some((week, person) => (week[day] === kind) !== (mended[person]![day] === kind))) places.push({ day, kind })
    }
  }
  return places
}

function personOf(
  draws: Draws,
  building: Building,
  person: string,
  number: number,
  skills: readonly string[],
  contested: readonly Contested[],
): Person {
  const { ill, temper, size } = building
  const [before, mended] = [building.before[number]!, building.mended[number]!]
  const most = (count: (week: Int8Array) => number): number => Math.max(count(before), count(mended))
  const off = dayNames.slice(0, size.days).filter((_, day) => before[day] === none && mended[day] === none)
  const resting = off.filter((day) => !ill[number]!.includes(dayNames.indexOf(day)))
  return {
    person,
    skills: [...skills],
    max_shifts: most((week) => week.filter((kind) => kind !== none).length) + draws.integer(0, 1),
    max_nights: most((week) => week.filter((kind) => kind === 2).length) + draws.integer(0, 1),
    leave: resting.length > 0 && draws.chance(1, 2) ? [draws.pick(resting)] : [],
    ill: ill[number]!.map((day) => dayNames[day]!),
    call_in: temper.priced ? draws.integer(2, 9) : 1,
    release: temper.priced ? draws.integer(1, 4) : 1,
    declines: declinesOf(draws, building, before, mended, contested),
    keeps: keepsOf(draws, building, before, mended),
  }
}

function declinesOf(
  draws: Draws,
  { temper, size }: Building,
  before: Int8Array,
  mended: Int8Array,
  contested: readonly Contested[],
): Person['declines'] {
  const declines: Person['declines'] = []
  for (const { day, kind } of contested) {
    if (before[day] === kind || mended[day] === kind || !draws.chance(temper.declining, 8)) continue
    const wholeDay = mended[day] === none && draws.chance(1, 3)
    const name = dayNames[day]!
    const reason = wholeDay ? draws.pick(dayReasons) : draws.pick(shiftReasons)
    declines.push({ days: [name], shifts: wholeDay ? [...kinds] : [kinds[kind]!], reason })
  }
  if (!mended.includes(2) && draws.chance(1, 4)) {
    declines.push({ days: [...dayNames.slice(0, size.days)], shifts: ['night'], reason: draws.pick(nightReasons) })
  }
  return declines
}

function keepsOf(draws: Draws, { size }: Building, before: Int8Array, mended: Int8Array): Keep[] {
  const keeps: Keep[] = []
  for (let day = 0; day < size.days; day++) {
    if (before[day] === none || before[day] !== mended[day] || !draws.chance(1, 8)) continue
    keeps.push({ day: dayNames[day]!, shift: kinds[before[day]!]!, reason: draws.pick(keepReasons) })
  }
  return keeps
}

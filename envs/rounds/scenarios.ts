import type { Action, Draws, Generator, Patch, ScenarioDraft } from '../../core/index.ts'
import type { Step } from './day.ts'
import { peopleNames, placeNames } from './names.ts'
import { dayStart, drawPuzzle, greedyValue, type Knobs } from './puzzles.ts'
import { type Proof, type Puzzle, solve, type Visit } from './solver.ts'
import { clockText, type Day, type Goal, type Person, type Place } from './state.ts'
import { instructionOf } from './text.ts'

/** The knobs of each difficulty, from easy to hard. */
export const difficulties: Readonly<Record<string, Knobs>> = {
  starter: knobs(5, { span: 240, slack: [0, 90], unique: true }),
  easy: knobs(6, { span: 270, slack: [15, 120], unique: true, trap: true }),
  medium: knobs(8, { span: 360, slack: [15, 180], twice: 2, back: true, trap: true }),
  hard: knobs(9, { span: 420, slack: [30, 240], twice: 3, after: 2, weighted: true, promised: true, trap: true }),
  expert: knobs(11, { span: 510, slack: [30, 300], twice: 4, after: 3, weighted: true, promised: true, back: true, trap: true }),
}

function knobs(people: number, changed: Partial<Knobs> & Pick<Knobs, 'span' | 'slack'>): Knobs {
  const plain = { twice: 0, after: 0, weighted: false, promised: false, back: false, unique: false, trap: false }
  return { people, ...plain, ...changed }
}

/** A day that is too short to be guessed is drawn again. */
const fewestMeetings = 3

/** Draws tasks whose optimum is proven. */
export const generator: Generator = {
  difficulties: Object.keys(difficulties),
  splits: { train: 80, test: 20 },
  draw(draws, difficulty) {
    const proven = drawProven(draws, difficulties[difficulty]!)
    return proven && draftOf(draws, difficulties[difficulty]!, proven)
  },
}

/** Draws until there is a proven task with so many people (4 to 14) under the knobs of `medium`. */
export function provenTask(draws: Draws, size: number): ScenarioDraft {
  const sized = { ...difficulties['medium']!, people: size, span: 45 * size, twice: Math.floor(size / 4), trap: false }
  for (;;) {
    const proven = drawProven(draws, sized)
    if (proven) return draftOf(draws, sized, proven)
  }
}

interface Proven {
  readonly puzzle: Puzzle
  readonly proof: Proof
}

/** One draw with its proof; undefined where it is not what the knobs ask for. */
function drawProven(draws: Draws, knobs: Knobs): Proven | undefined {
  const drawn = drawPuzzle(draws, knobs)
  const free = solve(drawn)
  const proven = knobs.promised ? withPromise(draws, drawn, free) : { puzzle: drawn, proof: free }
  return proven && isWanted(proven, knobs) ? proven : undefined
}

/** Promises a meeting that the best day would leave out, so that the promise costs something. */
function withPromise(draws: Draws, drawn: Puzzle, { sets }: Proof): Proven | undefined {
  const inSome = sets.reduce((all, set) => all | set, 0)
  const left = drawn.people.flatMap((_, person) => (inSome & (1 << person) ? [] : person))
  if (left.length === 0) return undefined
  const puzzle = { ...drawn, promised: [draws.pick(left)] }
  return { puzzle, proof: solve(puzzle) }
}

function isWanted({ puzzle, proof }: Proven, { people, unique, trap }: Knobs): boolean {
  const sizes = proof.sets.map((set) => sizeOf(set))
  if (Math.min(...sizes) < fewestMeetings || Math.max(...sizes) >= people || proof.best === 0) return false
  if (unique && proof.sets.length > 1) return false
  return !trap || greedyValue(puzzle) < proof.best
}

function sizeOf(set: number): number {
  let size = 0
  for (let left = set; left > 0; left &= left - 1) size++
  return size
}

/** Gives a proven task its names and its words. */
function draftOf(draws: Draws, { weighted }: Knobs, { puzzle, proof }: Proven): ScenarioDraft {
  const names = draws.sample(peopleNames, puzzle.people.length)
  const places = draws.sample(placeNames, puzzle.travel.length)
  const people = puzzle.people.map(({ minutes, value, after, slots }, person): Person => {
    const named = slots.map(({ place, from, until }) => ({
      place: places[place]!,
      from: clockText(from),
      until: clockText(until),
    }))
    return { name: names[person]!, minutes, value, after: names[after] ?? null, slots: named }
  })
  const back = puzzle.back && { place: places[puzzle.back.place]!, by: clockText(puzzle.back.by) }
  const goal: Goal = { best: proof.best, promised: puzzle.promised.map((person) => names[person]!), back, weighted }
  const day: Day = { place: places[puzzle.start.place]!, now: clockText(dayStart), entries: [] }
  return {
    kind: kindOf(goal),
    base: 'empty',
    patch: { people: byName(people), places: byName(placesOf(places, puzzle)), day } as unknown as Patch,
    instruction: instructionOf(people, day, goal),
    goal,
    witness: witnessOf(places, stepsOf(puzzle, proof.visits, names, places)),
    search: proof.search,
  }
}

function kindOf({ weighted, back }: Goal): string {
  return `${weighted ? 'value' : 'number'}${back ? '_and_back' : ''}`
}

function byName<T extends { readonly name: string }>(entities: readonly T[]): Record<string, T> {
  return Object.fromEntries(entities.map((entity) => [entity.name, entity]))
}

function placesOf(names: readonly string[], { travel }: Puzzle): Place[] {
  return names.map((name, from) => {
    const others = names.flatMap((other, to) => (to === from ? [] : [[other, travel[from]![to]!] as const]))
    return { name, minutes: Object.fromEntries(others) }
  })
}

/** The steps of a day: a wait only where a window is not open yet, and the way back where there is one. */
export function stepsOf(puzzle: Puzzle, visits: readonly Visit[], names: readonly string[], places: readonly string[]): Step[] {
  const { people, travel, start, back } = puzzle
  let { place, at } = start
  const steps: Step[] = []
  const go = (to: number): void => {
    if (to === place) return
    steps.push({ travel: places[to]! })
    at += travel[place]![to]!
    place = to
  }
  for (const { person, place: where, starts } of visits) {
    go(where)
    if (starts > at) steps.push({ wait: clockText(starts) })
    const { minutes } = people[person]!
    steps.push({ meet: names[person]!, minutes })
    at = starts + minutes
  }
  if (back) go(back.place)
  return steps
}

/** The witness looks everything up that the day can be planned from, and then does it. */
function witnessOf(places: readonly string[], steps: readonly Step[]): Action[] {
  const look = [{ name: 'where_am_i' }, { name: 'list_people' }]
  const journeys = places.map((place) => ({ name: 'travel_times', arguments: { place } }))
  return [
    { calls: look },
    { calls: journeys },
    ...steps.map((step) => ({ calls: [callOf(step)] })),
    { calls: [{ name: 'finish' }] },
  ]
}

function callOf(step: Step): NonNullable<Action['calls']>[number] {
  if ('travel' in step) return { name: 'travel', arguments: { place: step.travel } }
  if ('wait' in step) return { name: 'wait_until', arguments: { time: step.wait } }
  return { name: 'meet', arguments: { person: step.meet, minutes: step.minutes! } }
}

import type { Action, Draws, Generator, Patch, ScenarioDraft } from '../../core/index.ts'
import type { Home } from './checker.ts'
import { drawHome } from './homes.ts'
import { type Change, objectKinds } from './kinds.ts'
import { type Proof, solve } from './solver.ts'
import type { Goal } from './state.ts'
import { instructionOf } from './text.ts'

/** What makes a task hard. */
export interface Knobs {
  readonly rooms: number
  /** How many objects there are besides those that the goal counts. */
  readonly others: number
  readonly goals: readonly Goal['want'][]
  /** How many objects of the wanted kind there are at most, besides those needed. */
  readonly spare: number
  /** Whether what is wanted must be sliced too. */
  readonly sliced: boolean
  /** The fewest and the most calls of a shortest plan. */
  readonly calls: readonly [least: number, most: number]
}

/** The knobs of each difficulty, from easy to hard. */
export const difficulties: Readonly<Record<string, Knobs>> = {
  starter: { rooms: 2, others: 6, goals: ['put', 'light'], spare: 0, sliced: false, calls: [4, 7] },
  easy: { rooms: 3, others: 10, goals: ['put', 'light', 'clean', 'heat', 'cool'], spare: 1, sliced: false, calls: [6, 10] },
  medium: { rooms: 4, others: 14, goals: ['clean', 'heat', 'cool', 'pair'], spare: 1, sliced: false, calls: [8, 16] },
  hard: { rooms: 5, others: 18, goals: ['put', 'clean', 'heat', 'cool'], spare: 1, sliced: true, calls: [12, 40] },
  expert: { rooms: 6, others: 22, goals: ['clean', 'heat', 'cool', 'pair'], spare: 1, sliced: true, calls: [16, 40] },
}

/** Draws tasks with their shortest plans. */
export const generator: Generator = {
  difficulties: Object.keys(difficulties),
  splits: { train: 80, test: 20 },
  draw: (draws, difficulty) => drawTask(draws, difficulties[difficulty]!),
}

/** Draws until there is a proven task in a house with so many rooms (2 to 6). */
export function provenTask(draws: Draws, size: number): ScenarioDraft {
  const sized: Knobs = { ...difficulties['medium']!, rooms: size, others: 4 * size, calls: [5, 40] }
  for (;;) {
    const draft = drawTask(draws, sized)
    if (draft) return draft
  }
}

function drawTask(draws: Draws, knobs: Knobs): ScenarioDraft | undefined {
  const want = draws.pick(knobs.goals)
  const object = draws.pick(kindsFor(want, knobs.sliced))
  const count = (want === 'pair' ? 2 : 1) + draws.integer(0, knobs.spare)
  const { home, place } = drawHome(draws, { ...knobs, want, object, count })
  if (place === undefined && want !== 'light') return undefined
  const wanted = { want, object, sliced: knobs.sliced, place: place ?? null, shortest: 1 }
  const [least, most] = knobs.calls
  const proof = solve(home, wanted)
  if (!proof || proof.plan.length < least || proof.plan.length > most) return undefined
  return draftOf(home, { ...wanted, shortest: proof.plan.length }, proof)
}

function kindsFor(want: Goal['want'], sliced: boolean): string[] {
  const needed = [...(want === 'heat' || want === 'cool' || want === 'clean' ? [want] : []), ...(sliced ? ['slice'] : [])]
  return Object.entries(objectKinds).flatMap(([kind, { takes = [] }]) =>
    needed.every((change) => takes.includes(change as Change)) ? [kind] : [],
  )
}

function draftOf(home: Home, goal: Goal, { plan, search }: Proof): ScenarioDraft {
  const { rooms, places, objects, lamps, you } = home
  return {
    kind: goal.sliced ? `${goal.want}_sliced` : goal.want,
    base: 'empty',
    patch: {
      rooms: byName(rooms),
      places: byName(places),
      objects: byName(objects),
      lamps: byName(lamps),
      you,
    } as unknown as Patch,
    instruction: instructionOf(goal),
    goal,
    witness: witnessOf(plan),
    search,
  }
}

/** A look around, the shortest plan, and the end: each call of the plan tells the names that the next ones need. */
function witnessOf(plan: Proof['plan']): Action[] {
  return [{ calls: [{ name: 'look' }] }, ...plan.map((call) => ({ calls: [call] })), { calls: [{ name: 'finish' }] }]
}

function byName<T extends { readonly name: string }>(entities: readonly T[]): Record<string, T> {
  return Object.fromEntries(entities.map((entity) => [entity.name, entity]))
}

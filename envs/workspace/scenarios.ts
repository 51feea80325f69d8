import { type Draws, drawsFrom, type Generator, type ScenarioDraft, type Twin } from '../../core/index.ts'
import { knownLater, queues } from './names.ts'
import { Desk } from './plots/desk.ts'
import { changing, plots } from './plots/index.ts'
import { type Item, Plot } from './plots/kit.ts'
import { urgent } from './plots/people.ts'
import { schedule } from './schedule.ts'
import { documentsOf, instructionOf } from './text.ts'

/** What makes a task hard. */
export interface Knobs {
  /** The fewest and the most calls of the plan. */
  readonly calls: readonly [least: number, most: number]
  /** How many items are in work at the same time: more of them put more calls between finding a fact and using it. */
  readonly width: number
  /** How many items back the facts lie that an item uses, where there are such. */
  readonly reach: number
  /** At most so many items in which something changes while the desk is at work. */
  readonly changes: number
  /** Urgent tickets that come in. */
  readonly urgent: number
  /** How many files of the instruction's items there are; without any all of them stand in the instruction. */
  readonly documents: number
}

/** The knobs of each difficulty, from easy to hard. */
export const difficulties: Readonly<Record<string, Knobs>> = {
  starter: { calls: [8, 13], width: 1, reach: 1, changes: 0, urgent: 0, documents: 0 },
  easy: { calls: [17, 24], width: 2, reach: 1, changes: 1, urgent: 0, documents: 0 },
  medium: { calls: [45, 58], width: 3, reach: 2, changes: 3, urgent: 0, documents: 0 },
  hard: { calls: [102, 122], width: 4, reach: 4, changes: 5, urgent: 1, documents: 2 },
  expert: { calls: [108, 138], width: 10, reach: 9, changes: 8, urgent: 3, documents: 3 },
}

export const generator: Generator = {
  difficulties: Object.keys(difficulties),
  splits: { train: 80, test: 20 },
  draw: (draws, difficulty) => drawTask(draws, difficulties[difficulty]!),
}

/** Draws until there is a task of about so many calls (10 to 140). */
export function provenTask(draws: Draws, size: number): ScenarioDraft {
  const fitting = Object.values(difficulties).filter(({ calls }) => calls[0] <= size)
  const knobs: Knobs = { ...(fitting.at(-1) ?? difficulties['starter']!), calls: [size - 3, size + 9] }
  for (;;) {
    const draft = drawTask(draws, knobs)
    if (draft) return draft
  }
}

/**
 * Draws a task with such knobs, or nothing where its plan is too short or too long. A day is drawn from a seed of its own, so that
 * a twin is the same day drawn again with one branch turned about.
 */
export function drawTask(draws: Draws, knobs: Knobs): ScenarioDraft | undefined {
  const seed = `${draws.integer(0, 0x7fffffff)}-${draws.integer(0, 0x7fffffff)}`
  const day = makeDay(seed, knobs)
  if (!day || day.witness.length < knobs.calls[0] || day.witness.length > knobs.calls[1]) return undefined
  const { branches, count, ...draft } = day
  return {
    ...draft,
    twins: () => branches.map((branch) => twinOf(seed, knobs, { branch, count })),
  }
}

function twinOf(seed: string, knobs: Knobs, twin: TwinOf): Twin {
  const { patch, witness } = makeDay(seed, knobs, twin)!
  return { branch: twin.branch, patch: patch!, witness }
}

interface Day extends ScenarioDraft {
  readonly branches: readonly string[]
  /** How many items there are, those of the policy included. */
  readonly count: number
}

/** Which branch is turned about, and how many items the day has: a twin has as many, though its plan is longer or shorter. */
interface TwinOf {
  readonly branch: string
  readonly count: number
}

function makeDay(seed: string, knobs: Knobs, twin?: TwinOf): Day | undefined {
  const draws = drawsFrom(seed)
  const desk = new Desk(draws, knobs.reach, twin?.branch)
  const items = drawItems(seed, knobs, draws, desk, twin?.count)
  const documents = documentsOf(items, knobs.documents, desk)
  const isUsed = items.some(({ steps }) => steps.some(({ needs }) => needs.some(({ plot }) => plot >= 0 && plot < 800)))
  if (twin === undefined && (desk.isSpent || !isUsed)) return undefined
  return {
    kind: desk.happenings.length > 0 ? 'interrupted' : 'quiet',
    base: 'office',
    patch: desk.patch(),
    instruction: instructionOf(items, documents),
    witness: schedule([...documents, ...items], knobs.width),
    branches: desk.branches,
    count: items.length,
  }
}

/** Plots one after another until there are calls enough. */
function drawItems(seed: string, knobs: Knobs, draws: Draws, desk: Desk, count?: number): Item[] {
  const {
    calls: [least, most],
    changes,
    urgent: urgents,
  } = knobs
  const items: Item[] = []
  const target = draws.integer(least, Math.floor((least + most) / 2)) - 1 - 2 * Math.min(5, changes)
  const names = Object.keys(plots)
  let left = changes
  let length = 7 * urgents
  if (urgents > 0) items.push(...urgentItems(seed, urgents, draws, desk))
  for (let number = 1; count === undefined ? length < target : items.length < count; ) {
    const kind = draws.pick(left > 0 ? names : names.filter((name) => !changing.includes(name)))
    const item = plots[kind]!(new Plot(kind, number, drawsFrom(`${seed}/${number}`), desk))
    if (!item) continue
    if (changing.includes(kind)) left -= 1
    desk.keep(item.facts)
    items.push(item)
    length += item.steps.length
    number += 1
  }
  return items
}

/** Urgent tickets are no items of the task: they are numbered from 900 on. */
function urgentItems(seed: string, count: number, draws: Draws, desk: Desk): Item[] {
  const onCall = Object.fromEntries(draws.sample(knownLater, queues.length).map((name, place) => [queues[place]!, name]))
  desk.sheet('/handbook', 'on-call', ['person'], Object.fromEntries(queues.map((queue) => [queue, [onCall[queue]!]])))
  return Array.from({ length: count }, (_, place) => {
    const number = 900 + place
    return urgent(new Plot('urgent', number, drawsFrom(`${seed}/${number}`), desk), onCall)
  })
}

import type { ZodType } from 'zod'
import type { Draws } from '../../core/index.ts'
import type { Prompts } from './items.ts'

/** One of the benchmark's three tasks: how its items are read, judged, solved and drawn. */
export interface Planning<Item extends Prompts> {
  readonly name: string
  /** One sentence. */
  readonly summary: string
  /** The official file; the sample of 100 items has `_100` in its name. */
  readonly file: string
  readonly schema: ZodType<Item>
  /** Of items that are known, to name an altered one. */
  readonly checksums: string
  sizeOf(item: Item): { readonly kind: string; readonly difficulty: Difficulty }
  /** The golden plan as an answer. */
  gold(item: Item): string
  /** The official verdict. Raises a PythonError where the official evaluator would break off. */
  official(item: Item, text: string): 0 | 1
  /** Why an answer breaks what the item states, in a sentence; undefined where it breaks nothing. Throws Unread. */
  unsound(item: Item, text: string): string | undefined
  /** What the exact solver says of an item. Throws Unread. */
  solve(item: Item): Solved
  /** An answer by somebody who knows the form and the names, and the chance that it is officially right. */
  guess(item: Item, draws: Draws): string
  chance(item: Item): number
  /** Draws an item, proven by the exact solver; undefined where the draw led nowhere. */
  draw(draws: Draws, difficulty: Difficulty): Drawn<Item> | undefined
}

export interface Drawn<Item> {
  readonly item: Item
  /** How many states the exact solver looked at. */
  readonly search: number
}

export interface Solved {
  /** How many answers are right; for meetings, where times are free, undefined. */
  readonly answers?: number
  /** How many friends the golden plan meets, and how many can be met. */
  readonly met?: number
  readonly optimum?: number
}

/** From easy to hard. */
export const difficulties = ['starter', 'easy', 'medium', 'hard', 'expert'] as const
export type Difficulty = (typeof difficulties)[number]

/** An item has words of no known shape, so that nothing sound can be said of it. */
export class Unread extends Error {
  override readonly name = 'Unread'
}

/** The difficulty whose sizes, from a least to a most, have a size; what is beyond all is `expert`. */
export function difficultyOf(sizes: Readonly<Record<Difficulty, readonly [number, number]>>, size: number): Difficulty {
  return difficulties.find((difficulty) => size <= sizes[difficulty][1]) ?? 'expert'
}

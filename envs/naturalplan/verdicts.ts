import type { Json } from '../../core/index.ts'
import { PythonError } from '../python/index.ts'
import type { Prompts } from './items.ts'
import { type Planning, Unread } from './planning.ts'

/** What is said of one answer. */
export interface Verdicts {
  readonly official: 0 | 1
  /** The Python exception with which the official evaluator breaks off. */
  readonly crash?: string
  /** Null where the item has words of no known shape. */
  readonly sound: 0 | 1 | null
  readonly unsound?: string
}

/** Both verdicts of an answer. It takes any text and never throws. */
export function verdictsOf<Item extends Prompts>(planning: Planning<Item>, item: Item, text: string): Verdicts {
  return { ...officially(planning, item, text), ...soundly(planning, item, text) }
}

export function componentsOf(verdicts: Verdicts): Record<string, Json> {
  return { ...verdicts } as unknown as Record<string, Json>
}

function officially<Item extends Prompts>(
  planning: Planning<Item>,
  item: Item,
  text: string,
): Pick<Verdicts, 'official' | 'crash'> {
  try {
    return { official: planning.official(item, text) }
  } catch (problem) {
    if (problem instanceof PythonError) return { official: 0, crash: problem.type }
    throw problem
  }
}

function soundly<Item extends Prompts>(planning: Planning<Item>, item: Item, text: string): Pick<Verdicts, 'sound' | 'unsound'> {
  try {
    const unsound = planning.unsound(item, text)
    return unsound === undefined ? { sound: 1 } : { sound: 0, unsound }
  } catch (problem) {
    if (problem instanceof Unread || problem instanceof PythonError) return { sound: null, unsound: problem.message }
    throw problem
  }
}

import type { OpenWorld } from '../../core/index.ts'
import { verdictsOf } from './verdicts.ts'
import { givenSplit, itemOf, planningOf } from './world.ts'

/** What came of the golden plans of a world's given items; the lists are of names. */
export interface Validation {
  readonly items: number
  /** Golden plans that the official verdict does not count as right. */
  readonly wrong: readonly string[]
  /** Golden plans that break something the item states. */
  readonly unsound: readonly string[]
  /** Items with other right answers than the golden one; undefined for meetings, where times are free. */
  readonly several: readonly string[] | undefined
  /** Items whose golden plan meets fewer friends than can be met; undefined where nothing is to be made the most of. */
  readonly suboptimal: readonly string[] | undefined
  /** Items with words of no known shape, of which nothing sound can be said. */
  readonly unread: readonly string[]
}

/** Judges and solves every given item; `done` is called after each. */
export function validateGolds(open: OpenWorld, done: () => void = () => undefined): Validation {
  const planning = planningOf(open)
  const lists = { wrong: [] as string[], unsound: [] as string[], unread: [] as string[] }
  let [several, suboptimal] = [undefined as string[] | undefined, undefined as string[] | undefined]
  const ids = open.splits.get(givenSplit) ?? []
  for (const id of ids) {
    const item = itemOf(open.scenarios.get(id)!.goal)
    const { official, sound, crash } = verdictsOf(planning, item, planning.gold(item))
    if (official === 0) lists.wrong.push(id)
    if (sound === 0) lists.unsound.push(id)
    if (sound === null) lists.unread.push(id)
    else if (crash === undefined) {
      const { answers, met, optimum } = planning.solve(item)
      if (answers !== undefined) several ??= []
      if (answers !== 1) several?.push(id)
      if (optimum !== undefined) suboptimal ??= []
      if (met !== optimum) suboptimal!.push(id)
    }
    done()
  }
  return { items: ids.length, ...lists, several, suboptimal }
}

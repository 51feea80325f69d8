import type { OpenWorld } from '../../core/index.ts'
import { type Validation, validateGolds } from '../../envs/naturalplan/validation.ts'
import { UsageError } from '../failure.ts'
import { openProgress, printJson, printTable } from '../output.ts'
import { listIds, write } from './listing.ts'

/** Judges the golden plans of a world of NaturalPlan and reports; a sentence for everything that is not as it should be. */
export function validateNaturalPlan(open: OpenWorld, json: boolean): string[] {
  const { id } = open.world
  if (open.scenarios.size === 0) {
    throw new UsageError(
      `${id} has no given items without the data: name their folder by --naturalplan DIR or SANDTABLE_NATURALPLAN.`,
    )
  }
  const progress = openProgress(id, open.scenarios.size)
  let done = 0
  const validation = validateGolds(open, () => progress.update(++done))
  progress.stop()
  if (json) printJson(forPrograms(open, validation))
  else report(open, validation)
  const { items, wrong, unsound, suboptimal = [], unread } = validation
  const problems: [readonly string[], string][] = [
    [wrong, 'golden plans are officially wrong'],
    [unsound, 'golden plans break what their items state'],
    [suboptimal, 'golden plans meet fewer friends than can be met'],
    [unread, 'items have words of no known shape'],
  ]
  return problems.flatMap(([{ length }, what]) => (length > 0 ? [`${id}: ${length} of ${items} ${what}.`] : []))
}

/** Counts of the golden plans that are right, of the rest, and the names. */
function forPrograms({ world, dataVersion }: OpenWorld, { items, ...lists }: Validation): object {
  const { wrong, unsound, several, suboptimal, unread } = lists
  return {
    world: world.id,
    data: dataVersion ?? null,
    items,
    official: items - wrong.length,
    sound: items - unsound.length - unread.length,
    optimal: suboptimal ? items - suboptimal.length - unread.length : null,
    several: several?.length ?? null,
    unread: unread.length,
    lists,
  }
}

function report({ world, dataVersion }: OpenWorld, { items, wrong, unsound, several, suboptimal, unread }: Validation): void {
  write(`${world.id} on data of ${dataVersion ?? 'no version that is told apart'}`)
  const optimal = suboptimal ? items - suboptimal.length - unread.length : '-'
  printTable(
    ['items', 'golds official', 'golds sound', 'golds optimal', 'other right answers', 'unread'],
    [[items, items - wrong.length, items - unsound.length - unread.length, optimal, several?.length ?? '-', unread.length]],
    0,
  )
  listIds('officially wrong', wrong)
  listIds('breaks what the item states', unsound)
  listIds('has other right answers, which the official verdict does not know', several ?? [])
  listIds('meets fewer friends than can be met', suboptimal ?? [])
  listIds('has words of no known shape, so that no verdict of it is sound', unread)
}

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { OpenWorld } from '../../../core/index.ts'
import { calendarScheduling } from '../../../envs/naturalplan/calendar/world.ts'
import type { Prompts } from '../../../envs/naturalplan/items.ts'
import { meetingPlanning } from '../../../envs/naturalplan/meeting/world.ts'
import { tripPlanning } from '../../../envs/naturalplan/trip/world.ts'
import { type Verdicts, verdictsOf } from '../../../envs/naturalplan/verdicts.ts'
import { itemOf, type NaturalPlanWorld } from '../../../envs/naturalplan/world.ts'
import { openFromFiles } from '../../../scenarios/index.ts'

const shared = new URL('../../../../shared/data/', import.meta.url).pathname

export const data = `${shared}naturalplan/`
export const withoutData = !existsSync(data)
const recorded = `${shared}benchmark-verdicts/naturalplan.jsonl.gz`
export const withoutVerdicts = withoutData || !existsSync(recorded)

/** How a test's name says what it needs. */
export const needsData = 'needs the items of NaturalPlan beside the repository'

export const worlds: readonly (readonly [string, NaturalPlanWorld])[] = [
  ['trip', tripPlanning],
  ['meeting', meetingPlanning],
  ['calendar', calendarScheduling],
]

const opened = new Map<string, OpenWorld>()

/** A world on the data beside the repository; opened once. */
export function openShared(world: NaturalPlanWorld): OpenWorld {
  const known = opened.get(world.id) ?? openFromFiles(world, { naturalplan: data }).open!
  opened.set(world.id, known)
  return known
}

/** The items beside the repository, by name. */
export function itemsOf(world: NaturalPlanWorld): Map<string, Prompts> {
  return new Map([...openShared(world).scenarios].map(([id, { goal }]) => [id, itemOf(goal)]))
}

/** A line of what the official evaluators said. */
export interface Recorded {
  readonly task: string
  readonly id: string
  readonly kind: string
  readonly response: string
  readonly score: number | string
  readonly correct?: boolean | null
}

export function recordedVerdicts(task: string): Recorded[] {
  const lines = gunzipSync(readFileSync(recorded)).toString().trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Recorded).filter((row) => row.task === task)
}

/** Both verdicts of an answer to an item of the tests' own. */
export function verdicts({ planning }: NaturalPlanWorld, item: object, text: string): Verdicts {
  return verdictsOf(planning, item as Prompts, text)
}

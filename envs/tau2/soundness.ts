import type { Database, EpisodeOptions, OpenWorld, Scenario } from '../../core/index.ts'
import { openStore } from '../../core/store/store.ts'
import { domainOf } from './domain.ts'
import { carryOut, goldEnd, judgeAssertions } from './gold.ts'
import { productOf } from './parts.ts'
import { goalOf } from './scenarios.ts'
import { greeting } from './tokens.ts'
import type { Trajectory } from './trajectory.ts'

/** Why a task's verdict says nothing about an agent: the gold plan is no measure, or whoever hangs up at once passes. */
export type Flaw = 'write_fails' | 'assertions_fail' | 'passed_idle'

const known = new WeakMap<OpenWorld, Map<Scenario, readonly Flaw[]>>()

/** The flaws of a task, found once. */
export function flawsOf(open: OpenWorld, scenario: Scenario): readonly Flaw[] {
  const flaws = known.get(open) ?? new Map<Scenario, readonly Flaw[]>()
  known.set(open, flaws)
  const found = flaws.get(scenario) ?? findFlaws(open, scenario)
  flaws.set(scenario, found)
  return found
}

const soundIds = new WeakMap<readonly string[], readonly string[]>()

/** The tasks of a split that may be drawn: all of them, or those without flaws. */
export function admitted(open: OpenWorld, ids: readonly string[], { tasks }: EpisodeOptions): readonly string[] {
  if (tasks !== 'sound') return ids
  const found = soundIds.get(ids) ?? ids.filter((id) => flawsOf(open, open.scenarios.get(id)!).length === 0)
  soundIds.set(ids, found)
  return found
}

function findFlaws(open: OpenWorld, scenario: Scenario): readonly Flaw[] {
  return [
    ...(goldEnd(open, scenario).erring.some(({ writes }) => writes) ? (['write_fails'] as const) : []),
    ...(assertionsFail(open, scenario) ? (['assertions_fail'] as const) : []),
    ...(productOf(open, idle(open, scenario)).official === 1 ? (['passed_idle'] as const) : []),
  ]
}

/** Whether the gold plan, carried out as an agent would, does not come to what the task asserts. */
function assertionsFail(open: OpenWorld, scenario: Scenario): boolean {
  const { criteria } = goalOf(scenario)
  if (!criteria?.basis.includes('ENV_ASSERTION')) return false
  const database = databaseAt(open, scenario)
  carryOut(domainOf(open), criteria.actions ?? [], database, { synced: true })
  return !judgeAssertions(open, criteria.assertions ?? [], database).every(({ met }) => met)
}

/** The conversation that ends where it starts. */
function idle(open: OpenWorld, scenario: Scenario): Trajectory {
  const { history } = goalOf(scenario)
  const said = history.filter(({ role }) => role === 'assistant').map(({ text }) => text ?? '')
  return {
    scenario,
    reason: 'agent_stop',
    overlay: open.overlay(scenario),
    database: databaseAt(open, scenario),
    calls: () => history.flatMap(({ calls }) => calls ?? []),
    said: () => (history.length > 0 ? said : [greeting]),
  }
}

function databaseAt(open: OpenWorld, scenario: Scenario): Database<never> {
  return openStore(open.base(scenario.base), open.overlay(scenario)).database as unknown as Database<never>
}

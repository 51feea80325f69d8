import type { Database, OpenWorld, Scenario } from '../../core/index.ts'
import type { Overlay } from '../../core/store/overlay.ts'
import { openStore } from '../../core/store/store.ts'
import { PythonError, typeName } from '../python/index.ts'
import { domainOf } from './domain.ts'
import { sameEnd } from './hash.ts'
import { goalOf } from './scenarios.ts'
import type { Assertion } from './tasks.ts'
import { errorText, useMethod, useTool } from './toolkit.ts'

/** What a task's gold plan leads to from its first state. */
export interface GoldEnd {
  readonly overlay: Overlay
  /** Gold calls that raise; the reference swallows them. */
  readonly erring: readonly {
    readonly position: number
    readonly name: string
    readonly text: string
    readonly writes: boolean
  }[]
  /** Whether the end differs from the start at all. */
  readonly changes: boolean
  /** The plan cannot earn what it is the measure of: a write of it raises, or its own end fails the task's assertions. */
  readonly broken: boolean
}

const ends = new WeakMap<OpenWorld, WeakMap<Scenario, GoldEnd>>()

/** The right end of a task, made once. The plan is carried out as the reference's grader does: errors swallowed, no sync after a call. */
export function goldEnd(open: OpenWorld, scenario: Scenario): GoldEnd {
  const known = ends.get(open) ?? new WeakMap<Scenario, GoldEnd>()
  ends.set(open, known)
  const end = known.get(scenario) ?? makeEnd(open, scenario)
  known.set(scenario, end)
  return end
}

function makeEnd(open: OpenWorld, scenario: Scenario): GoldEnd {
  const domain = domainOf(open)
  const base = open.base(scenario.base)
  const start = open.overlay(scenario)
  const { criteria } = goalOf(scenario)
  const store = openStore(base, start)
  const database = store.database as unknown as Database<never>
  const erring: { position: number; name: string; text: string; writes: boolean }[] = []
  for (const [position, { requestor, name, arguments: given }] of (criteria?.actions ?? []).entries()) {
    const side = requestor === 'user' ? 'user' : 'agent'
    try {
      useTool(domain, side, name, given, database)
    } catch (problem) {
      if (!(problem instanceof PythonError)) throw problem
      erring.push({ position, name, text: errorText(problem), writes: domain[side]?.tools[name]?.kind === 'write' })
    }
  }
  const overlay = store.overlay
  const failed =
    criteria?.basis.includes('ENV_ASSERTION') &&
    !judgeAssertions(open, criteria.assertions ?? [], database).every(({ met }) => met)
  return {
    overlay,
    erring,
    changes: !sameEnd(domain, base, start, overlay),
    broken: failed === true || erring.some(({ writes }) => writes),
  }
}

/** Whether each assertion holds, in order; one that raises ends the judging, as it ends the reference's. */
export function judgeAssertions(
  open: OpenWorld,
  assertions: readonly Assertion[],
  database: Database<never>,
): { readonly met: boolean; readonly aborted?: string }[] {
  const judged: { met: boolean; aborted?: string }[] = []
  for (const { side, name, arguments: given, expected } of assertions) {
    try {
      const held = useMethod(domainOf(open), side, name, given, database)
      if (typeof held !== 'boolean') {
        throw new PythonError('ValueError', `Function ${name} returned <class '${typeName(held)}'> instead of bool`)
      }
      judged.push({ met: held === expected })
    } catch (problem) {
      if (!(problem instanceof PythonError)) throw problem
      judged.push({ met: false, aborted: problem.message })
      break
    }
  }
  return judged
}

import type { Database, OpenWorld, Scenario } from '../../core/index.ts'
import type { Overlay } from '../../core/store/overlay.ts'
import { openStore } from '../../core/store/store.ts'
import { PythonError, typeName } from '../python/index.ts'
import { type Domain, domainOf } from './domain.ts'
import { sameEnd } from './hash.ts'
import { goalOf } from './scenarios.ts'
import type { Assertion, GoldAction } from './tasks.ts'
import { errorText, useMethod, useTool } from './toolkit.ts'

/** A call of a gold plan that raises; the reference swallows that. */
export interface FailingCall {
  readonly position: number
  readonly name: string
  readonly text: string
  readonly writes: boolean
}

/** What a task's gold plan leads to from its first state. */
export interface GoldEnd {
  readonly overlay: Overlay
  readonly erring: readonly FailingCall[]
  /** Whether the end differs from the start at all. */
  readonly changes: boolean
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
  const store = openStore(base, start)
  const plan = goalOf(scenario).criteria?.actions ?? []
  const erring = carryOut(domain, plan, store.database as unknown as Database<never>, { synced: false })
  const { overlay } = store
  return { overlay, erring, changes: !sameEnd(domain, base, start, overlay) }
}

/** Carries out a plan as far as it goes, `synced` with what follows a call in an episode; the reference's grader leaves that out. */
export function carryOut(
  domain: Domain,
  plan: readonly GoldAction[],
  database: Database<never>,
  { synced }: { readonly synced: boolean },
): FailingCall[] {
  return plan.flatMap(({ requestor, name, arguments: given }, position) => {
    const side = requestor === 'user' ? 'user' : 'agent'
    try {
      useTool(domain, side, name, given, database)
      if (synced) domain.sync?.(database)
      return []
    } catch (problem) {
      if (!(problem instanceof PythonError)) throw problem
      return [{ position, name, text: errorText(problem), writes: domain[side]?.tools[name]?.kind === 'write' }]
    }
  })
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

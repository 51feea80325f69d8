import type { OpenWorld } from '../../core/index.ts'
import { dict, equals } from '../python/index.ts'
import { domainOf } from './domain.ts'
import { goldEnd, judgeAssertions } from './gold.ts'
import { sameEnd } from './hash.ts'
import { goalOf } from './scenarios.ts'
import type { Criteria, Gate, GoldAction } from './tasks.ts'
import { isJudged, type MadeCall, type Trajectory } from './trajectory.ts'

/** One graded part: whether it passed, whether it asked for anything, and what broke it off. */
export interface Part {
  readonly passed: 0 | 1
  readonly empty: boolean
  readonly aborted?: string
}

/** The reference's verdict and the parts that it is the product of. */
export interface Product {
  /** Null where it is a judge's to give. */
  readonly official: 0 | 1 | null
  /** Those of the task's basis, the judge's where there is something to go by. */
  readonly parts: ReadonlyMap<Gate, Part>
  /** How many assertions nobody judged. */
  readonly unjudged: number
  /** Why an assertion could not be judged, where the reference would have broken off. */
  readonly aborted?: string
}

/** Judges a trajectory part by part. `met` is what a judge found of each of the task's assertions in plain language, where one was asked. */
export function productOf(open: OpenWorld, trajectory: Trajectory, met?: readonly boolean[]): Product {
  const { scenario, reason } = trajectory
  const { criteria } = goalOf(scenario)
  if (!criteria) return { official: isJudged(reason) ? 1 : 0, parts: new Map(), unjudged: 0 }
  const asserted = assertionPart(open, trajectory, criteria)
  const parts = judgedParts(open, trajectory, criteria, asserted, met)
  const unjudged = criteria.basis.includes('NL_ASSERTION') && !met ? criteria.judged.length : 0
  const fit = [...parts.values()].every((part) => part.passed === 1)
  // The reference judges assertions outside the basis too, and breaks off where one raises.
  const passed = isJudged(reason) && asserted.aborted === undefined && fit ? 1 : 0
  return {
    official: unjudged > 0 && passed === 1 ? null : passed,
    parts,
    unjudged,
    ...(asserted.aborted === undefined ? {} : { aborted: asserted.aborted }),
  }
}

function judgedParts(
  open: OpenWorld,
  trajectory: Trajectory,
  criteria: Criteria,
  asserted: Part,
  met: readonly boolean[] | undefined,
): Map<Gate, Part> {
  const parts = new Map<Gate, Part>()
  for (const gate of criteria.basis) {
    if (gate === 'DB') parts.set(gate, databasePart(open, trajectory, criteria))
    else if (gate === 'ENV_ASSERTION') parts.set(gate, asserted)
    else if (gate === 'ACTION') parts.set(gate, actionPart(criteria, trajectory))
    else if (gate === 'COMMUNICATE') parts.set(gate, communicatePart(criteria, trajectory))
    else if (criteria.judged.length === 0) parts.set(gate, { passed: 1, empty: true })
    else if (met) parts.set(gate, { passed: met.every(Boolean) ? 1 : 0, empty: false })
  }
  return parts
}

/** Both databases must be what the gold plan makes of them. A task with neither plan nor assertions passes. */
function databasePart(open: OpenWorld, trajectory: Trajectory, { actions, assertions }: Criteria): Part {
  if (actions === null && assertions === null) return { passed: 1, empty: true }
  const { scenario } = trajectory
  const { overlay, changes } = goldEnd(open, scenario)
  const same = sameEnd(domainOf(open), open.base(scenario.base), trajectory.overlay, overlay)
  return { passed: same ? 1 : 0, empty: !changes }
}

function assertionPart(open: OpenWorld, { database }: Trajectory, { assertions }: Criteria): Part {
  const judged = judgeAssertions(open, assertions ?? [], database)
  const aborted = judged.at(-1)?.aborted
  return {
    passed: judged.every(({ met }) => met) ? 1 : 0,
    empty: judged.length === 0,
    ...(aborted === undefined ? {} : { aborted }),
  }
}

function actionPart({ actions }: Criteria, trajectory: Trajectory): Part {
  const made = trajectory.calls()
  const wanted = actions ?? []
  return { passed: wanted.every((action) => made.some((call) => fits(action, call))) ? 1 : 0, empty: wanted.length === 0 }
}

/** Whether a call is the one that a gold action asks for: what is compared is what the action names, or else what the call has. */
export function fits(action: GoldAction, call: MadeCall): boolean {
  if (action.name !== call.name) return false
  const compared = action.compared ?? call.arguments.map.map(([name]) => name)
  if (compared.length === 0) return true
  const restricted = (given: MadeCall['arguments']) => dict(given.map.filter(([name]) => compared.includes(name)))
  return equals(restricted(call.arguments), restricted(action.arguments))
}

/** Every string must stand in some text of the agent's, whose commas are taken out first: a string with a comma cannot pass. */
export function communicatePart({ communicate }: Criteria, trajectory: Trajectory): Part {
  const said = trajectory.said().map((text) => text.toLowerCase().replaceAll(',', ''))
  const passed = communicate.every((told) => said.some((text) => text.trim() !== '' && text.includes(told.toLowerCase())))
  return { passed: passed ? 1 : 0, empty: communicate.length === 0 }
}

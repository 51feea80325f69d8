import type { OpenWorld } from '../open.ts'
import type { Scenario } from '../scenario.ts'
import type { Overlay } from '../store/overlay.ts'
import { patchOverlay } from '../store/patch.ts'
import type { Finding, Rule } from './rule.ts'

/** Checked before anything is played: there is no run of a state that does not fit. */
export const stateRule: Rule = {
  name: 'state',
  sentence: 'The state that it starts from fits the schemas.',
  check: () => [],
}

const overlays = new WeakMap<Scenario, Overlay>()

/** The overlay that a scenario starts with, parsed: also that of a drawn one, which is not when it is served. */
export function parsedOverlay(open: OpenWorld, scenario: Scenario): Overlay {
  const known = overlays.get(scenario)
  if (known) return known
  const made = patchOverlay(open.base(scenario.base), scenario.patch, { parse: true })
  overlays.set(scenario, made)
  return made
}

/** What does not fit in the state that a scenario starts from. */
export function stateFinding(open: OpenWorld, scenario: Scenario): Finding | undefined {
  try {
    open.overlay(scenario)
    return undefined
  } catch (problem) {
    return { rule: stateRule.name, scenario: scenario.id, detail: problem instanceof Error ? problem.message : String(problem) }
  }
}

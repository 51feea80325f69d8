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

/** The overlays that a world's scenarios start with, parsed: also those of drawn ones, which are not when they are served. */
export function parsedOverlays({ base }: OpenWorld): OpenWorld['overlay'] {
  const overlays = new WeakMap<Scenario, Overlay>()
  return (scenario) => {
    const known = overlays.get(scenario)
    if (known) return known
    const made = patchOverlay(base(scenario.base), scenario.patch, { parse: true })
    overlays.set(scenario, made)
    return made
  }
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

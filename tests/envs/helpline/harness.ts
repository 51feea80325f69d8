import { type Action, resolveOptions, type Scenario, twinsOf } from '../../../core/index.ts'
import { helpline } from '../../../envs/helpline/world.ts'
import { harnessOf } from '../harness.ts'

export const { open, drawn, play } = harnessOf(helpline)

export const difficulties = ['starter', 'easy', 'medium', 'hard', 'expert'] as const

export const twins = (scenario: Scenario): Scenario[] => twinsOf(open, scenario, resolveOptions(helpline, {}))

/** The words of a plan that the user hears, by their places. */
export function saidIn(plan: readonly Action[]): number[] {
  return plan.flatMap(({ text, calls }, place) => (text !== undefined && calls === undefined ? [place] : []))
}

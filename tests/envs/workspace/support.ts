import { openGrading } from '../../../core/grade.ts'
import type { Action, Episode, Scenario } from '../../../core/index.ts'
import { spansOf } from '../../../envs/workspace/spans.ts'
import type { Office } from '../../../envs/workspace/state.ts'
import { workspace } from '../../../envs/workspace/world.ts'
import { call, harnessOf, type Played } from '../harness.ts'

export const { open, drawn, play } = harnessOf(workspace)
export const difficulties = workspace.generator!.difficulties

/** The state of an episode. */
export function officeOf(episode: Episode): Office {
  return openGrading(open, episode, '').database as unknown as Office
}

/** The text of the last answer to the agent. */
export function lastText({ steps }: Played): string {
  return steps.at(-1)!.observation.messages.at(-1)!.text
}

/** What each call of a run was told. */
export function resultsOf({ steps }: Played): string[] {
  return steps.map(({ observation }) => observation.messages.map(({ text }) => text).join('\n'))
}

/** The dependency spans of a scenario's witness. */
export function witnessSpans(scenario: Scenario): number[] {
  const policy = open.catalogue.policy
  return spansOf(scenario.witness, resultsOf(play(scenario, scenario.witness)), `${scenario.instruction}\n${policy}`)
}

/** A small office to try tools in, and how calls in it go. */
export function desk(patch: Scenario['patch']) {
  const scenario: Scenario = { ...drawn(1, 'starter'), id: 'desk', patch, witness: [call('finish')] }
  return {
    scenario,
    do: (...actions: readonly Action[]) => play(scenario, actions),
  }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

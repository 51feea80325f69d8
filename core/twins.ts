import { draftOf, drawnName } from './drawn.ts'
import type { OpenWorld } from './open.ts'
import type { EpisodeOptions } from './options.ts'
import type { Scenario, Twin } from './scenario.ts'

/**
 * The counterfactual twins of a scenario, each a scenario of its own that is started by its name. There are none where nothing
 * in the task depends on what is observed. A drawn scenario is drawn again for them, since they are kept nowhere.
 */
export function twinsOf(open: OpenWorld, scenario: Scenario, options: EpisodeOptions): Scenario[] {
  const name = drawnName(open, scenario.id)
  const drawn = name !== undefined && name.branch === undefined ? draftOf(open, name, options)?.twins?.() : undefined
  return (scenario.twins ?? drawn ?? []).map((twin) => twinOf(scenario, twin))
}

/** A twin is asked what its scenario is asked, in the same split; the rest is its own. */
export function twinOf({ twins: _, search: __, ...scenario }: Scenario, { branch, ...own }: Twin): Scenario {
  return { ...scenario, ...own, id: `${scenario.id}~${branch}` }
}

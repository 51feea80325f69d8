import type { OpenWorld } from '../../open.ts'
import type { EpisodeOptions } from '../../options.ts'
import type { Scenario } from '../../scenario.ts'

/** What a rung of the ladder is tried on. */
export interface Climb {
  readonly open: OpenWorld
  readonly scenario: Scenario
  readonly seed: string
  readonly options: EpisodeOptions
}

import { compareEnds } from './compare.ts'
import type { Episode } from './episode.ts'
import type { Json } from './json.ts'
import type { OpenWorld } from './open.ts'
import type { Database } from './store/database.ts'
import type { Overlay } from './store/overlay.ts'
import type { Shape } from './store/schema.ts'
import { openStore } from './store/store.ts'
import { openTurn } from './turn.ts'
import type { Grade } from './world.ts'

/** What an end is judged by. */
export interface Grading<S extends Shape = Shape> {
  readonly open: OpenWorld
  /** The episode at its end; its status and reward are not set yet. */
  readonly episode: Episode
  readonly database: Database<S>
  /** Why it ended. */
  readonly reason: string
}

export function openGrading(open: OpenWorld, episode: Episode, reason: string): Grading {
  const store = openStore(open.base(episode.origin.scenario.base), episode.overlay)
  return { open, episode, database: store.database, reason }
}

/**
 * The verdict of a world that does not judge by itself: what the witness changed must have changed (`outcome`) and nothing
 * else (`clean`), without breaking the policy (`policy`). The reward is 1 where all of them are, and 0 otherwise.
 */
export function gradeByWitness({ open, episode }: Grading, further: Readonly<Record<string, 0 | 1>> = {}): Grade {
  const base = open.base(episode.origin.scenario.base)
  const { outcome, clean } = compareEnds(
    base,
    open.overlay(episode.origin.scenario),
    witnessOverlay(open, episode),
    episode.overlay,
  )
  const policy = episode.violations.length === 0 ? 1 : 0
  const components = { outcome: outcome ? 1 : 0, clean: clean ? 1 : 0, policy, ...further } as const
  const reward = Object.values(components).every((component) => component === 1) ? 1 : 0
  return { reward, components: components as unknown as Record<string, Json> }
}

/** The state that the writes of the witness lead to, from the scenario's start. */
export function witnessOverlay(open: OpenWorld, episode: Episode): Overlay {
  const { scenario, seed } = episode.origin
  const turn = openTurn(open, { ...episode, overlay: open.overlay(scenario), streams: {}, future: seed })
  for (const action of scenario.witness) {
    for (const call of action.calls ?? []) {
      const tool = open.world.tools[call.name] ?? open.world.usertools?.[call.name]
      if (tool?.effect === 'write') turn.call(action.as ?? 'agent', call.name, call.arguments)
    }
  }
  return turn.overlay()
}

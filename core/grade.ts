import { compareEnds } from './compare.ts'
import { type Episode, freshEpisode, type Origin } from './episode.ts'
import type { Json } from './json.ts'
import type { OpenWorld } from './open.ts'
import type { Database } from './store/database.ts'
import type { Overlay } from './store/overlay.ts'
import type { Shape } from './store/schema.ts'
import { openStore } from './store/store.ts'
import { openTurn, type Turn } from './turn.ts'
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

/**
 * The state that the witness leads to from the scenario's start. Its words are heard and its reads made too: what a write may do
 * can depend on what the user agreed to and on the time, and the user's hands write as well.
 */
export function witnessOverlay(open: OpenWorld, episode: Episode): Overlay {
  const known = rightEnds.get(episode.origin)
  if (known) return known
  const made = playWitness(open, episode)
  rightEnds.set(episode.origin, made)
  return made
}

/** Kept while the episode or a fork of it lives: forks of one start have one right end. */
const rightEnds = new WeakMap<Origin, Overlay>()

function playWitness(open: OpenWorld, episode: Episode): Overlay {
  const { scenario, options } = episode.origin
  const user = options.user === 'none' ? undefined : open.world.user
  // Where the client plays the user, the witness is still played to the script, with its hands.
  const scripted = options.user === 'external' ? { ...options, user: 'scripted' as const } : options
  let played = freshEpisode(open, { ...episode.origin, options: scripted })
  const play = (move: (turn: Turn) => Json): void => {
    const turn = openTurn(open, played)
    const memory = move(turn)
    played = { ...played, time: turn.time, streams: turn.random.streams, overlay: turn.overlay(), memory }
  }
  play((turn) => user?.open(scenario.user, turn.userContext()).memory ?? null)
  for (const { as = 'agent', calls = [], text } of scenario.witness) {
    play((turn) => {
      turn.advance(open.world.clock.turn)
      for (const call of calls) turn.call(as, call.name, call.arguments)
      const heard = as === 'agent' && calls.length === 0 && text !== undefined && text !== ''
      return heard && user ? user.hear(scenario.user, played.memory, text, turn.userContext()).memory : played.memory
    })
  }
  return played.overlay
}

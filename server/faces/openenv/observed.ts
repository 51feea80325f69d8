import type { Result } from '../../../core/protocol/index.ts'
import type { Terms } from './tools.ts'

type Step = Result<'step'>
type Reset = Result<'reset'>

/** The data of an observation frame, and the body of `/reset` and `/step`. */
export interface Observed {
  readonly observation: Readonly<Record<string, unknown>>
  /** Null until the end, then a number from 0 to 1, once. */
  readonly reward: number | null
  readonly done: boolean
  readonly metadata: object
}

/** How an episode stands, as far as it counts for learning. */
export interface Standing {
  readonly reward: number | null
  readonly done: boolean
  readonly truncated: boolean
}

export const running: Standing = { reward: null, done: false, truncated: false }

export function standingOf({ reward, terminated, truncated }: Step): Standing {
  return terminated || truncated ? { reward, done: true, truncated } : running
}

/** Older clients read the metadata inside the observation, newer ones beside it. */
export function observed(
  fields: Readonly<Record<string, unknown>>,
  { reward, done }: Pick<Standing, 'reward' | 'done'>,
  metadata: object,
): Observed {
  return { observation: { ...fields, metadata }, reward, done, metadata }
}

/** The first messages stand in the metadata too: older MCP clients read nothing else of a reset. */
export function observedReset(world: string, reset: Reset, { policy }: Terms): Observed {
  const { scenario, seed, contract, turn, observation, info, next, user, digest } = reset
  const { messages } = observation
  const fields = { messages, policy, ...(user === undefined ? {} : { user }) }
  const started = { world, scenario, seed, contract, turn, truncated: false, digest, info, messages }
  return observed(fields, running, next === undefined ? started : { ...started, next })
}

export function stepMetadata({ turn, truncated, digest, info, next }: Step): object {
  const metadata = { turn, truncated, digest, info }
  return next === undefined ? metadata : { ...metadata, next }
}

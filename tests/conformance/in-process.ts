import {
  type Action,
  type Episode,
  ProtocolError,
  pastOf,
  replayOf,
  reseed,
  resolveOptions,
  selectScenario,
  start,
  step,
  type Timestep,
} from '../../core/index.ts'
import { withCallIds } from '../../core/timestep.ts'
import { open } from '../envs/storefront/harness.ts'
import type { Operation } from './program.ts'

/** What came of each operation: the second method, without wire, server or client. A chat is the clients' own: undefined here. */
export function playInProcess(program: readonly Operation[]): unknown[] {
  const episodes = new Map<string, Episode>()
  return program.map((operation) => {
    try {
      return carryOut(episodes, operation)
    } catch (problem) {
      if (problem instanceof ProtocolError) return { error: problem.code }
      throw problem
    }
  })
}

function carryOut(episodes: Map<string, Episode>, operation: Operation): unknown {
  switch (operation.do) {
    case 'reset': {
      if (operation.world !== open.world.id) return { error: 'world_unknown' }
      const options = resolveOptions(open.world, operation.options as Record<string, unknown>)
      const [episode, first] = start(open, selectScenario(open, { seed: operation.seed }, options), operation.seed, options)
      episodes.set(operation.episode, episode)
      const { scenario, seed, observation, info, digest } = first
      return { turn: 0, scenario, seed, observation, info, digest }
    }
    case 'step':
      return stepOf(episodes, operation.episode, operation.action)
    case 'steps':
      return operation.moves.map(([name, action]) => stepOf(episodes, name, action))
    case 'fork':
      return fork(episodes, operation)
    case 'replay':
      return { lines: replayOf(open, episodes.get(operation.episode)!) }
    case 'chat':
      return undefined
    case 'close':
      episodes.delete(operation.episode)
      return {}
  }
}

function stepOf(episodes: Map<string, Episode>, name: string, action: Action): unknown {
  const episode = episodes.get(name)
  if (!episode) return { error: 'episode_unknown' }
  try {
    const [next, timestep] = step(open, episode, action)
    episodes.set(name, next)
    return shown(timestep, action)
  } catch (problem) {
    if (problem instanceof ProtocolError) return { error: problem.code }
    throw problem
  }
}

function shown(timestep: Timestep, { calls = [] }: Action): unknown {
  const ids = calls.map(({ id }) => id)
  const { json: _, ...rest } = ids.some((id) => id !== undefined) ? withCallIds(timestep, ids) : timestep
  return rest
}

/** Children begin anew and play their parent's record up to the turn. */
function fork(episodes: Map<string, Episode>, { episode, turn, stream, children }: Operation & { do: 'fork' }): unknown {
  const parent = episodes.get(episode)!
  const { scenario, seed, options } = parent.origin
  let [from] = start(open, scenario, seed, options)
  for (const entry of pastOf(parent)) {
    if (entry.turn > turn) break
    from = 'stream' in entry ? reseed(from, entry.stream) : step(open, from, entry.action)[0]
  }
  for (const [place, child] of children.entries())
    episodes.set(child, stream === 'keep' ? from : reseed(from, `${stream}-${place}`))
  return { turn, digest: from.digest }
}

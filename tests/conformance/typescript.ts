import { type Action, connect, type Episode, type Gym, GymError } from '../../clients/typescript/index.ts'
import type { Operation } from './program.ts'

/** What the TypeScript client makes of each operation. */
export async function playWithTypeScript(
  url: string,
  codec: 'json' | 'msgpack',
  program: readonly Operation[],
): Promise<unknown[]> {
  const gym = await connect(url, { codec })
  const episodes = new Map<string, Episode>()
  const results: unknown[] = []
  for (const operation of program) results.push(await carryOut(gym, episodes, operation).catch(errorOf))
  await gym.close()
  return results
}

function errorOf(problem: unknown): unknown {
  if (problem instanceof GymError) return { error: problem.code }
  throw problem
}

async function carryOut(gym: Gym, episodes: Map<string, Episode>, operation: Operation): Promise<unknown> {
  switch (operation.do) {
    case 'reset': {
      const episode = await gym.reset(operation.world, { seed: operation.seed, options: operation.options as never })
      episodes.set(operation.episode, episode)
      const { turn, scenario, seed, observation, info, digest } = episode
      return { turn, scenario, seed, observation, info, digest }
    }
    case 'step':
      return episodes.get(operation.episode)!.step(operation.action as Action)
    case 'steps': {
      const steps = await gym.stepAll(operation.moves.map(([name, action]) => [episodes.get(name)!, action as Action]))
      return steps.map((step) => (step instanceof GymError ? { error: step.code } : step))
    }
    case 'fork': {
      const { turn, stream, children } = operation
      const made = await episodes.get(operation.episode)!.fork({ turn, stream, count: children.length })
      for (const [place, child] of children.entries()) episodes.set(child, made[place]!)
      return { turn: made[0]!.turn, digest: made[0]!.digest }
    }
    case 'replay':
      return { lines: await episodes.get(operation.episode)!.replay() }
    case 'chat': {
      const { messages, tools } = episodes.get(operation.episode)!
      return { messages, tools }
    }
    case 'close':
      await episodes.get(operation.episode)!.close()
      return {}
  }
}

import type { Episode } from '../clients/typescript/index.ts'
import { nothingSeen, see, seeCall } from '../core/check/seen.ts'
import { randomAction, smallTalk } from '../core/check/wander.ts'
import { type Action, drawsFrom, type Message, type OpenWorld } from '../core/index.ts'
import { CommandFailed } from './failure.ts'

/** An agent of a rollout: it is made for one episode and asked for its next action until the episode is over. */
export interface Policy {
  /** The next action; undefined where it has no more, which leaves the episode unfinished. */
  act(): Action | undefined
}

export const policies = ['oracle', 'null', 'talk', 'random'] as const
export type PolicyName = (typeof policies)[number]

/** Makes a policy for an episode: `oracle` plays the witness, `null` does nothing, `talk` only talks, `random` makes well-typed calls. */
export async function makePolicy(name: PolicyName, open: OpenWorld, episode: Episode): Promise<Policy> {
  switch (name) {
    case 'oracle':
      return inOrder(await witnessOf(episode))
    case 'null':
      return { act: () => ({}) }
    case 'talk':
      return { act: () => ({ text: smallTalk[episode.turn % smallTalk.length]! }) }
    case 'random':
      return wanderer(open, episode)
  }
}

function inOrder(actions: readonly Action[]): Policy {
  let next = 0
  return { act: () => actions[next++] }
}

async function witnessOf(episode: Episode): Promise<readonly Action[]> {
  try {
    return ((await episode.inspect('witness')) as { witness: readonly Action[] }).witness
  } catch (problem) {
    const { code, message } = problem as { code?: string; message: string }
    throw new CommandFailed(
      code === 'forbidden' ? 'The oracle plays the witness, which this server does not show: start it with --inspect.' : message,
    )
  }
}

function wanderer(open: OpenWorld, episode: Episode): Policy {
  const seen = nothingSeen()
  const draws = drawsFrom(`${episode.seed}/random`)
  const tools = episode.tools.map(({ function: { name } }) => name)
  const listened = open.world.user !== undefined
  return {
    act() {
      see(open, seen, episode.observation.messages as Message[])
      const action = randomAction(open, { tools, listened }, seen, draws)
      for (const call of action.calls ?? []) seeCall(open, seen, call)
      return action
    },
  }
}

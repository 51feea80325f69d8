import type { Result } from '../../core/protocol/index.ts'
import { type Action, type ChatMessage, type ChatTool, chatTool, chatTurn } from './chat.ts'
import { complete, completionsAddress, type Endpoint, excerpt } from './completions.ts'
import type { Episode, Step } from './episode.ts'
import { GymError } from './errors.ts'
import type { Gym } from './gym.ts'
import { guidance } from './user-guidelines.ts'
import { readMove } from './user-move.ts'

export interface ModelUserOptions {
  /** Such as `http://127.0.0.1:8080/v1`. */
  readonly baseUrl: string
  readonly model: string
  readonly apiKey?: string | undefined
  /** 0 unless told. */
  readonly temperature?: number
  /** How long one answer may take, in milliseconds; 120,000 unless told. */
  readonly timeoutMs?: number
}

/**
 * Plays the user's next move in an episode that was reset with `user: "external"`, when its `next` is "user". Rejects with a
 * ModelUserError where the model gave no move, and then none was made; otherwise with what `step` rejects with.
 */
export type ModelUser = (gym: Gym, episode: Episode) => Promise<Step>

/** The model that plays the user gave no move. The episode stands where it stood, and has no reward rather than one of 0. */
export class ModelUserError extends Error {
  override readonly name = 'ModelUserError'
}

/** An answer that is no move is asked for again so many times. */
const againMax = 3

/** A user that a model plays: docs/model-user.md. Throws a TypeError where `baseUrl` is no address. */
export function modelUser({ baseUrl, model, apiKey, temperature = 0, timeoutMs = 120_000 }: ModelUserOptions): ModelUser {
  const endpoint: Endpoint = { address: completionsAddress(baseUrl), model, apiKey, temperature, timeoutMs }
  return async (gym, episode) => {
    const { user } = episode
    if (!user) throw new GymError('request_invalid', 'The server plays the user; reset with the option user: "external".')
    if (episode.next !== 'user') throw new GymError('request_invalid', 'The agent moves next, and a model user plays the user.')
    const tools = user.tools.length === 0 ? [] : await usertoolsOf(gym, episode)
    const chat = await userChat(gym, episode)
    return episode.step(await askForMove(endpoint, guidance(user.prompt, tools.length > 0), chat, tools))
  }
}

async function askForMove(
  endpoint: Endpoint,
  told: string,
  chat: readonly ChatMessage[],
  tools: readonly ChatTool[],
): Promise<Action> {
  const names = tools.map(({ function: { name } }) => name)
  let content = told
  for (let again = 0; ; again++) {
    const answer = await complete(endpoint, [{ role: 'system', content }, ...chat], tools)
    if ('problem' in answer) throw new ModelUserError(`The user's model at ${endpoint.address} ${answer.problem}.`)
    const move = readMove(answer.message, names)
    if ('action' in move) return move.action
    if (again === againMax) {
      const came = excerpt(JSON.stringify(answer.message))
      throw new ModelUserError(
        `The user's model at ${endpoint.address} made no move in ${againMax + 1} answers. In the last one ${move.problem}: ${came}`,
      )
    }
    // In the system message, since a chat of some models may have no other one, and no two by one side after the other.
    content = `${told}\n\nYour last answer could not be used: ${move.problem}. Answer again.`
  }
}

async function usertoolsOf(gym: Gym, { id }: Episode): Promise<ChatTool[]> {
  return ((await gym.request('describe', { episode: id })).usertools ?? []).map(chatTool)
}

/** The conversation as the user knows it, which the server tells: the client keeps the agent's. */
async function userChat(gym: Gym, episode: Episode): Promise<ChatMessage[]> {
  const lines = (await episode.replay()) as { action?: Action }[]
  const actions = lines.flatMap(({ action }) => action ?? [])
  const { replies } = await gym.request('resume', { episode: episode.id, turn: 0 })
  const agentTurns = replies.flatMap((reply, place) => chatTurn(actions[place]!, reply))
  const opening = episode.messages.slice(1, episode.messages.length - agentTurns.length)
  const chat = [...spoken(opening), ...replies.flatMap((reply, place) => chatTurn(...exchanged(actions[place]!, reply)))]
  // Many models want the other side to begin.
  return chat[0]?.role === 'user' ? chat : [{ role: 'user', content: '(The agent is there. You speak first.)' }, ...chat]
}

/** What was said before turn 1; what the agent called is not the user's to see. */
function spoken(opening: readonly ChatMessage[]): ChatMessage[] {
  return opening.flatMap((message): ChatMessage[] => {
    if (message.role === 'user') return [{ role: 'assistant', content: message.content }]
    return message.role === 'assistant' && !message.tool_calls ? [{ role: 'user', content: message.content ?? '' }] : []
  })
}

const otherRole = { user: 'assistant', assistant: 'user', tool: 'tool', system: 'system' } as const

/** A turn as if the user were the agent: its chat is then made as the agent's is. */
function exchanged({ as, ...action }: Action, { next, observation, ...reply }: Step): [Action, Result<'step'>] {
  let call = 0
  const messages = observation.messages.map((message) => ({
    ...message,
    role: otherRole[message.role],
    // The replay has no ids of calls, so that results are told by their place.
    ...(message.role === 'tool' && { call: call++ }),
  }))
  const mover = as === 'user' ? 'agent' : 'user'
  return [
    { ...action, as: mover },
    { ...reply, observation: { messages }, next: next === 'user' ? 'agent' : 'user' },
  ]
}

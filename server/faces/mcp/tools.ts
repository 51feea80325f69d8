import type { CallToolResult, Tool } from '@modelcontextprotocol/server'
import type { Message, Timestep } from '../../../core/index.ts'
import type { Session } from '../../session.ts'
import { readWords, sayNameBeside, sayParameters } from '../say.ts'
import { openingOf, termsOf } from './episode.ts'

/** The tools of an episode: its world's, and the one that talks to the user. */
export function listTools(session: Session): Tool[] {
  const { tools } = termsOf(session)
  return [
    ...tools.map(({ name, description, parameters, effect }) => ({
      name,
      description,
      inputSchema: parameters as Tool['inputSchema'],
      annotations: { readOnlyHint: effect === 'read' },
    })),
    {
      name: sayName(session),
      description: sayDescription(session),
      inputSchema: sayParameters as unknown as Tool['inputSchema'],
      annotations: { readOnlyHint: false },
    },
  ]
}

/** The name of the tool that talks to the user. */
export function sayName(session: Session): string {
  return sayNameBeside(termsOf(session).tools.map(({ name }) => name))
}

function sayDescription(session: Session): string {
  if (isSolo(session)) return 'Says your last words and ends the episode; nobody answers.'
  const first = openingOf(session)?.findLast(({ role }) => role === 'user')
  return `Says something to the user and returns the answer.${first ? ` The user said: ${JSON.stringify(first.text)}` : ''}`
}

/** Whether nobody plays the user: words then end the episode. */
export function isSolo({ open, options }: Session): boolean {
  return options.user === 'none' || !open.world.user
}

/** The action of a call, and what is wrong with words that cannot be said. */
export function actionOf(session: Session, name: string, given: unknown): { action: object; problem?: string } {
  const own = sayName(session)
  if (name === own) return readWords(own, given)
  return { action: { calls: [{ name, ...(given === undefined ? {} : { arguments: given }) }] } }
}

/** A step as the result of a call. */
export function resultOf(step: Timestep, problem?: string): CallToolResult {
  const { turn, observation, reward, terminated, truncated, info, digest } = step
  const { components, reason } = info
  const over = terminated || truncated
  const texts = observation.messages.map(({ text }) => text)
  if (problem !== undefined) texts.unshift(problem)
  if (over) texts.push(`The episode is over: ${reason}.`)
  return {
    content: texts.map((text) => ({ type: 'text', text })),
    ...(isFailed(step) ? { isError: true } : {}),
    ...(over ? { structuredContent: { reward, terminated, truncated, components, reason, digest } } : {}),
    _meta: { 'sandtable/step': { turn, reward, terminated, truncated, info, digest } },
  }
}

function isFailed({ observation }: Timestep): boolean {
  return observation.messages.some(({ error }: Message) => error !== undefined)
}

import type { Message } from '../../../core/index.ts'
import type { Session } from '../../session.ts'
import { openingOf, termsOf } from './episode.ts'
import { isSolo, sayName } from './tools.ts'

/** A text about an episode that an agent may read. */
export interface Reading {
  readonly uri: string
  readonly name: string
  readonly description: string
  readonly text: string
}

/** The texts about an episode that are resources. */
export function readingsOf(session: Session): Reading[] {
  const opening = openingOf(session)
  const policy = {
    uri: 'sandtable://episode/policy',
    name: 'policy',
    description: 'The rules that the agent keeps.',
    text: termsOf(session).policy,
  }
  if (opening === undefined) return [policy]
  return [
    policy,
    {
      uri: 'sandtable://episode/opening',
      name: 'opening',
      description: 'What came before the first move: mostly the first words of the user.',
      text: openingText(opening),
    },
  ]
}

/** All that an agent is told at the start. What must not be cut by a host comes first. */
export function guidanceOf(session: Session): string {
  const opening = openingOf(session) ?? []
  const say = sayName(session)
  const toUser = isSolo(session)
    ? `There is no user to talk to. Do what is asked with the tools; ${say} ends the episode, and nothing can be done after it.`
    : `The user hears only what you say with the tool ${say}, and answers in its result. Go on until a result says that the episode is over.`
  return [
    ...(opening.length === 0 ? [] : [`# How it began\n\n${openingText(opening)}`]),
    `# How to go on\n\n${toUser} What follows is the policy to keep; it is also the resource sandtable://episode/policy.`,
    `# Policy\n\n${termsOf(session).policy}`,
  ].join('\n\n')
}

const speakers = { user: 'User', assistant: 'You', system: 'Note', tool: 'Result' }

function openingText(messages: readonly Message[]): string {
  if (messages.length === 0) return 'Nothing was said yet; the first move is yours.'
  return messages.map(messageText).join('\n\n')
}

function messageText({ role, text, name, calls }: Message): string {
  const speaker = role === 'tool' ? `${speakers.tool} of ${name}` : speakers[role]
  return `${speaker}: ${text}${calls === undefined ? '' : ` ${JSON.stringify(calls)}`}`
}

import type { Json, Reaction, UserContext } from '../../../core/index.ts'
import type { Understanding } from '../../dialogue/understanding.ts'
import { stopToken } from '../tokens.ts'
import { phrases } from './phrases.ts'
import type { Held, Memory, Script } from './script.ts'

export const transferToken = '###TRANSFER###'

/** One turn of listening. */
export interface Listening {
  readonly script: Script
  readonly text: string
  readonly said: Understanding
  readonly context: UserContext
  memory: Memory
}

/** One of the phrases of a name, filled in. */
export function fill(context: UserContext, name: keyof typeof phrases, text: string): string {
  return context
    .random('user')
    .pick(phrases[name])
    .replace('{}', () => text)
    .trim()
}

export const pick = ({ context }: Listening, name: keyof typeof phrases): string => fill(context, name, '')

export function speak({ context, memory }: Listening, name: keyof typeof phrases, text = ''): Reaction {
  return { memory: memory as unknown as Json, text: fill(context, name, text) }
}

/** Hangs up with some words and the token for it. */
export function leave({ memory }: Listening, text: string): Reaction {
  const told = text === transferToken ? text : `${text} ${stopToken}`
  return { memory: memory as unknown as Json, text: told, stop: true }
}

/** The next sentence that was held back for this. */
export function release(listening: Listening, ...on: readonly Held['on'][]): string {
  const { script, memory } = listening
  const place = script.held.findIndex((held, each) => on.includes(held.on) && !memory.released.includes(each))
  if (place < 0) return ''
  listening.memory = { ...memory, released: [...memory.released, place] }
  return script.held[place]!.text
}

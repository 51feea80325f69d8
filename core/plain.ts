import type { Info, Outcome } from './timestep.ts'

/** What all replies to one plain call of a tool have in common: it was carried out, and the episode goes on. */
export interface PlainCall {
  readonly outcomes: readonly [Outcome]
  readonly info: Info
  /** The JSON of the message from the end of its text. */
  readonly messageEnd: string
  /** The JSON of the reply from the end of its message. */
  readonly replyEnd: string
}

/** By name. Only calls that were carried out get here, so there are no more names than tools. */
const plainCalls = new Map<string, PlainCall>()

/** What the replies to a plain call of a tool have in common, made once: most replies are such, and records of episodes share it. */
export function plainCall(name: string): PlainCall {
  const known = plainCalls.get(name)
  if (known) return known
  const outcomes = Object.freeze([Object.freeze({ call: 0, name, status: 'ok' })] as const)
  const made = {
    outcomes,
    info: Object.freeze({ outcomes }),
    messageEnd: `,"name":${JSON.stringify(name)},"call":0}`,
    replyEnd: `]},"reward":0,"terminated":false,"truncated":false,"info":{"outcomes":${JSON.stringify(outcomes)}}}`,
  }
  plainCalls.set(name, made)
  return made
}

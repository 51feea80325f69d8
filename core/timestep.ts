import { type Json, quote } from './json.ts'
import type { PlainCall } from './plain.ts'

/** One entry of an observation: what the side that moves next has not seen yet. */
export interface Message {
  readonly role: 'user' | 'tool' | 'system' | 'assistant'
  readonly text: string
  /** The tool, where the role is `tool`. */
  readonly name?: string
  /** Which call of the action it answers: its position, or on the wire the client's own id where it gave one. */
  readonly call?: number | string
  /** What was called, where the role is `assistant` and a given history has calls. */
  readonly calls?: Json
  readonly error?: 'malformed' | 'refused' | 'skipped'
}

export interface Observation {
  readonly messages: readonly Message[]
}

/** How one call went. */
export interface Outcome {
  readonly call: number | string
  readonly name: string
  readonly status: 'ok' | 'malformed' | 'refused' | 'skipped'
  readonly code?: string
}

export interface Info {
  readonly outcomes: readonly Outcome[]
  /** At the end: what the reward is made of. */
  readonly components?: Readonly<Record<string, Json>>
  /** At the end: why it ended. */
  readonly reason?: string
}

/** The answer to an action. */
export interface Timestep {
  readonly turn: number
  readonly observation: Observation
  readonly reward: number
  readonly terminated: boolean
  readonly truncated: boolean
  readonly info: Info
  /** Who moves next, where a client plays both sides. */
  readonly next?: 'agent' | 'user'
  readonly digest: string
  /** All of it but the digest, as compact JSON in this order: what the digest covers and a JSON codec sends. */
  readonly json: string
}

/** The answer to a reset. */
export interface FirstTimestep {
  readonly turn: 0
  readonly scenario: string
  readonly seed: string
  readonly contract: string
  readonly observation: Observation
  readonly info: Info
  readonly next?: 'agent' | 'user'
  /** What a model that plays the user is told and may call. */
  readonly user?: { readonly prompt: string; readonly tools: readonly string[] }
  readonly digest: string
  readonly json: string
}

/** The messages of a turn, with their JSON beside them: long texts are quoted once and reused. */
export interface Messages {
  list: Message[]
  json: string
}

export function noMessages(): Messages {
  return { list: [], json: '' }
}

/** Adds a message; `quoted` is its text as JSON, where that is known already. */
export function addMessage(messages: Messages, message: Message, quoted?: string): void {
  const { role, text, name, call, calls, error } = message
  if (messages.json === '') messages.list = [message]
  // Not for the first: an array that grows keeps room for sixteen more.
  else messages.list.push(message)
  let json = `{"role":"${role}","text":${quoted ?? quote(text)}`
  if (name !== undefined) json += `,"name":${quote(name)}`
  if (call !== undefined) json += `,"call":${typeof call === 'number' ? call : quote(call)}`
  if (calls !== undefined) json += `,"calls":${JSON.stringify(calls)}`
  if (error !== undefined) json += `,"error":"${error}"`
  messages.json += messages.json === '' ? `${json}}` : `,${json}}`
}

/** Makes the result of a plain call the only message. */
export function setPlainMessage(messages: Messages, { outcomes, messageEnd }: PlainCall, text: string, quoted?: string): void {
  messages.list = [{ role: 'tool', text, name: outcomes[0].name, call: 0 }]
  messages.json = `{"role":"tool","text":${quoted ?? quote(text)}${messageEnd}`
}

/** The JSON of the reply to a plain call, as {@link timestepJson} has it. */
export function plainJson(turn: number, messagesJson: string, { replyEnd }: PlainCall): string {
  return `{"turn":${turn},"observation":{"messages":[${messagesJson}${replyEnd}`
}

/** The JSON of a timestep without its digest, from messages that are JSON already. */
export function timestepJson(step: Omit<Timestep, 'digest' | 'json' | 'observation'>, messagesJson: string): string {
  const { turn, reward, terminated, truncated, info, next } = step
  const observation = `"observation":{"messages":[${messagesJson}]}`
  return `{"turn":${turn},${observation},"reward":${reward},"terminated":${terminated},"truncated":${truncated},"info":${infoJson(info)}${
    next === undefined ? '' : `,"next":"${next}"`
  }}`
}

function infoJson({ outcomes, components, reason }: Info): string {
  let json = ''
  for (const { call, name, status, code } of outcomes) {
    json += `${json === '' ? '' : ','}{"call":${typeof call === 'number' ? call : quote(call)},"name":${quote(name)},"status":"${status}"`
    json += code === undefined ? '}' : `,"code":${JSON.stringify(code)}}`
  }
  json = `{"outcomes":[${json}]`
  if (components !== undefined) json += `,"components":${JSON.stringify(components)}`
  if (reason !== undefined) json += `,"reason":${JSON.stringify(reason)}`
  return `${json}}`
}

/** A timestep whose calls bear the client's ids instead of positions. */
export function withCallIds(step: Timestep, ids: readonly (string | undefined)[]): Timestep {
  const named = <T extends { readonly call?: number | string }>(entry: T): T => {
    const id = typeof entry.call === 'number' ? ids[entry.call] : undefined
    return id === undefined ? entry : { ...entry, call: id }
  }
  const messages = noMessages()
  for (const message of step.observation.messages) addMessage(messages, named(message))
  const renamed = {
    ...step,
    observation: { messages: messages.list },
    info: { ...step.info, outcomes: step.info.outcomes.map(named) },
  }
  return { ...renamed, json: timestepJson(renamed, messages.json) }
}

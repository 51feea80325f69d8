import type { ZodType } from 'zod'
import type { Call } from '../action.ts'
import type { Json } from '../json.ts'
import type { OpenWorld } from '../open.ts'
import type { Message } from '../timestep.ts'
import type { Tool } from '../tool.ts'
import { type Leaf, leavesOf, markOf } from './shape.ts'

type Value = string | number

/** The values that were seen in observations so far, by what they mean; it grows as an episode is played. */
export interface Seen {
  /** By semantic type. */
  readonly meanings: Map<string, Set<Value>>
  /** By the name of the field that held them. */
  readonly fields: Map<string, Set<Value>>
  /** Every string value, and every word of a text that could name something. */
  readonly strings: Set<string>
  readonly numbers: Set<number>
}

const valuesMax = 2000

export function nothingSeen(): Seen {
  return { meanings: new Map(), fields: new Map(), strings: new Set(), numbers: new Set() }
}

/** Takes in the messages of an observation: results by the schema of what the tool returns, other texts by their words. */
export function see(open: OpenWorld, seen: Seen, messages: readonly Message[]): void {
  for (const { role, text, name, error } of messages) {
    const result = role === 'tool' && error === undefined ? parsed(text) : undefined
    if (result === undefined) seeWords(seen, text)
    else for (const leaf of leavesOf(toolNamed(open, name ?? '')?.returns, result)) seeLeaf(seen, leaf)
  }
}

/** Takes in the arguments of a call. */
export function seeCall(open: OpenWorld, seen: Seen, call: Call): void {
  for (const leaf of leavesOf(toolNamed(open, call.name)?.args, argumentsOf(call))) seeLeaf(seen, leaf)
}

export function toolNamed(open: OpenWorld, name: string): Tool | undefined {
  return open.world.tools[name] ?? open.world.usertools?.[name]
}

/** The arguments of a call as a value, also where they were sent as text. */
export function argumentsOf({ arguments: given = {} }: Call): Json {
  return typeof given === 'string' ? (parsed(given) ?? {}) : given
}

/** What was seen that could stand in a field: by its meaning, else by its name. Whether it fits the schema is for the caller to see. */
export function candidates(seen: Seen, schema: ZodType, name: string): Value[] {
  const meaning = markOf(schema, 'semantic')
  const meant = meaning === undefined ? undefined : seen.meanings.get(meaning)
  return [...(meant ?? seen.fields.get(name) ?? [])]
}

function seeLeaf(seen: Seen, { meaning, name, value }: Leaf): void {
  if (typeof value !== 'string' && typeof value !== 'number') return
  if (meaning !== undefined) add(seen.meanings, meaning, value)
  if (name !== '') add(seen.fields, name, value)
  if (typeof value === 'number') seen.numbers.add(value)
  else if (seen.strings.size < valuesMax) seen.strings.add(value)
}

function seeWords(seen: Seen, text: string): void {
  // Names of several words, such as those of people and streets.
  for (const [name] of text.matchAll(/[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+){1,3}/g))
    if (seen.strings.size < valuesMax) seen.strings.add(name)
  for (const word of text.match(/[\w#@][\w#@.:+/-]*/g) ?? []) {
    const trimmed = word.replace(/[.:/-]+$/, '')
    if (seen.strings.size < valuesMax) seen.strings.add(trimmed)
    if (/^\d{1,9}$/.test(trimmed)) seen.numbers.add(Number(trimmed))
  }
}

function add(values: Map<string, Set<Value>>, key: string, value: Value): void {
  const held = values.get(key)
  if (!held) values.set(key, new Set([value]))
  else if (held.size < valuesMax) held.add(value)
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

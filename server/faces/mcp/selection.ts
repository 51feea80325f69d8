import { ProtocolError, resolveOptions } from '../../../core/index.ts'
import { jsonCodec } from '../../codec/codec.ts'
import { openWorldOf } from '../../hosted.ts'
import type { Serving } from '../../serving.ts'

/** The params of a reset as a URL's query gives them. */
export interface Selected {
  readonly world: string
  readonly seed?: string
  readonly split?: string
  readonly index?: number
  readonly scenario?: string
  readonly options?: Readonly<Record<string, unknown>>
}

const keys = ['seed', 'split', 'index', 'scenario', 'options']

/** Reads which episode a URL asks for. Throws a ProtocolError that says what would be right. */
export function readSelection(serving: Serving, world: string, query: URLSearchParams): Selected {
  for (const key of query.keys()) {
    if (!keys.includes(key)) throw invalid(`The query takes ${keys.join(', ')}; it had "${key}".`)
    if (query.getAll(key).length > 1) throw invalid(`The query takes ${key} once.`)
  }
  const selected: { -readonly [Key in keyof Selected]: Selected[Key] } = { world }
  for (const key of ['seed', 'split', 'scenario'] as const) {
    const value = query.get(key)
    if (value !== null) selected[key] = value
  }
  const index = query.get('index')
  if (index !== null) selected.index = readIndex(index)
  const options = query.get('options')
  if (options !== null) selected.options = readOptions(options, serving.limits.depthMax)
  if (resolveOptions(openWorldOf(serving.worlds, world).world, selected.options ?? {}).user === 'external') {
    throw invalid('Over MCP the server plays the user; the option "user" may not be "external" here.')
  }
  return selected
}

function readIndex(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw invalid(`The query's index is a whole number from 0 on; it was "${text}".`)
  return Number(text)
}

function readOptions(text: string, depthMax: number): Record<string, unknown> {
  const decoded = jsonCodec.decode(Buffer.from(text), depthMax)
  if ('problem' in decoded) throw invalid(`The query's options are a JSON object; they were ${decoded.problem}.`)
  const { value } = decoded
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw invalid('The query\u2019s options are a JSON object, such as {"turns":20}.')
  }
  return value as Record<string, unknown>
}

function invalid(message: string): ProtocolError {
  return new ProtocolError('request_invalid', message)
}

import { z } from 'zod'
import type { ErrorCode, ProtocolError } from '../../../core/protocol/index.ts'
import { Invalid, read } from './issues.ts'

const data = z.record(z.string(), z.unknown())

const frames = {
  reset: z.strictObject({ type: z.literal('reset'), data: data.default({}) }),
  step: z.strictObject({ type: z.literal('step'), data }),
  state: z.strictObject({ type: z.literal('state') }),
  close: z.strictObject({ type: z.literal('close') }),
  mcp: z.strictObject({ type: z.literal('mcp'), data }),
}

export type ClientFrame = { [Type in keyof typeof frames]: z.output<(typeof frames)[Type]> }[keyof typeof frames]

/** What a client gets instead of an answer. */
export type ErrorData = { readonly message: string; readonly code: string } & Readonly<Record<string, unknown>>

/** A frame of a kind that there is not. */
export class UnknownType extends Error {
  override readonly name = 'UnknownType'
}

/** A session that cannot be attached to. */
export class SessionUnknown extends Error {
  override readonly name = 'SessionUnknown'
}

/** Reads a frame of `/ws`. Throws Invalid or UnknownType. */
export function readFrame(value: unknown): ClientFrame {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Invalid([{ type: 'dict_type', loc: [], msg: 'a frame is an object {"type": ..., "data": {...}}', input: value }])
  }
  const { type = '' } = value as { type?: unknown }
  if (typeof type === 'string' && Object.hasOwn(frames, type)) return read(frames[type as keyof typeof frames], value)
  throw new UnknownType(
    `Unknown message type: ${typeof type === 'string' ? type : JSON.stringify(type)}; there are ${Object.keys(frames).join(', ')}.`,
  )
}

/** What a client is told of a problem; `told` turns what is none of a frame into words for it. */
export function errorData(problem: unknown, told: (problem: unknown) => ProtocolError): ErrorData {
  if (problem instanceof UnknownType) return { message: problem.message, code: 'UNKNOWN_TYPE' }
  if (problem instanceof SessionUnknown) return { message: problem.message, code: 'SESSION_ERROR' }
  if (problem instanceof Invalid) {
    return { message: `Invalid message: ${problem.message}`, code: 'VALIDATION_ERROR', errors: problem.issues }
  }
  const { code: reason, message, data } = told(problem)
  const code = codes[reason] ?? 'EXECUTION_ERROR'
  if (code !== 'VALIDATION_ERROR') return { message, code, reason, ...data }
  return { message, code, reason, ...data, errors: [{ type: reason, loc: [], msg: message, input: null }] }
}

const codes: Partial<Record<ErrorCode, string>> = {
  capacity: 'CAPACITY_REACHED',
  request_invalid: 'VALIDATION_ERROR',
  option_unknown: 'VALIDATION_ERROR',
  scenario_unknown: 'VALIDATION_ERROR',
  world_unavailable: 'FACTORY_ERROR',
}

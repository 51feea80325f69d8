import { z } from 'zod'
import type { ProtocolError } from '../../../core/protocol/index.ts'
import { jsonCodec } from '../../codec/codec.ts'
import { Invalid, read } from './issues.ts'

/** JSON-RPC 2.0 as OpenEnv has it: a failure is a response too, and over HTTP its status is 200. */
export const rpcCodes = {
  parse: -32700,
  request: -32600,
  method: -32601,
  params: -32602,
  internal: -32603,
  server: -32000,
} as const

export type RpcId = string | number | null

export interface RpcRequest {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly id: RpcId
}

/** Answered as an error with this code. */
export class RpcFailure extends Error {
  override readonly name = 'RpcFailure'
  readonly code: number
  readonly data: unknown

  constructor(code: number, message: string, data: unknown = null) {
    super(message)
    this.code = code
    this.data = data
  }
}

const schema = z.strictObject({
  jsonrpc: z.literal('2.0'),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  id: z.union([z.string(), z.int(), z.null()]).default(null),
})

/** Answers one request: `serve` makes its result, or throws. Never throws itself. */
export function answerRpc(
  value: unknown,
  serve: (request: RpcRequest) => object,
  told: (problem: unknown) => ProtocolError,
): object {
  let id: RpcId = null
  try {
    const request = read(schema, value)
    id = request.id
    return { jsonrpc: '2.0', id, result: serve(request) }
  } catch (problem) {
    return rpcError(id, failureOf(problem, id, told))
  }
}

/** Reads bytes and has the request in them answered; what cannot be read is answered here. */
export function readRpc(data: Buffer, depthMax: number, answer: (value: unknown) => object): object {
  const decoded = jsonCodec.decode(data, depthMax)
  if (!('problem' in decoded)) return answer(decoded.value)
  const { kind, problem } = decoded
  if (kind === 'frame') return rpcError(null, { code: rpcCodes.parse, message: `Parse error: ${problem}` })
  return rpcError(null, { code: rpcCodes.request, message: `Invalid request: ${problem}` })
}

function rpcError(id: RpcId, { code, message, data = null }: { code: number; message: string; data?: unknown }): object {
  return { jsonrpc: '2.0', id, error: { code, message, data } }
}

function failureOf(problem: unknown, id: RpcId, told: (problem: unknown) => ProtocolError): RpcFailure {
  if (problem instanceof RpcFailure) return problem
  if (problem instanceof Invalid) {
    const code = id === null ? rpcCodes.request : rpcCodes.params
    return new RpcFailure(code, `Invalid request: ${problem.message}`)
  }
  const { code, message, data } = told(problem)
  const number = code === 'capacity' || code.startsWith('world_') ? rpcCodes.server : rpcCodes.internal
  return new RpcFailure(number, message, { reason: code, ...data })
}

import type { ServerResponse } from 'node:http'
import type { ErrorCode, ProtocolError } from '../../../core/index.ts'

/** A request that gets an HTTP status instead of an answer of MCP, with a JSON-RPC error as its body. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly data: object | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, more: { code?: number; data?: object; headers?: Record<string, string> } = {}) {
    super(message)
    this.status = status
    this.code = more.code ?? -32600
    this.data = more.data
    this.headers = more.headers ?? {}
  }
}

const statuses: Partial<Record<ErrorCode, number>> = {
  world_unknown: 404,
  episode_unknown: 404,
  world_unavailable: 503,
  capacity: 503,
  busy: 503,
  fault: 500,
}

/** The refusal that an error of the wire is where there is no session. */
export function refusalOf({ code, message, data }: ProtocolError): Refusal {
  return new Refusal(statuses[code] ?? 400, message, { code: code === 'fault' ? -32603 : -32600, data: { ...data, code } })
}

export function sendRefusal(response: ServerResponse, { status, code, message, data, headers }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
  response.end(JSON.stringify({ jsonrpc: '2.0', id: null, error: { code, message, ...(data === undefined ? {} : { data }) } }))
}

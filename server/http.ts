import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Registry } from 'prom-client'
import { wireSchema } from './schema.ts'
import type { Serving } from './serving.ts'

/** Answers what is asked over plain HTTP: health, metrics and the schema of the wire. */
export async function answerHttp(
  serving: Serving,
  registry: Registry,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = (status: number, type: string, body: string): void => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, 'text/plain', 'Only GET is served here; episodes are played over the WebSocket at /v1.\n')
  switch (request.url?.split('?')[0]) {
    case '/health':
      return send(
        200,
        'application/json',
        JSON.stringify({ status: serving.draining ? 'draining' : 'ok', version: serving.version }),
      )
    case '/metrics':
      return send(200, registry.contentType, await registry.metrics())
    case '/schema':
      return send(200, 'application/schema+json', JSON.stringify(wireSchema()))
    default:
      return send(404, 'text/plain', 'There are /health, /metrics and /schema, and the WebSocket at /v1.\n')
  }
}

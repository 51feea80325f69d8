import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Registry } from 'prom-client'
import type { Face } from './faces/face.ts'
import { wireSchema } from './schema.ts'
import type { Serving } from './serving.ts'
import { isAllowedOrigin } from './sockets.ts'

/** What answers over plain HTTP. */
export interface HttpSide {
  readonly serving: Serving
  readonly registry: Registry
  /** Origins of pages that may ask the faces. */
  readonly origins: readonly string[]
  readonly faces: readonly Face[]
}

/** Answers what is asked over plain HTTP: health, metrics, the schema of the wire, and what the faces answer. */
export async function answerHttp(
  { serving, registry, origins, faces }: HttpSide,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = (status: number, type: string, body: string): void => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  const path = request.url!.split('?')[0]!
  const face = faces.find((candidate) => candidate.owns(path))
  if (face) {
    if (!isAllowedOrigin(origins, request)) return send(403, 'text/plain', 'This origin is not allowed here.\n')
    try {
      return await face.http(request, response)
    } catch (problem) {
      serving.log.error({ problem, path }, 'a face failed at a request')
      return response.headersSent ? void response.destroy() : send(500, 'text/plain', 'Internal Server Error')
    }
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, 'text/plain', 'Only GET is served here; episodes are played over the WebSocket at /v1.\n')
  switch (path) {
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
      return send(
        404,
        'text/plain',
        'There are /health, /metrics and /schema, the WebSocket at /v1, and what docs/faces.md lists.\n',
      )
  }
}

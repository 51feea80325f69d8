import type { IncomingMessage, ServerResponse } from 'node:http'
import { NodeStreamableHTTPServerTransport } from '@modelcontextprotocol/node'
import { isInitializeRequest } from '@modelcontextprotocol/server'
import { jsonCodec } from '../../codec/codec.ts'
import { asProtocolError, type Serving } from '../../serving.ts'
import type { Session } from '../../session.ts'
import { isAuthorized } from '../authorization.ts'
import { readBody } from '../body.ts'
import { type Face, refuseUpgrade } from '../face.ts'
import { beginEpisode, closeEpisode } from './episode.ts'
import { guidanceOf } from './guidance.ts'
import { Refusal, refusalOf, sendRefusal } from './refusal.ts'
import { readSelection } from './selection.ts'
import { openMcpServer } from './server.ts'

/** MCP at `/mcp/<world>`: a session is an episode. */
export function openMcpFace(serving: Serving): Face {
  return {
    owns: (path) => path === '/mcp' || path.startsWith('/mcp/'),
    async http(request, response) {
      try {
        await answer(serving, request, response)
      } catch (problem) {
        if (response.headersSent) throw problem
        if (problem instanceof Refusal) serving.counts.errors++
        sendRefusal(response, problem instanceof Refusal ? problem : refusalOf(asProtocolError(serving, problem)))
      }
    },
    upgrade: (_request, socket) => refuseUpgrade(socket, '404 Not Found'),
    close: () => undefined,
  }
}

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isAuthorized(serving.token, request)) {
    const headers = { 'www-authenticate': 'Bearer realm="sandtable"' }
    throw new Refusal(401, 'This server has a token: send it as "Authorization: Bearer TOKEN".', { headers })
  }
  const { world, query } = readTarget(serving, request.url!)
  switch (request.method) {
    case 'POST':
      return post(serving, world, query, request, response)
    case 'DELETE':
      closeEpisode(serving, sessionOf(serving, world, request))
      response.writeHead(200).end()
      return
    default:
      throw new Refusal(405, 'Nothing is pushed here: sessions are played with POST and closed with DELETE.', {
        headers: { allow: 'POST, DELETE' },
      })
  }
}

function readTarget({ worlds }: Serving, url: string): { world: string; query: URLSearchParams } {
  const { pathname, searchParams } = new URL(url, 'http://host')
  let world = ''
  try {
    world = decodeURIComponent(pathname.slice('/mcp/'.length))
  } catch {
    // The id cannot be read, so there is no such world.
  }
  if (worlds.has(world)) return { world, query: searchParams }
  throw new Refusal(
    404,
    `There is no world at ${pathname}; there are ${[...worlds.keys()].map((id) => `/mcp/${id}`).join(', ')}.`,
    {
      data: { code: 'world_unknown' },
    },
  )
}

async function post(
  serving: Serving,
  world: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const message = await readMessage(serving, request)
  serving.counts.requests++
  const begins = isInitialize(message)
  const session = begins ? beginEpisode(serving, readSelection(serving, world, query)) : sessionOf(serving, world, request)
  const transport = new NodeStreamableHTTPServerTransport({
    enableJsonResponse: true,
    sessionIdGenerator: begins ? () => session.id : undefined,
  })
  transport.onerror = (problem) => serving.log.debug({ problem }, 'a message of MCP could not be served')
  await openMcpServer(serving, session, begins ? guidanceOf(session) : undefined).connect(transport)
  await transport.handleRequest(request, response, message)
  // The SDK has its own say about headers: an episode that nobody was told of is not kept.
  if (begins && response.statusCode !== 200) closeEpisode(serving, session)
}

function isInitialize(message: unknown): boolean {
  if ((message as { method?: unknown } | null)?.method !== 'initialize') return false
  if (isInitializeRequest(message)) return true
  throw new Refusal(400, 'initialize is a request with an id and the params protocolVersion, capabilities and clientInfo.')
}

/** Reads one message of JSON-RPC, bounded in bytes and depth. */
async function readMessage({ limits }: Serving, request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request, limits.frameBytesMax).catch(() => {
    throw new Refusal(400, 'The body ended too soon.')
  })
  if (body === undefined) {
    const headers = { connection: 'close' }
    throw new Refusal(413, `A message has ${limits.frameBytesMax} bytes at most.`, { headers, data: { code: 'frame_large' } })
  }
  const decoded = jsonCodec.decode(body, limits.depthMax)
  if ('problem' in decoded) {
    const isFrame = decoded.kind === 'frame'
    const data = { code: isFrame ? 'frame_malformed' : 'request_invalid' }
    throw new Refusal(400, `The body is ${decoded.problem}.`, { code: isFrame ? -32700 : -32600, data })
  }
  if (Array.isArray(decoded.value)) throw new Refusal(400, 'One message at a time: an array of messages is not served here.')
  return decoded.value
}

/** The session that a request names by its header. */
function sessionOf({ sessions }: Serving, world: string, { headers }: IncomingMessage): Session {
  const id = headers['mcp-session-id']
  if (typeof id !== 'string') {
    throw new Refusal(400, 'Initialize first: a session begins with it, and later messages name it by the header Mcp-Session-Id.')
  }
  if (sessions.find(id)?.open.world.id === world) return sessions.get(id)
  throw new Refusal(
    404,
    'There is no such session; it may have been closed, or gone after too long without a message. Initialize again.',
    {
      code: -32001,
      data: { code: 'episode_unknown' },
    },
  )
}

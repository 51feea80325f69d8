import type { IncomingMessage, ServerResponse } from 'node:http'
import { isAuthorized } from '../authorization.ts'
import { readBody } from '../body.ts'
import { Invalid } from './issues.ts'
import type { Place } from './place.ts'
import { handlerOf } from './routes.ts'
import type { Side } from './side.ts'
import { TaskFailure } from './tasks.ts'

interface Answer {
  readonly status: number
  readonly body: object
}

/** Answers a request over HTTP with JSON; what went wrong stands in `detail`, as FastAPI has it. */
export async function answerHttp(side: Side, place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, body } = await answerOf(side, place, request)
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(status === 401 ? { 'www-authenticate': 'Basic realm="sandtable"' } : {}),
    ...(status === 413 ? { connection: 'close' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}

async function answerOf(side: Side, { world, route }: Place, request: IncomingMessage): Promise<Answer> {
  const { token, limits, worlds, counts } = side.serving
  counts.requests++
  if (route !== '/health' && !isAuthorized(token, request)) {
    return failed(
      side,
      401,
      'This server has a token: send it as Authorization: Bearer, or in the URL, http://any:TOKEN@host/...',
    )
  }
  if (world === undefined) return failed(side, 404, `There is no world of that name; there are ${[...worlds.keys()].join(', ')}.`)
  const handler = handlerOf(request.method ?? 'GET', world, route)
  if (handler === undefined) return failed(side, 404, 'Not Found; the routes stand in openapi.json.')
  if (handler === 'other method') return failed(side, 405, 'Method Not Allowed')
  const body = await readBody(request, limits.frameBytesMax)
  if (body === undefined) return failed(side, 413, `A body has ${limits.frameBytesMax} bytes at most.`)
  try {
    return { status: 200, body: handler({ side, world, body }) }
  } catch (problem) {
    return failureOf(side, problem)
  }
}

function failed({ serving }: Side, status: number, detail: unknown): Answer {
  serving.counts.errors++
  return { status, body: { detail } }
}

function failureOf(side: Side, problem: unknown): Answer {
  if (problem instanceof Invalid) {
    const within = problem.issues.map((issue) => (issue.loc[0] === 'body' ? issue : { ...issue, loc: ['body', ...issue.loc] }))
    return failed(side, 422, within)
  }
  if (problem instanceof TaskFailure) return failed(side, problem.status, problem.message)
  const { code, message } = side.told(problem)
  switch (code) {
    case 'capacity':
    case 'busy':
    case 'world_unavailable':
      return { status: 503, body: { detail: message } }
    case 'fault':
      return { status: 500, body: { detail: message } }
    default:
      return { status: 422, body: { detail: [{ type: code, loc: ['body'], msg: message, input: null }] } }
  }
}

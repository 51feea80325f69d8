import { z } from 'zod'
import { jsonCodec } from '../../codec/codec.ts'
import { openWorldOf } from '../../hosted.ts'
import type { Conversation } from './conversation.ts'
import { Invalid, read } from './issues.ts'
import { answerRpc, readRpc } from './json-rpc.ts'
import { openApi } from './openapi.ts'
import { serveRpc } from './rpc-methods.ts'
import { schemas } from './schema.ts'
import type { Side } from './side.ts'
import { answerTasks, environmentName, listSplits, taskQuestions } from './tasks.ts'

/** One request over HTTP to a world that is hosted. */
export interface Asked {
  readonly side: Side
  readonly world: string
  readonly body: Buffer
}

type Handler = (asked: Asked) => object

const resetBody = z.looseObject({ seed: z.int().min(0).nullish() })
const stepBody = z.looseObject({ action: z.record(z.string(), z.unknown()) })

const routes: Readonly<Record<string, Handler>> = {
  'GET /health': ({ side: { serving }, world }) => {
    const isWell = serving.worlds.get(world)?.open !== undefined && !serving.draining
    return { status: isWell ? 'healthy' : 'unhealthy' }
  },
  'GET /metadata': ({ side, world }) => {
    const { world: described } = openWorldOf(side.serving.worlds, world)
    return {
      name: world,
      description: described.summary,
      readme_content: side.terms.ofWorld(world).policy,
      version: String(described.version),
      author: null,
      documentation_url: null,
    }
  },
  'GET /schema': () => schemas,
  'GET /openapi.json': ({ world }) => openApi(world),
  'POST /reset': (asked) => {
    const given = readJson(asked)
    read(resetBody, given, ['body'])
    return briefly(asked, (conversation) => conversation.reset(given))
  },
  'POST /step': (asked) => {
    const { action } = read(stepBody, readJson(asked), ['body'])
    return briefly(asked, (conversation) => {
      conversation.reset({ seed: 0 })
      return conversation.step(action, asked.body.length)
    })
  },
  'GET /state': (asked) => briefly(asked, (conversation) => conversation.state()),
  'POST /mcp': ({ side: { serving, conversations, told }, world, body }) =>
    readRpc(body, serving.limits.depthMax, (value) =>
      answerRpc(value, (request) => serveRpc({ conversations, world }, request, body.length), told),
    ),
  'GET /list_environments': ({ world }) => [environmentName(world)],
}

/** Who answers a route; undefined where there is none, and `other method` where it is asked with another. */
export function handlerOf(method: string, world: string, route: string): Handler | 'other method' | undefined {
  const find = (verb: string): Handler | undefined => routes[`${verb} ${route}`] ?? taskHandler(verb, world, route)
  const handler = find(method === 'HEAD' ? 'GET' : method)
  return handler ?? (find('GET') || find('POST') ? 'other method' : undefined)
}

function taskHandler(verb: string, world: string, route: string): Handler | undefined {
  const [, name, asked, ...more] = route.split('/')
  if (name?.toLowerCase() !== environmentName(world).toLowerCase() || more.length > 0) return undefined
  if (verb === 'GET') return asked === 'splits' ? ({ side }) => listSplits(openWorldOf(side.serving.worlds, world)) : undefined
  const question = verb === 'POST' ? taskQuestions.find((known) => known === asked) : undefined
  return question && ((request) => answerTasks(openWorldOf(request.side.serving.worlds, world), question, readJson(request)))
}

/** Works on a conversation that nobody else has and that ends with the request. */
function briefly({ side, world }: Asked, work: (conversation: Conversation) => object): object {
  const conversation = side.conversations.brief(world)
  try {
    return work(conversation)
  } finally {
    conversation.close()
  }
}

/** The body as an object; an empty body is an empty object. Throws Invalid. */
function readJson({ side, body }: Asked): Readonly<Record<string, unknown>> {
  if (body.length === 0) return {}
  const decoded = jsonCodec.decode(body, side.serving.limits.depthMax)
  if ('problem' in decoded) {
    throw new Invalid([{ type: 'json_invalid', loc: ['body'], msg: `JSON decode error: ${decoded.problem}`, input: {} }])
  }
  return read(z.record(z.string(), z.unknown()), decoded.value, ['body'])
}

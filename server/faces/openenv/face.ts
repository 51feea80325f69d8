import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Serving } from '../../serving.ts'
import { isAuthorized } from '../authorization.ts'
import { type Face, refuseUpgrade } from '../face.ts'
import { answerHttp } from './http.ts'
import { isPlace, type Place, placeOf } from './place.ts'
import { PlayLine } from './play-line.ts'
import { RpcLine } from './rpc-line.ts'
import { Side } from './side.ts'
import { FaceSockets } from './sockets.ts'

const beatMs = 30_000

/** OpenEnv's protocol under `/worlds/<id>`, for its clients as they are published. */
export function openOpenEnvFace(serving: Serving): Face {
  const side = new Side(serving)
  const sockets = new FaceSockets(serving)
  const { silentMsMax, idleMsMax } = serving.limits
  const timer = setInterval(
    () => {
      sockets.beat()
      side.conversations.sweep()
    },
    Math.max(10, Math.min(beatMs, silentMsMax / 3, idleMsMax / 3)),
  )
  timer.unref()
  return {
    owns: isPlace,
    http: (request, response) => answerHttp(side, placeIn(serving, request), request, response),
    upgrade(request, socket, head) {
      if (!isAuthorized(serving.token, request)) return refuseUpgrade(socket, '401 Unauthorized')
      openLine(side, sockets, request, socket, head)
    },
    close() {
      clearInterval(timer)
      side.conversations.forget()
      sockets.close()
    },
  }
}

function openLine(side: Side, sockets: FaceSockets, request: IncomingMessage, stream: Socket, head: Buffer): void {
  const { world, route } = placeIn(side.serving, request)
  if (world === undefined) return refuseUpgrade(stream, '404 Not Found')
  switch (route) {
    case '/ws': {
      const session = new URL(request.url!, 'http://any').searchParams.get('session_id')
      return sockets.take(request, stream, head, (socket) => new PlayLine(side, world, session, socket))
    }
    case '/mcp':
      return sockets.take(request, stream, head, (socket) => new RpcLine(side, world, socket))
    default:
      return refuseUpgrade(stream, '404 Not Found')
  }
}

function placeIn({ worlds }: Serving, { url }: IncomingMessage): Place {
  return placeOf(worlds, url!.split('?')[0]!)
}

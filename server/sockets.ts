import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'
import { subprotocols } from '../core/protocol/index.ts'
import { jsonCodec, messagePackCodec } from './codec/codec.ts'
import { Connection } from './connection.ts'
import { type Face, refuseUpgrade } from './faces/face.ts'
import { Outbox } from './outbox.ts'
import type { Serving } from './serving.ts'

/** `ws` closes by itself when a message is too long and says nothing after that, so the reason is told before. */
class AttendedSocket extends WebSocket {
  refused: (() => void) | undefined

  override close(code?: number, reason?: string | Buffer): void {
    if (code === messageTooBig) this.refused?.()
    super.close(code, reason)
  }
}

const messageTooBig = 1009

export type SocketServer = WebSocketServer

/** Takes WebSocket connections at `/v1` and at the paths of faces: one without an Origin, or with one of those listed. */
export function openSockets(
  http: HttpServer,
  serving: Serving,
  origins: readonly string[],
  faces: readonly Face[],
): WebSocketServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: serving.limits.frameBytesMax,
    perMessageDeflate: false,
    // The codec finds what is not UTF-8, and answers it; ws would close the connection.
    skipUTF8Validation: true,
    WebSocket: AttendedSocket,
    clientTracking: true,
    handleProtocols: (offered) => subprotocols.find((name) => offered.has(name)) ?? false,
  })
  http.on('upgrade', (request, stream, head) => {
    const socket = stream as Socket
    const path = request.url!.split('?')[0]!
    if (!isAllowedOrigin(origins, request)) return refuseUpgrade(socket, '403 Forbidden')
    const face = faces.find((candidate) => candidate.owns(path))
    if (face) return face.upgrade(request, socket, head)
    if (path !== '/v1') return refuseUpgrade(socket, '404 Not Found')
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request))
  })
  sockets.on('connection', (socket: AttendedSocket, request: IncomingMessage) => attend(serving, socket, request.socket))
  return sockets
}

/** Browsers name the origin of the page; what is no browser names none. */
export function isAllowedOrigin(origins: readonly string[], { headers: { origin } }: IncomingMessage): boolean {
  return origin === undefined || origins.includes(origin)
}

const lastHeard = new WeakMap<WebSocket, number>()

function attend(serving: Serving, socket: AttendedSocket, stream: Socket): void {
  const codec = socket.protocol === subprotocols[1] ? messagePackCodec : jsonCodec
  const outbox = new Outbox(socket, stream, serving.limits.sendBytesMax, codec.binary)
  const connection = new Connection(serving, codec, (data) => outbox.send(data))
  const heard = (): void => void lastHeard.set(socket, performance.now())
  stream.setNoDelay(true)
  serving.counts.connections++
  heard()
  socket.on('message', (data) => {
    heard()
    outbox.whenRoom(() => connection.receive(data as Buffer))
  })
  socket.on('pong', heard)
  socket.on('error', (problem) => serving.log.debug({ problem }, 'a connection failed'))
  socket.refused = () => connection.refuseFrame()
  socket.on('close', () => serving.counts.connections--)
}

/** Pings every connection, and gives up those that have been silent for too long. */
export function beat(sockets: WebSocketServer, { limits }: Serving): void {
  const deadline = performance.now() - limits.silentMsMax
  for (const socket of sockets.clients) {
    if ((lastHeard.get(socket) ?? 0) < deadline) socket.terminate()
    else socket.ping()
  }
}

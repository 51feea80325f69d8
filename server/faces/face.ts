import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Another protocol that the server speaks beside its own, on the same port. */
export interface Face {
  /** Whether a path, without its query, is this face's. */
  owns(path: string): boolean
  /** Answers a request over HTTP. A rejection is answered 500 and logged. */
  http(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Takes a WebSocket handshake, or refuses it. */
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void
  /** Lets go of its connections and episodes. */
  close(): void
}

/** Refuses a handshake with a status line such as `404 Not Found`. */
export function refuseUpgrade(socket: Socket, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

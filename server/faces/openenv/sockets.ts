import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { Outbox } from '../../outbox.ts'
import type { Serving } from '../../serving.ts'

/** What is at the server's end of a WebSocket. */
export interface Line {
  /** The frame that answers a frame; undefined where there is none. Never throws. */
  answer(data: Buffer): string | undefined
  /** Whether the socket is to be closed now. */
  readonly finished: boolean
  /** The socket is gone. */
  ended(): void
}

/** The face's WebSockets. */
export class FaceSockets {
  readonly #serving: Serving
  readonly #server: WebSocketServer
  readonly #heardMs = new WeakMap<WebSocket, number>()

  constructor(serving: Serving) {
    this.#serving = serving
    this.#server = new WebSocketServer({
      noServer: true,
      maxPayload: serving.limits.frameBytesMax,
      perMessageDeflate: false,
      // The codec finds what is not UTF-8, and it is answered; ws would close the connection.
      skipUTF8Validation: true,
      clientTracking: true,
    })
  }

  /** Takes a handshake and attends to the line that `open` makes for the socket. */
  take(request: IncomingMessage, stream: Socket, head: Buffer, open: (socket: WebSocket) => Line): void {
    this.#server.handleUpgrade(request, stream, head, (socket) => this.#attend(socket, stream, open(socket)))
  }

  #attend(socket: WebSocket, stream: Socket, line: Line): void {
    const { limits, counts, log } = this.#serving
    const outbox = new Outbox(socket, stream, limits.sendBytesMax, false)
    const heard = (): void => void this.#heardMs.set(socket, performance.now())
    stream.setNoDelay(true)
    counts.connections++
    heard()
    socket.on('message', (data: Buffer) => {
      heard()
      outbox.whenRoom(() => {
        // A socket that is being closed may still bring frames, and has nothing to play any more.
        if (socket.readyState !== socket.OPEN) return
        counts.requests++
        const answer = line.answer(data)
        if (answer !== undefined) outbox.send(answer)
        if (line.finished) socket.close(1000)
      })
    })
    socket.on('pong', heard)
    socket.on('error', (problem) => log.debug({ problem }, 'a connection failed'))
    socket.on('close', () => {
      counts.connections--
      line.ended()
    })
  }

  /** Pings every socket, and gives up those that have been silent for too long. */
  beat(): void {
    const deadline = performance.now() - this.#serving.limits.silentMsMax
    for (const socket of this.#server.clients) {
      if ((this.#heardMs.get(socket) ?? 0) < deadline) socket.terminate()
      else socket.ping()
    }
  }

  /** Closes every socket, and ends a second later those that do not answer. */
  close(): void {
    for (const socket of this.#server.clients) socket.close(1001, 'the server stops')
    const giveUp = setTimeout(() => {
      for (const socket of this.#server.clients) socket.terminate()
    }, 1000)
    giveUp.unref()
  }
}

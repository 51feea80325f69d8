import { WebSocket } from 'ws'
import type { Codec } from './codec.ts'
import { ConnectionLost } from './errors.ts'

/** The part of the standard WebSocket that the client uses: that of browsers, of Node 22 and of `ws` fit. */
export interface WebSocketLike {
  binaryType: string
  readonly protocol: string
  onopen: ((event: never) => void) | null
  onmessage: ((event: never) => void) | null
  onclose: ((event: never) => void) | null
  onerror: ((event: never) => void) | null
  send(data: string | Uint8Array<ArrayBuffer>): void
  close(code?: number): void
  /** Ends it without a handshake, where the constructor's sockets can do that. */
  terminate?(): void
}

export type WebSocketConstructor = new (url: string, subprotocols: string[]) => WebSocketLike

/** Who is told what happens on a socket; nothing is told after `lost`. */
export interface Listener {
  frame(value: unknown): void
  lost(reason: string): void
}

/** One open WebSocket. */
export interface OpenSocket {
  send(frame: string | Uint8Array<ArrayBuffer>): void
  /** Gives the socket up at once; the listener is told nothing more. */
  drop(): void
  /** Closes in good order and resolves when it is closed. */
  close(): Promise<void>
}

/** Opens a socket. Rejects with ConnectionLost. */
export function openSocket(url: string, codec: Codec, made: WebSocketConstructor | undefined, on: Listener): Promise<OpenSocket> {
  return new Promise((resolve, reject) => {
    const socket = make(url, codec, made)
    let problem = ''
    let told = (reason: string): void => reject(new ConnectionLost(`${url} could not be reached: ${reason}.`))
    let closed: () => void = () => undefined
    const end = (reason: string): void => {
      const tell = told
      told = () => undefined
      tell(reason)
      closed()
    }
    socket.binaryType = 'arraybuffer'
    socket.onerror = (event: { message?: string; error?: Error }) => {
      problem = event.error?.message || event.message || 'the connection failed'
    }
    socket.onclose = (event: { code?: number; reason?: string }) =>
      end(problem || `closed with ${event.code}${event.reason ? ` (${event.reason})` : ''}`)
    socket.onmessage = (event: { data: unknown }) => {
      let value: unknown
      try {
        value = codec.decode(event.data)
      } catch {
        end('it brought a frame that cannot be read')
        return close(socket)
      }
      on.frame(value)
    }
    socket.onopen = () => {
      told = (reason) => on.lost(reason)
      resolve({
        send: (frame) => socket.send(frame),
        drop() {
          told = () => undefined
          close(socket)
        },
        close: () =>
          new Promise((done) => {
            told = () => undefined
            closed = done
            socket.close(1000)
          }),
      })
    }
  })
}

function close(socket: WebSocketLike): void {
  socket.onmessage = null
  if (socket.terminate) socket.terminate()
  else socket.close()
}

function make(url: string, codec: Codec, made: WebSocketConstructor | undefined): WebSocketLike {
  if (made) return new made(url, [codec.subprotocol])
  // A batch's reply may be of any length, and a limit here would lose the connection again at every attempt.
  return new WebSocket(url, [codec.subprotocol], { perMessageDeflate: false, maxPayload: 0 }) as unknown as WebSocketLike
}

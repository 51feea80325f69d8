import type { Limits, Method, ParamsInput, Result } from '../../core/protocol/index.ts'
import { defaultLimits } from '../../core/protocol/index.ts'
import { type Codec, codecs, frameBytes } from './codec.ts'
import { ConnectionLost, GymError } from './errors.ts'
import { greet } from './greeting.ts'
import { Outstanding, type Reply } from './outstanding.ts'
import { payload } from './payload.ts'
import type { OpenSocket, WebSocketConstructor } from './socket.ts'

export interface ConnectOptions {
  /** `json` unless told. */
  readonly codec?: 'json' | 'msgpack'
  readonly token?: string
  /** The client's own name, for the server's log. */
  readonly client?: string
  /** The WebSocket to use; that of `ws` unless told. */
  readonly webSocket?: WebSocketConstructor
  /** How often a lost connection is tried again, and a request sent again, before ConnectionLost is thrown; 10 unless told. */
  readonly retries?: number
  /** The wait before the second attempt, in milliseconds; it doubles up to `backoffMsMax`, and up to half of it is left out by chance. */
  readonly backoffMs?: number
  readonly backoffMsMax?: number
  /** A connection that owes replies and brings nothing for so long is given up and made anew; 60,000 unless told. */
  readonly silentMs?: number
}

/**
 * Requests and their replies over a connection that is made again when it is lost. What has no reply is then sent again as it
 * was: every request of this client is one that the server carries out once, however often it comes.
 */
export class Connection {
  limits: Readonly<Limits> = defaultLimits
  readonly #url: string
  readonly #options: ConnectOptions
  readonly #codec: Codec
  readonly #retries: number
  readonly #outstanding = new Outstanding()
  readonly #watch: ReturnType<typeof setInterval>
  #socket: OpenSocket | undefined
  #reaching: Promise<void> | undefined
  #heard = 0
  #nextId = 1
  #closed = false

  private constructor(url: string, options: ConnectOptions) {
    this.#url = url
    this.#options = options
    this.#codec = codecs[options.codec ?? 'json']
    this.#retries = options.retries ?? 10
    const silentMs = options.silentMs ?? 60_000
    this.#watch = setInterval(() => this.#listen(silentMs), silentMs / 3)
    ;(this.#watch as { unref?: () => void }).unref?.()
  }

  /** Connects and says hello. Rejects with ConnectionLost after the retries, or with what hello was answered. */
  static async open(url: string, options: ConnectOptions): Promise<Connection> {
    const connection = new Connection(url, options)
    try {
      await connection.#reach()
    } catch (problem) {
      await connection.close()
      throw problem
    }
    return connection
  }

  /** Sends a request and resolves with its result. Rejects with a GymError. */
  request<M extends Method>(method: M, params: ParamsInput<M>): Promise<Result<M>> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new ConnectionLost('The gym was closed.')
      const id = this.#nextId++
      const frame = this.#frame({ id, method, params })
      this.#outstanding.add(id, { frame, resolve: resolve as (result: unknown) => void, reject }, this.#socket)
      if (!this.#socket) this.#reach().catch(() => undefined)
    })
  }

  #frame(request: object): string | Uint8Array<ArrayBuffer> {
    const { depthMax, frameBytesMax } = this.limits
    const frame = this.#codec.encode(payload(request, depthMax))
    const bytes = frameBytes(frame, frameBytesMax)
    if (bytes <= frameBytesMax) return frame
    throw new GymError('frame_large', `A frame has ${frameBytesMax} bytes at most on this server; this one has ${bytes}.`)
  }

  /** Makes the connection, once for all who ask while it is being made. */
  #reach(): Promise<void> {
    this.#reaching ??= this.#attempt()
    return this.#reaching
  }

  async #attempt(): Promise<void> {
    const { backoffMs = 50, backoffMsMax = 5000 } = this.#options
    for (let attempt = 0; ; attempt++) {
      try {
        const socket = await this.#greet()
        this.#reaching = undefined
        this.#socket = socket
        return this.#outstanding.sendAgain(socket, this.#retries)
      } catch (problem) {
        if (!(problem instanceof ConnectionLost) || attempt >= this.#retries || this.#closed) {
          // Before anybody hears of it: who is told may ask again at once.
          this.#reaching = undefined
          this.#outstanding.rejectAll(problem as GymError)
          throw problem
        }
        const wait = Math.min(backoffMsMax, backoffMs * 2 ** attempt)
        await new Promise((resolve) => setTimeout(resolve, wait * (1 - Math.random() / 2)))
      }
    }
  }

  async #greet(): Promise<OpenSocket> {
    const { limits, socket } = await greet(this.#url, this.#codec, this.#options, {
      frame: (value) => {
        this.#heard = performance.now()
        this.#receive(value as Reply)
      },
      lost: () => this.#lose(),
    })
    if (this.#closed) {
      socket.drop()
      throw new ConnectionLost('The gym was closed.')
    }
    this.#heard = performance.now()
    this.limits = limits
    return socket
  }

  #receive(reply: Reply): void {
    if (reply.id !== null) return this.#outstanding.settle(reply)
    // The server could not read a frame, and cannot say which: something between changed it. A new connection sends it again.
    this.#socket?.drop()
    this.#lose()
  }

  #lose(): void {
    this.#socket = undefined
    if (this.#outstanding.size > 0 && !this.#closed) this.#reach().catch(() => undefined)
  }

  /** A line can be dead without anybody having closed it. */
  #listen(silentMs: number): void {
    const socket = this.#socket
    if (!socket || this.#outstanding.size === 0) return
    if (performance.now() - this.#heard > silentMs) {
      socket.drop()
      this.#lose()
    } else socket.send(this.#codec.encode({ id: 'ping', method: 'ping', params: {} }))
  }

  /** Closes the connection; requests without a reply reject with ConnectionLost. */
  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#watch)
    this.#outstanding.rejectAll(new ConnectionLost('The gym was closed.'))
    const socket = this.#socket
    this.#socket = undefined
    await socket?.close()
  }
}

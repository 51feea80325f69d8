import { WebSocket } from 'ws'
import { type Method, subprotocols } from '../../core/protocol/index.ts'
import { jsonCodec, messagePackCodec } from '../../server/codec/codec.ts'

export type CodecName = 'json' | 'msgpack'

export const codecOf = { json: jsonCodec, msgpack: messagePackCodec }

// biome-ignore lint/suspicious/noExplicitAny: a raw reply is judged by the test.
export type Any = any

/** A connection without any cleverness: frames out, frames in. */
export class Raw {
  readonly socket: WebSocket
  readonly #codec
  readonly #waiting = new Map<unknown, (reply: Any) => void>()
  readonly #frames: Any[] = []
  #taker: ((frame: Any) => void) | undefined
  /** The bytes of the last frame that came. */
  last: Buffer = Buffer.alloc(0)
  /** Ids in the order of their replies. */
  readonly order: unknown[] = []
  readonly closed: Promise<{ code: number }>
  #next = 1

  private constructor(socket: WebSocket, codec: CodecName) {
    this.socket = socket
    this.#codec = codecOf[codec]
    this.closed = new Promise((resolve) => socket.on('close', (code) => resolve({ code })))
    socket.on('error', () => undefined)
    socket.on('message', (data: Buffer) => this.#receive(data))
  }

  static async open(url: string, codec: CodecName = 'json', options: object = {}): Promise<Raw> {
    const socket = new WebSocket(url, [subprotocols[codec === 'json' ? 0 : 1]], { maxPayload: 0, ...options })
    const raw = new Raw(socket, codec)
    await new Promise((resolve, reject) => {
      socket.on('open', resolve)
      socket.on('error', reject)
    })
    return raw
  }

  #receive(data: Buffer): void {
    this.last = data
    const decoded = this.#codec.decode(data, 64)
    if ('problem' in decoded) throw new Error(decoded.problem)
    const reply = decoded.value as Any
    this.order.push(reply.id)
    const waiting = this.#waiting.get(reply.id)
    if (waiting) {
      this.#waiting.delete(reply.id)
      waiting(reply)
    } else if (this.#taker) {
      this.#taker(reply)
      this.#taker = undefined
    } else this.#frames.push(reply)
  }

  /** The next frame that answers nothing that was asked with `ask`. */
  frame(): Promise<Any> {
    const known = this.#frames.shift()
    if (known) return Promise.resolve(known)
    return new Promise((resolve) => {
      this.#taker = resolve
    })
  }

  send(value: unknown): void {
    this.sendBytes(this.#codec.encode(value))
  }

  sendBytes(data: string | Buffer): void {
    this.socket.send(data, { binary: this.#codec.binary })
  }

  /** The whole reply. */
  ask(method: Method | string, params?: unknown, id: unknown = this.#next++): Promise<Any> {
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.send(params === undefined ? { id, method } : { id, method, params })
    })
  }

  /** The result. Throws the error as text. */
  async result(method: Method, params?: unknown): Promise<Any> {
    const { result, error } = await this.ask(method, params)
    if (error) throw new Error(`${error.code}: ${error.message}`)
    return result
  }

  /** The error. Throws where there was none. */
  async error(method: Method | string, params?: unknown): Promise<Any> {
    const { error } = await this.ask(method, params)
    if (!error) throw new Error(`${method} was served`)
    return error
  }

  async close(): Promise<void> {
    this.socket.terminate()
    await this.closed
  }
}

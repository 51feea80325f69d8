import { ProtocolError } from '../core/protocol/index.ts'
import { Batch } from './batch.ts'
import type { Codec, Decoded } from './codec/codec.ts'
import type { LongBatch } from './codec/long-batch.ts'
import { episodeOf, methodNamed, parseParams } from './dispatch.ts'
import { encodeError, encodeReply } from './envelope.ts'
import { Reading } from './reading.ts'
import { type RequestId, requestId } from './request-id.ts'
import { sameText } from './same-text.ts'
import { asProtocolError, type Serving, serveOne } from './serving.ts'

/** JSON text is at most so many times as long as a frame of either codec that says the same. */
const jsonGrowthMax = 6

/** Longer frames are read in slices. */
const longBytes = 32 * 1024

/** One client's connection: requests in, replies out, in any order across episodes. */
export class Connection {
  readonly #serving: Serving
  readonly #codec: Codec
  readonly #send: (data: string | Buffer) => void
  /** Ids of requests that are not answered yet. */
  readonly #flying = new Set<RequestId>()
  /** What came while a long frame is being read, and is taken after it. */
  #held: Buffer[] | undefined
  #greeted: boolean

  constructor(serving: Serving, codec: Codec, send: (data: string | Buffer) => void) {
    this.#serving = serving
    this.#codec = codec
    this.#send = send
    this.#greeted = serving.token === undefined
  }

  /** Takes one frame. Whatever it holds, it is answered, and the next frame is served. */
  receive(data: Buffer): void {
    if (this.#held) {
      this.#held.push(data)
      return
    }
    const { depthMax } = this.#serving.limits
    const long = data.length > longBytes ? this.#codec.openLong?.(data, depthMax) : undefined
    if (long) this.#readLong(long, data)
    else this.#take(this.#codec.decode(data, depthMax), data.length)
  }

  #readLong(long: LongBatch, data: Buffer): void {
    this.#held = []
    const reading = new Reading(long, (value) => {
      this.#take(value === undefined ? this.#codec.decode(data, this.#serving.limits.depthMax) : { value }, data.length)
      const held = this.#held!
      this.#held = undefined
      for (const frame of held) this.receive(frame)
    })
    this.#serving.schedule.add(reading)
  }

  #take(decoded: Decoded, frameBytes: number): void {
    if ('problem' in decoded) {
      const id = decoded.kind === 'value' ? requestId(decoded.value) : undefined
      const code = decoded.kind === 'value' ? 'request_invalid' : 'frame_malformed'
      this.#fail(id ?? null, new ProtocolError(code, decoded.problem))
      return
    }
    const request = decoded.value
    const id = requestId(request)
    if (id === undefined) {
      this.#fail(
        null,
        new ProtocolError('request_invalid', 'A request is {id, method, params}, and its id is an integer or a string.'),
      )
      return
    }
    this.#serving.counts.requests++
    try {
      this.#accept(id, request as { method?: unknown; params?: unknown }, frameBytes)
    } catch (problem) {
      this.#fail(id, problem)
    }
  }

  #accept(id: RequestId, request: { method?: unknown; params?: unknown }, frameBytes: number): void {
    for (const field of Object.keys(request)) {
      if (field !== 'id' && field !== 'method' && field !== 'params') {
        throw new ProtocolError('request_invalid', `A request has id, method and params; it had "${field}" too.`)
      }
    }
    if (this.#flying.has(id)) {
      throw new ProtocolError(
        'request_invalid',
        `A request with the id ${JSON.stringify(id)} is still being served; give each in flight its own.`,
      )
    }
    const method = methodNamed(request.method)
    if (method === 'hello') return this.#hello(id, request.params)
    if (!this.#greeted) throw new ProtocolError('unauthorized', 'This server has a token: send hello with it first.')
    const sized = frameBytes * jsonGrowthMax > this.#serving.limits.actionBytesMax
    if (method === 'batch') return this.#batch(id, request.params, sized)
    const serve = (): void => {
      this.#flying.delete(id)
      try {
        const reply = serveOne(this.#serving, method, request.params, sized)
        this.#send(encodeReply(this.#codec, id, reply))
      } catch (problem) {
        this.#fail(id, problem)
      }
    }
    const episode = episodeOf(request.params)
    const waiting = episode === undefined ? undefined : this.#serving.sessions.find(episode)?.waiting
    if (!waiting) return serve()
    this.#flying.add(id)
    waiting.push(serve)
  }

  #batch(id: RequestId, params: unknown, sized: boolean): void {
    const batch = new Batch(this.#serving, this.#codec, id, params, sized, (frame) => {
      this.#flying.delete(id)
      try {
        this.#send(frame.finish())
      } catch (problem) {
        this.#fail(id, problem)
      }
    })
    this.#flying.add(id)
    this.#serving.schedule.add(batch)
  }

  #hello(id: RequestId, given: unknown): void {
    const { token } = parseParams('hello', given)
    const { limits, version } = this.#serving
    if (this.#serving.token !== undefined && !sameText(token ?? '', this.#serving.token)) {
      throw new ProtocolError('unauthorized', 'The token is not this server\u2019s; hello takes it as params.token.')
    }
    this.#greeted = true
    this.#send(this.#codec.encode({ id, result: { protocol: 1, server: { name: 'sandtable', version }, limits } }))
  }

  #fail(id: RequestId | null, problem: unknown): void {
    this.#send(encodeError(this.#codec, id, asProtocolError(this.#serving, problem)))
  }

  /** A message longer than the limit cannot be read; the socket closes after this. */
  refuseFrame(): void {
    const { frameBytesMax } = this.#serving.limits
    this.#fail(null, new ProtocolError('frame_large', `A frame has ${frameBytesMax} bytes at most.`))
  }
}

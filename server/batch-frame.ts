import type { ProtocolError } from '../core/protocol/index.ts'
import type { Codec } from './codec/codec.ts'
import { type Encoded, encodePart } from './envelope.ts'
import type { Reply } from './reply.ts'
import type { RequestId } from './request-id.ts'

/** The frame of a batch while it is served. Results are encoded as they are made, so that the end of a long batch blocks nobody. */
export interface BatchFrame {
  /** How many results are in it. */
  readonly count: number
  add(result: Reply | ProtocolError): void
  /** The whole frame; nothing is added after it. */
  finish(): Buffer
}

/** Opens the frame of a batch with so many requests. */
export function openBatchFrame(codec: Codec, id: RequestId, requests: number): BatchFrame {
  return codec.binary ? new BinaryBatchFrame(codec, id) : new TextBatchFrame(codec, id, requests)
}

/** Most replies are no longer than this; the room for them grows where they are. */
const replyBytes = 1024
/** A character of a string is three bytes in UTF-8 at most. */
const characterBytesMax = 3

/** JSON, written as bytes at once: texts kept until the end would be most of what the collector has to carry through a batch. */
class TextBatchFrame implements BatchFrame {
  readonly #codec: Codec
  #bytes: Buffer
  #length = 0
  count = 0

  constructor(codec: Codec, id: RequestId, requests: number) {
    this.#codec = codec
    this.#bytes = Buffer.allocUnsafeSlow((requests + 1) * replyBytes)
    this.#write(`{"id":${JSON.stringify(id)},"result":{"results":[`)
  }

  add(result: Reply | ProtocolError): void {
    const part = encodePart(this.#codec, result) as string
    if (this.count > 0) this.#write(',')
    this.#write(part)
    this.count++
  }

  finish(): Buffer {
    this.#write(']}}')
    return this.#bytes.subarray(0, this.#length)
  }

  #write(text: string): void {
    const needed = this.#length + text.length * characterBytesMax
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2))
      this.#bytes.copy(larger, 0, 0, this.#length)
      this.#bytes = larger
    }
    this.#length += this.#bytes.write(text, this.#length, 'utf8')
  }
}

/** MessagePack, whose parts are bytes anyway. */
class BinaryBatchFrame implements BatchFrame {
  readonly #codec: Codec
  readonly #id: RequestId
  readonly #parts: Encoded[] = []

  constructor(codec: Codec, id: RequestId) {
    this.#codec = codec
    this.#id = id
  }

  get count(): number {
    return this.#parts.length
  }

  add(result: Reply | ProtocolError): void {
    this.#parts.push(encodePart(this.#codec, result))
  }

  finish(): Buffer {
    // An empty list is one byte in MessagePack; a list of any length up to 2^32 - 1 starts with 0xdd and four bytes of length.
    const head = (this.#codec.encode({ id: this.#id, result: { results: [] } }) as Buffer).subarray(0, -1)
    const length = Buffer.allocUnsafe(5)
    length[0] = 0xdd
    length.writeUInt32BE(this.#parts.length, 1)
    return Buffer.concat([head, length, ...(this.#parts as readonly Buffer[])])
  }
}

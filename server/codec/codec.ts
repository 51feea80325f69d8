import { isUtf8 } from 'node:buffer'
import type { Decoded } from './decoded.ts'
import { findJsonFault } from './json-fault.ts'
import { scanJson } from './json-scan.ts'
import { LongBatch } from './long-batch.ts'
import { readMessagePack } from './msgpack-reader.ts'
import { scanMessagePack } from './msgpack-scan.ts'
import { writeMessagePack } from './msgpack-writer.ts'
import { inspectValue } from './value-inspection.ts'

export type { Decoded } from './decoded.ts'

/** One way to write frames: `decode` never throws, whatever the bytes; `encode` takes JSON-like data and is as deep as it is. */
export interface Codec {
  readonly name: 'json' | 'msgpack'
  /** Whether frames are binary WebSocket messages. */
  readonly binary: boolean
  /** Reads one frame; nesting deeper than `depthMax` levels of objects and arrays is a problem of kind `frame`. */
  decode(data: Buffer, depthMax: number): Decoded
  encode(value: unknown): string | Buffer
  /** Opens a long frame to be read in slices; undefined where it is to be decoded at once. */
  openLong?(data: Buffer, depthMax: number): LongBatch | undefined
}

/** Text frames of JSON. */
export const jsonCodec: Codec = {
  name: 'json',
  binary: false,
  decode(data, depthMax) {
    if (!isUtf8(data)) return { problem: 'not JSON: the frame is not UTF-8', kind: 'frame' }
    const text = data.toString('utf8')
    const found = scanJson(text, depthMax)
    if (typeof found === 'object') return { problem: found.problem, kind: 'frame' }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return { problem: describeFault(text), kind: 'frame' }
    }
    return found === 'inspect' ? inspectValue(value) : { value }
  },
  encode: (value) => JSON.stringify(value),
  openLong: (data, depthMax) => (isUtf8(data) ? LongBatch.open(data.toString('utf8'), depthMax) : undefined),
}

/** Binary frames of MessagePack without extensions. */
export const messagePackCodec: Codec = {
  name: 'msgpack',
  binary: true,
  decode(data, depthMax) {
    const found = scanMessagePack(data, depthMax)
    if (typeof found === 'object') return { problem: found.problem, kind: 'frame' }
    const value = readMessagePack(data)
    return found === 'inspect' ? inspectValue(value) : { value }
  },
  encode: writeMessagePack,
}

// JSON.parse's own message differs between Node versions.
function describeFault(text: string): string {
  const offset = findJsonFault(text)
  if (offset === undefined || offset >= text.length) return `not JSON: the text ends too soon, at offset ${text.length}`
  return `not JSON: unexpected character at offset ${offset}`
}

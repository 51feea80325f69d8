import { Packr } from 'msgpackr'
import { subprotocols } from '../../core/protocol/index.ts'
import { readMessagePack } from './msgpack-reader.ts'

/** One way to write frames. */
export interface Codec {
  readonly subprotocol: string
  encode(value: unknown): string | Uint8Array<ArrayBuffer>
  /** Reads what a WebSocket brought: text, or an ArrayBuffer. */
  decode(data: unknown): unknown
}

// The same options as the server's: readable by any MessagePack library, and data is never taken for anything but data.
const packr = new Packr({ useRecords: false, variableMapSize: true, encodeUndefinedAsNil: true, useToJSON: false })

export const codecs: Readonly<Record<'json' | 'msgpack', Codec>> = {
  json: {
    subprotocol: subprotocols[0],
    encode: (value) => JSON.stringify(value),
    decode: (data) => JSON.parse(typeof data === 'string' ? data : new TextDecoder().decode(data as ArrayBuffer)),
  },
  msgpack: {
    subprotocol: subprotocols[1],
    // A copy: frames may be sent again after the connection was lost, and msgpackr uses its block again.
    encode: (value) => new Uint8Array(packr.pack(value)),
    decode: (data) => readMessagePack(new Uint8Array(data as ArrayBuffer)),
  },
}

/** The length of a frame in bytes, or a bound above it where it is clearly within the limit. */
export function frameBytes(frame: string | Uint8Array, limit: number): number {
  if (typeof frame !== 'string') return frame.length
  return frame.length * 3 <= limit ? frame.length * 3 : new TextEncoder().encode(frame).length
}

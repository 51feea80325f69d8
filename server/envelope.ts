import type { ProtocolError } from '../core/protocol/index.ts'
import type { Codec } from './codec/codec.ts'
import type { RequestId } from './connection.ts'
import type { Reply } from './reply.ts'

/** A frame, or a part of one, in the codec it was made for. */
export type Encoded = string | Buffer

/** The frame of a reply. */
export function encodeReply(codec: Codec, id: RequestId, reply: Reply): Encoded {
  if (!codec.binary) return `{"id":${JSON.stringify(id)},"result":${reply.json}}`
  return codec.encode({ id, result: reply.value })
}

/** The frame of an error; the id is null where the request's could not be read. */
export function encodeError(codec: Codec, id: RequestId | null, error: ProtocolError): Encoded {
  return codec.encode({ id, error: errorValue(error) })
}

/** One result of a batch. Parts are encoded as they are made, so that the end of a long batch blocks nobody. */
export function encodePart(codec: Codec, result: Reply | ProtocolError): Encoded {
  if (!('json' in result)) return codec.encode({ error: errorValue(result) })
  return codec.binary ? codec.encode({ result: result.value }) : `{"result":${result.json}}`
}

/** The frame of a batch from its parts. */
export function encodeBatch(codec: Codec, id: RequestId, parts: readonly Encoded[]): Encoded {
  if (!codec.binary) return `{"id":${JSON.stringify(id)},"result":{"results":[${parts.join(',')}]}}`
  // An empty list is one byte in MessagePack; a list of any length up to 2^32 - 1 starts with 0xdd and four bytes of length.
  const head = (codec.encode({ id, result: { results: [] } }) as Buffer).subarray(0, -1)
  const length = Buffer.allocUnsafe(5)
  length[0] = 0xdd
  length.writeUInt32BE(parts.length, 1)
  return Buffer.concat([head, length, ...(parts as readonly Buffer[])])
}

function errorValue({ code, message, data }: ProtocolError): object {
  return data === undefined ? { code, message } : { code, message, data }
}

import type { ProtocolError } from '../core/protocol/index.ts'
import type { Codec } from './codec/codec.ts'
import type { Reply } from './reply.ts'
import type { RequestId } from './request-id.ts'

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

/** One result of a batch. */
export function encodePart(codec: Codec, result: Reply | ProtocolError): Encoded {
  if (!('json' in result)) return codec.encode({ error: errorValue(result) })
  return codec.binary ? codec.encode({ result: result.value }) : `{"result":${result.json}}`
}

function errorValue({ code, message, data }: ProtocolError): object {
  return data === undefined ? { code, message } : { code, message, data }
}

export { type ErrorCode, errorCodes, ProtocolError } from './errors.ts'
export { defaultLimits, type Limits } from './limits.ts'
export { action, batchMethods, type Method, methods, type Params, type ParamsInput, params, seedPattern } from './messages.ts'
export { type Result, results, wireError } from './replies.ts'

/** The version of the wire; it stands in the path and in the subprotocols. */
export const protocolVersion = 1

/** The subprotocols, the default first. */
export const subprotocols = ['sandtable.v1.json', 'sandtable.v1.msgpack'] as const

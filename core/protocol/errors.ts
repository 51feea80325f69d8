/** Every error code of the wire; each has a heading in docs/protocol.md. */
export const errorCodes = [
  'frame_malformed',
  'frame_large',
  'request_invalid',
  'method_unknown',
  'world_unknown',
  'world_unavailable',
  'scenario_unknown',
  'option_unknown',
  'episode_unknown',
  'episode_over',
  'episode_void',
  'turn_order',
  'turn_conflict',
  'capacity',
  'unauthorized',
  'forbidden',
  'busy',
  'diverged',
  'key_conflict',
  'fault',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** The client's mistake, or (with the code `fault`) ours: never an observation, never a reward. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError'
  readonly code: ErrorCode
  readonly data: Readonly<Record<string, unknown>> | undefined

  constructor(code: ErrorCode, message: string, data?: Readonly<Record<string, unknown>>) {
    super(message)
    this.code = code
    this.data = data
  }
}

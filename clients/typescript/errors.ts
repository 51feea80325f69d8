import type { ErrorCode } from '../../core/protocol/index.ts'

/** What went wrong, by the wire's code; a connection that could not be had again is `connection_lost`. */
export class GymError extends Error {
  override readonly name: string = 'GymError'
  readonly code: ErrorCode | 'connection_lost'
  readonly data: Readonly<Record<string, unknown>> | undefined

  constructor(code: ErrorCode | 'connection_lost', message: string, data?: Readonly<Record<string, unknown>>) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** The server, the world or the line failed and not the policy: an episode that throws this has no reward and is left out of training. */
export class InfrastructureError extends GymError {
  override readonly name: string = 'InfrastructureError'
}

/** The connection was lost and could not be had again within the retries. The same request, made once more, is still settled exactly once. */
export class ConnectionLost extends InfrastructureError {
  override readonly name: string = 'ConnectionLost'

  constructor(message: string) {
    super('connection_lost', message)
  }
}

const infrastructureCodes: ReadonlySet<string> = new Set<ErrorCode>([
  'fault',
  'episode_void',
  'episode_unknown',
  'busy',
  'capacity',
  'diverged',
])

/** An error as it stands in a reply. */
export interface WireError {
  readonly code: ErrorCode
  readonly message: string
  readonly data?: Readonly<Record<string, unknown>>
}

export function errorFrom({ code, message, data }: WireError): GymError {
  return infrastructureCodes.has(code) ? new InfrastructureError(code, message, data) : new GymError(code, message, data)
}

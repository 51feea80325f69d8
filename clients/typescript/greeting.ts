import { type Limits, protocolVersion, type Result } from '../../core/protocol/index.ts'
import type { Codec } from './codec.ts'
import type { ConnectOptions } from './connection.ts'
import { ConnectionLost, errorFrom, GymError } from './errors.ts'
import type { Reply } from './outstanding.ts'
import { type Listener, type OpenSocket, openSocket } from './socket.ts'

/** A socket on which hello was answered. */
export interface Greeted {
  readonly socket: OpenSocket
  readonly limits: Readonly<Limits>
}

/** Opens a socket and says hello on it; the listener hears what comes after that. Rejects with ConnectionLost, or with what hello was answered. */
export async function greet(
  url: string,
  codec: Codec,
  { token, client, webSocket }: ConnectOptions,
  on: Listener,
): Promise<Greeted> {
  let settle: (outcome: Result<'hello'> | GymError) => void = () => undefined
  const answered = new Promise<Result<'hello'> | GymError>((resolve) => {
    settle = resolve
  })
  let greeted = false
  const socket = await openSocket(url, codec, webSocket, {
    frame(value) {
      if (greeted) return on.frame(value)
      const { result, error } = value as Reply
      greeted = error === undefined
      settle(error ? errorFrom(error) : (result as Result<'hello'>))
    },
    lost(reason) {
      settle(new ConnectionLost(`The connection to ${url} was lost: ${reason}.`))
      if (greeted) on.lost(reason)
    },
  })
  socket.send(codec.encode({ id: 'hello', method: 'hello', params: { ...(client && { client }), ...(token && { token }) } }))
  const outcome = await answered
  if (!(outcome instanceof GymError) && outcome.protocol === protocolVersion) {
    return { socket, limits: outcome.limits as unknown as Limits }
  }
  socket.drop()
  if (outcome instanceof GymError) throw outcome
  throw new GymError(
    'request_invalid',
    `The server speaks version ${String(outcome.protocol)} of the wire, and this client ${protocolVersion}.`,
  )
}

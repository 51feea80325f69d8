import { ConnectionLost, errorFrom, type GymError, type WireError } from './errors.ts'
import type { OpenSocket } from './socket.ts'

/** A frame of the server's. */
export interface Reply {
  readonly id: unknown
  readonly result?: unknown
  readonly error?: WireError
}

interface Pending {
  readonly frame: string | Uint8Array<ArrayBuffer>
  readonly resolve: (result: unknown) => void
  readonly reject: (problem: GymError) => void
  sends: number
}

/** Requests that have no reply yet, oldest first. */
export class Outstanding {
  readonly #pending = new Map<unknown, Pending>()

  get size(): number {
    return this.#pending.size
  }

  /** Keeps a request until its reply comes, and sends it where there is a socket. */
  add(id: number, request: Omit<Pending, 'sends'>, socket: OpenSocket | undefined): void {
    this.#pending.set(id, { ...request, sends: socket ? 1 : 0 })
    socket?.send(request.frame)
  }

  /** Sends everything again, over another socket; gives up what was sent more often than `retries` already. */
  sendAgain(socket: OpenSocket, retries: number): void {
    for (const [id, pending] of this.#pending) {
      if (pending.sends > retries) {
        this.#pending.delete(id)
        pending.reject(new ConnectionLost(`The connection was lost ${pending.sends} times before the reply came.`))
        continue
      }
      pending.sends++
      socket.send(pending.frame)
    }
  }

  settle({ id, result, error }: Reply): void {
    const pending = this.#pending.get(id)
    if (!pending) return
    this.#pending.delete(id)
    if (error) pending.reject(errorFrom(error))
    else pending.resolve(result)
  }

  rejectAll(problem: GymError): void {
    const pending = [...this.#pending.values()]
    this.#pending.clear()
    for (const { reject } of pending) reject(problem)
  }
}

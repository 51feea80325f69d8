import type { Socket } from 'node:net'

/** What is needed of a WebSocket to write to it. */
export interface FrameSocket {
  readonly readyState: number
  readonly OPEN: number
  send(data: string | Buffer, options: { binary: boolean }): void
  pause(): void
  resume(): void
}

/**
 * The way out of a connection. Replies made in one turn of the event loop leave in one write; a reader who lets too much wait is
 * not read from until it has caught up, so that nothing is lost and memory stays bounded.
 */
export class Outbox {
  readonly #socket: FrameSocket
  readonly #stream: Socket
  readonly #bytesMax: number
  readonly #binary: boolean
  #corked = false
  #paused = false
  /** Frames that were read before the reader was found to be slow. */
  readonly #held: (() => void)[] = []

  constructor(socket: FrameSocket, stream: Socket, bytesMax: number, binary: boolean) {
    this.#socket = socket
    this.#stream = stream
    this.#bytesMax = bytesMax
    this.#binary = binary
    stream.on('drain', () => this.#resume())
  }

  /** Sends a frame; one of text may be bytes already. */
  send(data: string | Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    if (!this.#corked) {
      this.#corked = true
      this.#stream.cork()
      setImmediate(() => {
        this.#corked = false
        this.#stream.uncork()
        this.#resume()
      })
    }
    this.#socket.send(data, { binary: this.#binary })
    if (!this.#paused && this.#stream.writableLength > this.#bytesMax) {
      this.#paused = true
      this.#socket.pause()
    }
  }

  /** Takes a frame up now, or once the reader has caught up: what came in one chunk is told after the pause too. */
  whenRoom(take: () => void): void {
    if (this.#paused) this.#held.push(take)
    else take()
  }

  #resume(): void {
    if (!this.#paused || this.#stream.writableLength > this.#bytesMax / 2) return
    this.#paused = false
    while (this.#held.length > 0 && !this.#paused) this.#held.shift()!()
    if (!this.#paused) this.#socket.resume()
  }
}

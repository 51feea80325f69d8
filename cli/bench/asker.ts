import { maskedFrame, openRawSocket } from './raw-socket.ts'

/** One socket with one request in flight: every answer is waited for. */
export interface Asker {
  /** Sends a frame that is ready, and resolves with its reply as text, which is not read. */
  ask(frame: Buffer): Promise<string>
  /** The same, with how long the answer took in milliseconds. */
  timed(frame: Buffer): Promise<{ readonly reply: string; readonly ms: number }>
  close(): void
}

/** One request of a batch. */
export interface Request {
  readonly method: string
  readonly params: object
}

export async function openAsker(port: number): Promise<Asker> {
  let answered: (payload: Buffer) => void = () => undefined
  const socket = await openRawSocket(port, undefined, ([payload]) => answered(payload!))
  const send = (frame: Buffer): Promise<Buffer> => {
    const reply = new Promise<Buffer>((resolve) => {
      answered = resolve
    })
    socket.write([frame])
    return reply
  }
  return {
    ask: async (frame) => readReply(await send(frame)),
    async timed(frame) {
      const started = performance.now()
      const payload = await send(frame)
      const ms = performance.now() - started
      return { reply: readReply(payload), ms }
    },
    close: () => socket.close(),
  }
}

/** The text of a reply. Throws where it, or a part of a batch, is an error: what the bench sends is right. */
function readReply(payload: Buffer): string {
  const reply = payload.toString('latin1')
  const place = reply.indexOf('"error":{')
  if (place >= 0) throw new Error(`a request of the bench failed: ${reply.slice(place, place + 200)}`)
  return reply
}

export function requestFrame(request: Request): Buffer {
  return maskedFrame(JSON.stringify({ id: 1, ...request }))
}

export function batchFrame(requests: readonly Request[]): Buffer {
  return requestFrame({ method: 'batch', params: { requests } })
}

/** The ids of the episodes that resets began, in the order of the resets. */
export function episodeIds(reply: string): string[] {
  return [...reply.matchAll(/"episodes":\["([0-9a-f]{32})"/g)].map(([, id]) => id!)
}

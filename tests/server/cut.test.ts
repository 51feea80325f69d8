import { expect, test } from 'vitest'
import { codecNames, open, startServer, until } from './arena.ts'
import { type Any, type CodecName, codecOf, type Raw } from './raw.ts'
import { frame, handshake, read, readFrame, writeAndCut } from './wire.ts'

const server = await startServer()
let keys = 0

interface Case {
  readonly request: object
  /** How many episodes the request makes. */
  readonly makes: number
  readonly episode?: string
}

const cases: Record<string, (raw: Raw) => Promise<() => Case>> = {
  async step(raw) {
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 4096 })
    return () => {
      const episode = episodes.pop()
      const action = { calls: [{ name: 'note_visit', arguments: { note: 'Grüße' } }] }
      return { request: { id: 1, method: 'step', params: { episode, turn: 1, action } }, makes: 0, episode }
    }
  },
  async reset() {
    return () => ({
      request: { id: 1, method: 'reset', params: { world: 'toy', seed: 7, count: 2, key: `a-key-of-the-cuts-${keys++}` } },
      makes: 2,
    })
  },
  async fork(raw) {
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7 })
    return () => ({
      request: { id: 1, method: 'fork', params: { episode: episodes[0], key: `a-key-of-the-cuts-${keys++}` } },
      makes: 1,
    })
  },
}

async function prepare(method: string, codec: CodecName): Promise<() => Case> {
  const raw = await open(server, codec)
  const next = await cases[method]!(raw)
  await raw.close()
  return next
}

/** Sends the request once more, and checks that it was carried out once: the replies are one reply, byte for byte. */
async function settle(codec: CodecName, { request, makes, episode }: Case, before: number, heard: Buffer): Promise<Buffer> {
  const socket = await handshake(server.port, codec)
  socket.write(frame(codecOf[codec].encode(request) as string, codec))
  const first = await readFrame(socket)
  socket.write(frame(codecOf[codec].encode(request) as string, codec))
  expect((await readFrame(socket)).equals(first)).toBe(true)
  expect(first.subarray(0, heard.length).equals(heard)).toBe(true)
  socket.destroy()
  expect(server.serving.sessions.size).toBe(before + makes)
  if (episode) expect(server.serving.sessions.get(episode).episode.turn).toBe(1)
  const decoded = codecOf[codec].decode(first, 32) as { value: Any }
  expect(decoded.value.error).toBeUndefined()
  return first
}

test.each(codecNames.flatMap((codec) => Object.keys(cases).map((method) => [method, codec] as const)))(
  'a %s over %s that is cut at any byte of the request is carried out never or once, and once when it comes again',
  async (method, codec) => {
    const next = await prepare(method, codec)
    let expected: Buffer | undefined
    for (let length = 0; ; length++) {
      const one = next()
      const bytes = frame(codecOf[codec].encode(one.request) as string, codec)
      if (length > bytes.length) break
      const { steps, resets, forks } = server.serving.counts
      const before = server.serving.sessions.size
      const socket = await handshake(server.port, codec)
      await writeAndCut(socket, bytes.subarray(0, length))
      await until(() => server.serving.counts.connections === 0)
      const { counts } = server.serving
      const served = counts.steps + counts.resets + counts.forks - (steps + resets + forks)
      expect(served).toBeLessThanOrEqual(length < bytes.length ? 0 : 1)
      const reply = await settle(codec, one, before, Buffer.alloc(0))
      expected ??= reply
      if (method === 'step') expect(reply.equals(expected)).toBe(true)
    }
  },
)

test.each(codecNames.flatMap((codec) => Object.keys(cases).map((method) => [method, codec] as const)))(
  'a %s over %s whose reply is cut at any byte is answered with the same bytes when it comes again',
  async (method, codec) => {
    const next = await prepare(method, codec)
    for (let length = 0, total = 1; length <= total; length++) {
      const one = next()
      const before = server.serving.sessions.size
      const socket = await handshake(server.port, codec)
      socket.write(frame(codecOf[codec].encode(one.request) as string, codec))
      const bytes = length === 0 ? Buffer.alloc(0) : (await read(socket, (bytes) => bytes.length >= length)).subarray(0, length)
      const head = length > 1 && (bytes[1]! & 127) === 126 ? 4 : 2
      socket.destroy()
      const reply = await settle(codec, one, before, bytes.subarray(head))
      total = reply.length + (reply.length < 126 ? 2 : 4)
    }
  },
)

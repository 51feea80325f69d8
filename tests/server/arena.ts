import { openLog, type Server, type ServerOptions, serve } from '../../server/index.ts'
import { later } from '../cleanups.ts'
import { type CodecName, Raw } from './raw.ts'
import { hostToys } from './toy.ts'

export const codecNames: CodecName[] = ['json', 'msgpack']

export { later }

/** A server of the toy world, closed when the file's tests are over. */
export async function startServer(options: Partial<ServerOptions> = {}): Promise<Server> {
  const server = await serve({ worlds: hostToys(), version: '0.0.1', log: openLog('silent'), ...options })
  later(() => server.close())
  return server
}

export async function open(server: Server, codec: CodecName = 'json', options: object = {}): Promise<Raw> {
  const raw = await Raw.open(server.url, codec, options)
  later(() => raw.close())
  return raw
}

/** Resolves when a condition holds; looks again in every turn of the event loop. Rejects after a number of milliseconds. */
export async function until(holds: () => boolean, ms = 10_000): Promise<void> {
  const deadline = performance.now() + ms
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`not within ${ms} ms: ${holds}`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

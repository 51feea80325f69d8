import { maskedFrame, openRawSocket } from './raw-socket.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { startServer } from './server-handle.ts'

const episodes = 100_000
const batch = 1_000
const warmup = 10_000

/** The heap of episodes that were reset and have not moved, each of its own seed. */
export async function benchMemory(context: BenchContext): Promise<Row[]> {
  const server = await startServer({ kind: 'gym', tau2: undefined })
  let answered: (payload: Buffer) => void = () => undefined
  const socket = await openRawSocket(server.port, undefined, ([payload]) => answered(payload!))
  const resets = async (from: number, count: number): Promise<void> => {
    const requests = Array.from({ length: count }, (_, place) => ({
      method: 'reset',
      params: { world: 'storefront', seed: `idle-${from + place}` },
    }))
    const done = new Promise<Buffer>((resolve) => {
      answered = resolve
    })
    socket.write([maskedFrame(JSON.stringify({ id: from, method: 'batch', params: { requests } }))])
    const reply = (await done).toString('latin1')
    if (reply.includes('"error"')) throw new Error(`a reset of the bench failed: ${reply.slice(0, 200)}`)
  }
  // What the first episodes bring along (the base, compiled code, the ring of ready ones) belongs to the server, not to an episode.
  for (let made = 0; made < warmup; made += batch) await resets(made, batch)
  const before = await server.heapBytes()
  for (let made = 0; made < episodes; made += batch) {
    context.progress(`memory: ${made} of ${episodes} episodes`)
    await resets(warmup + made, batch)
  }
  const bytes = ((await server.heapBytes()) - before) / episodes
  socket.close()
  server.stop()
  return [
    {
      name: `heap of an idle episode (${episodes.toLocaleString('en')} with as many seeds)`,
      figure: `${round(bytes, 0)} bytes`,
      values: { bytes },
      goal: '<= 512 bytes',
      met: bytes <= 512,
    },
  ]
}

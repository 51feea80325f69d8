import { batchFrame, openAsker } from './asker.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { startServer } from './server-handle.ts'
import { airlineMemory } from './tau2-memory.ts'

const episodes = 100_000
const batch = 1_000
const warmup = 10_000

/** The heap that a live episode takes: of the storefront, and of tau2/airline where its data are at hand. */
export async function benchMemory(context: BenchContext): Promise<Row[]> {
  const shop = await storefrontMemory(context)
  return context.tau2 === undefined ? [shop] : [shop, ...(await airlineMemory(context, context.tau2))]
}

/** The heap of episodes that were reset and have not moved, each of its own seed. */
async function storefrontMemory(context: BenchContext): Promise<Row> {
  const server = await startServer({ kind: 'gym', tau2: undefined })
  const asker = await openAsker(server.port)
  const resets = async (from: number, count: number): Promise<void> => {
    const requests = Array.from({ length: count }, (_, place) => ({
      method: 'reset',
      params: { world: 'storefront', seed: `idle-${from + place}` },
    }))
    await asker.ask(batchFrame(requests))
  }
  // What the first episodes bring along (the base, compiled code, the ring of ready ones) belongs to the server, not to an episode.
  for (let made = 0; made < warmup; made += batch) await resets(made, batch)
  const before = await server.heapBytes()
  for (let made = 0; made < episodes; made += batch) {
    context.progress(`memory: ${made} of ${episodes} episodes`)
    await resets(warmup + made, batch)
  }
  const bytes = ((await server.heapBytes()) - before) / episodes
  asker.close()
  server.stop()
  return {
    name: `heap of an idle episode (${episodes.toLocaleString('en')} with as many seeds)`,
    figure: `${round(bytes, 0)} bytes`,
    values: { bytes },
    goal: '<= 512 bytes',
    met: bytes <= 512,
  }
}

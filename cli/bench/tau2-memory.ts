import { batchFrame, openAsker } from './asker.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { startServer } from './server-handle.ts'
import { goldPlays } from './tau2-plays.ts'
import { beginEpisodes, makeCalls, type Send } from './tau2-stretches.ts'

const episodes = 10_240
const warmup = 1_024

/** The heap of live airline episodes of the tasks whose plan writes: after their reset, and once all calls of the plan were made. */
export async function airlineMemory(context: BenchContext, tau2: string): Promise<Row[]> {
  const all = goldPlays('airline', tau2)
  const plays = { ...all, episodes: all.episodes.filter(({ writes }) => writes) }
  const server = await startServer({ kind: 'gym', tau2 })
  const asker = await openAsker(server.port)
  const send: Send = (_, requests) => asker.ask(batchFrame(requests))
  // As with the storefront: the databases, what is kept of every task and compiled code are the server's.
  await makeCalls(send, await beginEpisodes(send, plays, warmup))
  context.progress(`memory: ${episodes} episodes of tau2/airline`)
  const before = await server.heapBytes()
  const live = await beginEpisodes(send, plays, episodes)
  const fresh = ((await server.heapBytes()) - before) / episodes
  await makeCalls(send, live)
  const moved = ((await server.heapBytes()) - before) / episodes
  asker.close()
  server.stop()
  const calls = plays.episodes.reduce((sum, each) => sum + each.calls.length, 0) / plays.episodes.length
  return [
    memoryRow('after its reset', fresh),
    memoryRow(`after a gold plan with writes, ${round(calls, 1)} calls in the mean`, moved),
  ]
}

function memoryRow(when: string, bytes: number): Row {
  return {
    name: `heap of a live episode of tau2/airline (${episodes.toLocaleString('en')} over its tasks that write), ${when}`,
    figure: `${round(bytes, 0)} bytes`,
    values: { bytes },
    goal: '<= 4,096 bytes',
    met: bytes <= 4_096,
  }
}

import { openLoad } from './load.ts'
import { openPlayer, type Player } from './player.ts'

/** A lone client in a process of its own, so that no other client's work is taken for the server's. It is told how long to probe, and tells how long each answer took, in milliseconds. */
const port = Number(process.argv[2])
const form = { port, world: 'storefront', codec: 'json', sockets: 1, episodes: 1, batch: 1, echo: false } as const
const player = await openPlayer(form, openLoad())

process.on('message', (ms: number) => void probe(player, ms).then((waits) => process.send!(waits)))
process.on('disconnect', () => process.exit(0))
process.send!([])

async function probe(lone: Player, ms: number): Promise<number[]> {
  const waits: number[] = []
  const until = performance.now() + ms
  while (performance.now() < until) {
    const { ms: wait, steps } = await lone.play(0)
    if (steps > 0) waits.push(wait)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return waits
}

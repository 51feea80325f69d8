import { openLoad } from './load.ts'
import { openPlayer } from './player.ts'
import { startProbe } from './probe-handle.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { startServer } from './server-handle.ts'
import { quantile, spread } from './statistics.ts'

/**
 * A lone episode that steps beside another client's batches of 2,048: how long it waits, and what it costs the batches. The same
 * at a server of its own, idle but for it, shows how much of the wait is for a processor.
 */
export async function benchFairness(context: BenchContext): Promise<Row[]> {
  const load = openLoad()
  const server = await startServer({ kind: 'gym', tau2: undefined })
  const crowd = await openPlayer(
    { port: server.port, world: 'storefront', codec: 'json', sockets: 1, episodes: 2048, batch: 2048, echo: false },
    load,
  )
  const probe = await startProbe(server.port)
  const apartServer = await startServer({ kind: 'gym', tau2: undefined })
  const apartProbe = await startProbe(apartServer.port)
  const waits: number[] = []
  const apartWaits: number[] = []
  const rates: number[] = []
  for (let repetition = -2; repetition < context.repetitions; repetition++) {
    context.progress(`fairness: repetition ${repetition + 1} of ${context.repetitions}`)
    const alone = await crowd.playOut(1)
    const [beside, probed] = await Promise.all([crowd.playOut(1), probe.waits(alone.ms)])
    const [, apart] = await Promise.all([crowd.playOut(1), apartProbe.waits(alone.ms)])
    if (repetition < 0) continue
    waits.push(...probed)
    apartWaits.push(...apart)
    rates.push(beside.steps / beside.ms / (alone.steps / alone.ms))
  }
  crowd.close()
  for (const { stop } of [probe, apartProbe, server, apartServer]) stop()
  const { median: rate, low, high } = spread(rates)
  return [
    { ...waitRow('a lone step beside batches of 2,048', waits), goal: 'p99 <= 3 ms', met: quantile(waits, 0.99) <= 3 },
    waitRow('the same at a server of its own, on the same machine', apartWaits),
    {
      name: "the batches' rate beside a lone client",
      figure: `${round(rate)} of their rate alone [${round(low)}, ${round(high)}]`,
      values: { rate, low, high },
      goal: '>= 0.90',
      met: rate >= 0.9,
    },
  ]
}

function waitRow(name: string, waits: number[]): Row {
  waits.sort((left, right) => left - right)
  const [p50, p99] = [quantile(waits, 0.5), quantile(waits, 0.99)]
  const figure = `p99 ${round(p99)} ms, p50 ${round(p50)} ms (${waits.length} steps)`
  return { name, figure, values: { p50, p99, steps: waits.length }, goal: '', met: undefined }
}

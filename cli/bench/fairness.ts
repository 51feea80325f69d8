import { openLoad } from './load.ts'
import { openPlayer } from './player.ts'
import { startProbe } from './probe-handle.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { startServer } from './server-handle.ts'
import { quantile, spread } from './statistics.ts'

/** A lone episode that steps beside another client's batches of 2,048: how long it waits, and what it costs the batches. */
export async function benchFairness(context: BenchContext): Promise<Row[]> {
  const load = openLoad()
  const server = await startServer({ kind: 'gym', tau2: undefined })
  const crowd = await openPlayer(
    { port: server.port, world: 'storefront', codec: 'json', sockets: 1, episodes: 2048, batch: 2048, echo: false },
    load,
  )
  const probe = await startProbe(server.port)
  const waits: number[] = []
  const rates: number[] = []
  for (let repetition = -2; repetition < context.repetitions; repetition++) {
    context.progress(`fairness: repetition ${repetition + 1} of ${context.repetitions}`)
    const alone = await crowd.play(context.measureMs)
    const [beside, probed] = await Promise.all([crowd.play(context.measureMs), probe.waits(context.measureMs)])
    if (repetition < 0) continue
    waits.push(...probed)
    rates.push(beside.steps / beside.ms / (alone.steps / alone.ms))
  }
  crowd.close()
  probe.stop()
  server.stop()
  const sorted = waits.sort((left, right) => left - right)
  const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)]
  const { median: rate, low, high } = spread(rates)
  return [
    {
      name: 'a lone step beside batches of 2,048',
      figure: `p99 ${round(p99)} ms, p50 ${round(p50)} ms (${waits.length} steps)`,
      values: { p50, p99, steps: waits.length },
      goal: 'p99 <= 3 ms',
      met: p99 <= 3,
    },
    {
      name: "the batches' rate beside a lone client",
      figure: `${round(rate)} of their rate alone [${round(low)}, ${round(high)}]`,
      values: { rate, low, high },
      goal: '>= 0.90',
      met: rate >= 0.9,
    },
  ]
}

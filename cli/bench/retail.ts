import { maskedFrame, openRawSocket } from './raw-socket.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { startServer } from './server-handle.ts'
import { spread } from './statistics.ts'

/** What one reset of the reference's retail gym takes, in milliseconds: its recorded median, on another machine of this kind. */
const referenceMs = 504
const batch = 256

/** A reset of tau2/retail over the wire, alone and in batches, against the reference gym's recorded figure. */
export async function benchRetail(context: BenchContext): Promise<Row[]> {
  if (context.tau2 === undefined) return []
  const server = await startServer({ kind: 'gym', tau2: context.tau2 })
  let answered: (payload: Buffer) => void = () => undefined
  const socket = await openRawSocket(server.port, undefined, ([payload]) => answered(payload!))
  const ask = (frame: Buffer): Promise<Buffer> => {
    const reply = new Promise<Buffer>((resolve) => {
      answered = resolve
    })
    socket.write([frame])
    return reply
  }
  const params = (index: number): object => ({ world: 'tau2/retail', split: 'base', index: index % 114, seed: String(index) })
  const single = (index: number): Buffer => maskedFrame(JSON.stringify({ id: 1, method: 'reset', params: params(index) }))
  const many = (index: number): Buffer => {
    const requests = Array.from({ length: batch }, (_, place) => ({ method: 'reset', params: params(index + place) }))
    return maskedFrame(JSON.stringify({ id: 1, method: 'batch', params: { requests } }))
  }
  const first = (await ask(single(0))).toString()
  if (!first.includes('"result"')) throw new Error(`tau2/retail could not be reset: ${first}`)
  const alone: number[] = []
  const batched: number[] = []
  for (let repetition = -3; repetition < context.repetitions; repetition++) {
    context.progress(`retail resets: repetition ${repetition + 1} of ${context.repetitions}`)
    const [one, some] = [
      await timed(
        ask,
        Array.from({ length: 300 }, (_, index) => single(index)),
      ),
      await timed(ask, [many(0), many(256), many(512)]),
    ]
    if (repetition < 0) continue
    alone.push(one)
    batched.push(some / batch)
  }
  socket.close()
  server.stop()
  const row = (name: string, figures: readonly number[], goal: number): Row => {
    const { median } = spread(figures)
    const times = referenceMs / median
    const figure = `${round(times, 0)} times faster (${round(median * 1000, 1)} µs against ${referenceMs} ms)`
    return {
      name,
      figure,
      values: { times, us: median * 1000 },
      goal: `>= ${goal.toLocaleString('en')} times`,
      met: times >= goal,
    }
  }
  return [
    row('reset of tau2/retail, alone on one socket', alone, 5_000),
    row('reset of tau2/retail, in batches of 256', batched, 50_000),
  ]
}

/** The mean time of a frame's answer, in milliseconds, one after the other. */
async function timed(ask: (frame: Buffer) => Promise<Buffer>, frames: readonly Buffer[]): Promise<number> {
  const started = performance.now()
  for (const frame of frames) await ask(frame)
  return (performance.now() - started) / frames.length
}

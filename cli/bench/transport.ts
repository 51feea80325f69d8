import { type Load, openLoad } from './load.ts'
import { openPlayer, type Play, type Player } from './player.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { type ServerHandle, startServer } from './server-handle.ts'
import { type Spread, spread } from './statistics.ts'

/** One way to put the load on a wire, with the figures it came to: processor time of the server in microseconds for each step. */
interface Variant {
  readonly name: string
  readonly player: Player
  readonly server: ServerHandle
  readonly figures: number[]
}

const warmups = 2

/** Rows about frames: single ones on many sockets and on few, batches, and what the digest costs; each a ratio within this run. */
export async function benchTransport(context: BenchContext): Promise<Row[]> {
  const load = openLoad()
  const gym = await startServer({ kind: 'gym', tau2: undefined })
  const bytes = await replyBytes(gym, load)
  const echo = await startServer({ kind: 'echo', bytes, corked: false })
  const corked = await startServer({ kind: 'echo', bytes, corked: true })
  const variants = new Map<string, Variant>()
  const add = async (
    name: string,
    server: ServerHandle,
    play: Omit<Play, 'port' | 'world'>,
    world: Play['world'] = 'storefront',
  ): Promise<void> => {
    variants.set(name, { name, server, player: await openPlayer({ ...play, world, port: server.port }, load), figures: [] })
  }
  const wide = { sockets: 64, episodes: 64, batch: 1 }
  const narrow = { sockets: 8, episodes: 1024, batch: 1 }
  const batched = { sockets: 1, episodes: 1024, batch: 512 }
  for (const [name, form] of [
    ['wide', wide],
    ['narrow', narrow],
  ] as const) {
    await add(`${name} echo`, echo, { ...form, codec: 'json', echo: true })
    await add(`${name} corked echo`, corked, { ...form, codec: 'json', echo: true })
    for (const codec of ['json', 'msgpack'] as const) await add(`${name} ${codec}`, gym, { ...form, codec, echo: false })
  }
  for (const codec of ['json', 'msgpack'] as const) await add(`batch ${codec}`, gym, { ...batched, codec, echo: false })
  await add('batch without digest', gym, { ...batched, codec: 'json', echo: false }, 'storefront-plain')
  await measure([...variants.values()], context)
  for (const { player } of variants.values()) player.close()
  for (const server of [gym, echo, corked]) server.stop()
  return transportRows(variants, bytes)
}

/** The mean length of a reply of the load, in bytes. */
async function replyBytes(server: ServerHandle, load: Load): Promise<number> {
  const form = { world: 'storefront', codec: 'json', sockets: 4, episodes: 64, batch: 1, echo: false } as const
  const player = await openPlayer({ ...form, port: server.port }, load)
  const { steps, replyBytes } = await player.play(400)
  player.close()
  return Math.round(replyBytes / steps)
}

async function measure(variants: readonly Variant[], context: BenchContext): Promise<void> {
  for (let repetition = -warmups; repetition < context.repetitions; repetition++) {
    for (const { name, player, server, figures } of variants) {
      context.progress(`${repetition < 0 ? 'warm-up' : `repetition ${repetition + 1} of ${context.repetitions}`}: ${name}`)
      const before = await server.cpuMs()
      const { steps } = await player.playOut(context.measureMs)
      const used = (await server.cpuMs()) - before
      if (repetition >= 0) figures.push((used * 1000) / steps)
    }
  }
}

function transportRows(variants: ReadonlyMap<string, Variant>, bytes: number): Row[] {
  const figures = (name: string): readonly number[] => variants.get(name)!.figures
  const ratio = (over: string, under: string): Spread =>
    spread(figures(over).map((figure, place) => figure / figures(under)[place]!))
  const better = (form: string): 'json' | 'msgpack' =>
    spread(figures(`${form} json`)).median <= spread(figures(`${form} msgpack`)).median ? 'json' : 'msgpack'
  const rows: Row[] = []
  const addRatio = (name: string, values: Spread, unit: string, goal: string, met: (median: number) => boolean): void => {
    const { median, low, high } = values
    const figure = `${round(median)} ${unit} [${round(low)}, ${round(high)}]`
    rows.push({ name, figure, values: { ...values }, goal, met: met(median) })
  }
  for (const [name] of variants) {
    const { median, low, high, count } = spread(figures(name))
    rows.push({
      name: `processor time a step: ${name}`,
      figure: `${round(median)} µs [${round(low)}, ${round(high)}]`,
      values: { median, low, high, count },
      goal: '',
      met: undefined,
    })
  }
  const wide = `wide ${better('wide')}`
  const narrow = `narrow ${better('narrow')}`
  const batch = `batch ${better('batch')}`
  addRatio(
    `64 episodes on 64 sockets (${wide})`,
    ratio('wide echo', wide),
    'of the echo',
    '>= 0.65, stretch 0.80',
    (median) => median >= 0.65,
  )
  addRatio(
    `1,024 episodes on 8 sockets (${narrow})`,
    ratio('narrow echo', narrow),
    'times the echo',
    '>= 1.2, stretch 1.6',
    (median) => median >= 1.2,
  )
  addRatio(
    `a step in batches of 512 (${batch})`,
    ratio(batch, 'wide echo'),
    'of one echoed frame',
    '<= 0.45, stretch 0.30',
    (median) => median <= 0.45,
  )
  const digest = spread(figures('batch json').map((figure, place) => 1 - figures('batch without digest')[place]! / figure))
  addRatio('the digest in a batched step (json)', digest, 'of the step', '<= 0.20', (median) => median <= 0.2)
  rows.push({ name: 'mean reply', figure: `${bytes} bytes`, values: { bytes }, goal: '>= 400 bytes', met: bytes >= 400 })
  return rows
}

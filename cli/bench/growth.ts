import { type Action, type OpenWorld, resolveOptions, selectScenario, start, step } from '../../core/index.ts'
import { storefront } from '../../envs/index.ts'
import { openFromFiles } from '../../scenarios/index.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { growthExponent, spread } from './statistics.ts'

/** The catalogues of the storefront, by how many orders each has. */
const sizes = { small: 100, standard: 1_000, large: 10_000 } as const
const rounds = 2_000

/** How the cost of a write, a reset and a fork grows with the base: as the exponent of its size. */
export async function benchGrowth(context: BenchContext): Promise<Row[]> {
  const { open } = openFromFiles(storefront, {})
  const cases = Object.entries(sizes).map(([catalogue, size]) => ({ size, catalogue, measures: measuresOf(open!, catalogue) }))
  const names = Object.keys(cases[0]!.measures)
  const figures = new Map<string, number[]>()
  for (let repetition = -3; repetition < context.repetitions; repetition++) {
    context.progress(`growth: repetition ${repetition + 1} of ${context.repetitions}`)
    for (const name of names) {
      for (const { size, measures } of cases) {
        const nanoseconds = timed(measures[name]!)
        if (repetition >= 0) figures.set(`${name} ${size}`, [...(figures.get(`${name} ${size}`) ?? []), nanoseconds])
      }
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return names.map((name) => {
    const points = cases.map(({ size }) => ({ size, figure: spread(figures.get(`${name} ${size}`)!).median }))
    const exponent = growthExponent(points)
    const shown = points.map(({ size, figure }) => `${size}: ${round(figure / 1000)} µs`).join(', ')
    return {
      name: `growth of ${name} with the base`,
      figure: `exponent ${round(exponent)} (${shown})`,
      values: { exponent, ...Object.fromEntries(points.map(({ size, figure }) => [`ns_${size}`, figure])) },
      goal: '<= 0.10',
      met: exponent <= 0.1,
    }
  })
}

type Measure = (turn: number) => void

function measuresOf(open: OpenWorld, catalogue: string): Record<string, Measure> {
  const options = resolveOptions(open.world, { catalogue })
  const orders = open.base(catalogue).tables['orders']!
  const pending = orders.keys.filter((key) => (orders.entities.get(key) as { status: string }).status === 'pending')
  const reset = (seed: string): ReturnType<typeof start>[0] =>
    start(open, selectScenario(open, { seed }, options), seed, options)[0]
  const cancel = (place: number): Action => ({
    calls: [
      {
        name: 'cancel_order',
        arguments: { order_id: pending[place % Math.min(pending.length, 8)]!, reason: 'no_longer_needed' },
      },
    ],
  })
  const fresh = reset('growth')
  const [moved] = step(open, fresh, cancel(0))
  return {
    'a write step': (turn) => void step(open, fresh, cancel(turn)),
    'a reset': (turn) => void reset(`growth-${turn}`),
    'a fork and its next write': (turn) => void step(open, { ...moved }, cancel(turn)),
  }
}

function timed(measure: Measure): number {
  const before = process.hrtime.bigint()
  for (let turn = 0; turn < rounds; turn++) measure(turn)
  return Number(process.hrtime.bigint() - before) / rounds
}

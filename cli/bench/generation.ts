import {
  type Draws,
  drawsFrom,
  type EpisodeOptions,
  type OpenWorld,
  resolveOptions,
  type Scenario,
  selectScenario,
  start,
  step,
} from '../../core/index.ts'
import { worlds } from '../../envs/index.ts'
import { openFromFiles } from '../../scenarios/index.ts'
import { natives } from './natives.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { spread } from './statistics.ts'

/** What one repetition measures again and again. */
interface Measure {
  readonly name: string
  readonly unit: 'a second' | 'µs'
  readonly goal?: number
  /** Does the piece of work of a number, and tells how many it did. */
  work(pass: number): number
}

/** So many tasks are drawn to find the one that takes longest. */
const slowestOf = 200

/** How fast tasks are drawn and proven, and what a reset and a step of each native world cost; all in this process, on one core. */
export async function benchGeneration(context: BenchContext): Promise<Row[]> {
  const measures = (await Promise.all(Object.keys(natives).map(measuresOf))).flat()
  const figures = new Map<Measure, number[]>()
  for (let repetition = -2; repetition < context.repetitions; repetition++) {
    context.progress(`generation: repetition ${repetition + 1} of ${context.repetitions}`)
    for (const measure of measures) {
      const microseconds = timed(measure, repetition * 1_000_000, context.measureMs / 4)
      if (repetition >= 0) figures.set(measure, [...(figures.get(measure) ?? []), microseconds])
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  context.progress(`generation: the slowest of ${slowestOf} draws`)
  return measures.map((measure) => rowOf(measure, figures.get(measure)!))
}

async function measuresOf(id: string): Promise<Measure[]> {
  const world = worlds.find((one) => one.id === id)!
  const { open } = openFromFiles(world, {}, { written: false })
  const difficulties = world.generator?.difficulties ?? []
  const proving = await provingMeasures(id)
  const drawing = (proving.length > 0 ? difficulties.slice(-1) : difficulties).map((name) => drawingMeasure(open!, name))
  return [...proving, ...drawing, drawingMeasure(open!), stepMeasure(open!)]
}

async function provingMeasures(id: string): Promise<Measure[]> {
  const sized = natives[id]
  if (!sized) return []
  const { sizes, goal } = sized
  const { provenTask } = await sized.tasks()
  return sizes.map((size) => ({
    name: `${id}: proven tasks of size ${size}`,
    unit: 'a second',
    ...(goal !== undefined && size === sizes.at(-1) ? { goal } : {}),
    work: one((draws) => provenTask(draws, size)),
  }))
}

function one(prove: (draws: Draws) => unknown): Measure['work'] {
  return (pass) => {
    prove(drawsFrom(`bench-${pass}/generation`))
    return 1
  }
}

function drawingMeasure(open: OpenWorld, difficulty?: string): Measure {
  const options = resolveOptions(open.world, difficulty === undefined ? {} : { difficulty })
  const over = difficulty === undefined ? 'over all difficulties' : `at ${difficulty}`
  return {
    name: `${open.world.id}: scenarios drawn and proven, with names and texts, ${over}`,
    unit: 'a second',
    work: (pass) => {
      drawn(open, pass, options)
      return 1
    },
  }
}

function drawn(open: OpenWorld, pass: number, options: EpisodeOptions): Scenario {
  return selectScenario(open, { seed: `bench-${pass}` }, options)
}

/** Plays witnesses of scenarios that were drawn before, so that only steps are measured. */
function stepMeasure(open: OpenWorld): Measure {
  const options = resolveOptions(open.world, {})
  const scenarios = Array.from({ length: 64 }, (_, place) => drawn(open, place, options))
  return {
    name: `${open.world.id}: a step of the witness, its reset and its grading included`,
    unit: 'µs',
    work: (pass) => {
      const scenario = scenarios[Math.abs(pass) % scenarios.length]!
      let [episode] = start(open, scenario, String(pass), options)
      for (const action of scenario.witness) [episode] = step(open, episode, action)
      return scenario.witness.length
    },
  }
}

/** The processor time of one piece of work, in microseconds. */
function timed({ work }: Measure, from: number, measureMs: number): number {
  const begin = process.cpuUsage()
  const end = performance.now() + measureMs
  let done = 0
  for (let pass = from; performance.now() < end; pass++) done += work(pass)
  return microsecondsSince(begin) / done
}

function microsecondsSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin)
  return user + system
}

/** The processor time of the draw that takes longest, in milliseconds; a collection of garbage that falls into it counts. */
function slowest({ work }: Measure): number {
  const draws = Array.from({ length: slowestOf }, (_, pass) => {
    const begin = process.cpuUsage()
    work(pass)
    return microsecondsSince(begin)
  })
  return Math.max(...draws) / 1000
}

function rowOf(measure: Measure, microseconds: readonly number[]): Row {
  const { name, goal } = measure
  const { median, low, high } = spread(microseconds)
  if (measure.unit === 'µs') {
    const figure = `${round(median, 1)} µs [${round(low, 1)}, ${round(high, 1)}]`
    return { name, figure, values: { microseconds: median }, goal: '', met: undefined }
  }
  const rate = (figure: number): string => round(1e6 / figure, 0)
  const slowestMs = slowest(measure)
  return {
    name,
    figure: `${rate(median)} a second [${rate(high)}, ${rate(low)}], the slowest of ${slowestOf} ${round(slowestMs, 1)} ms`,
    values: { microseconds: median, slowestMs },
    goal: goal === undefined ? '' : `>= ${goal.toLocaleString('en')} a second`,
    met: goal === undefined ? undefined : 1e6 / median >= goal,
  }
}

import {
  type Draws,
  drawsFrom,
  type OpenWorld,
  resolveOptions,
  selectScenario,
  start,
  step,
  type World,
} from '../../core/index.ts'
import { provenTask as provenCalendar } from '../../envs/calendar/scenarios.ts'
import { provenTask as provenDecompose } from '../../envs/decompose/scenarios.ts'
import { provenTask as provenHousehold } from '../../envs/household/scenarios.ts'
import { calendar, decompose, household, roster, rounds, storefront, trip } from '../../envs/index.ts'
import { provenTask as provenRoster } from '../../envs/roster/scenarios.ts'
import { provenTask as provenRounds } from '../../envs/rounds/scenarios.ts'
import { provenTask as provenTrip } from '../../envs/trip/scenarios.ts'
import { openFromFiles } from '../../scenarios/index.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { spread } from './statistics.ts'

interface Proving {
  readonly world: string
  readonly sizes: readonly number[]
  /** Proven tasks a second at the largest size, as the goal is worded. */
  readonly goal?: number
  prove(draws: Draws, size: number): unknown
}

const provings: readonly Proving[] = [
  { world: 'calendar', sizes: [3, 5, 10], goal: 5_000, prove: provenCalendar },
  { world: 'trip', sizes: [5, 7, 10], goal: 2_000, prove: provenTrip },
  { world: 'rounds', sizes: [5, 8, 10], goal: 1_000, prove: provenRounds },
  { world: 'roster', sizes: [4, 6, 8], prove: provenRoster },
  { world: 'household', sizes: [2, 4, 6], prove: provenHousehold },
  { world: 'decompose', sizes: [4, 8, 12], prove: provenDecompose },
]

/** What one repetition measures again and again; it tells how many pieces of work it did. */
interface Measure {
  readonly name: string
  readonly unit: 'a second' | 'µs'
  readonly goal?: number
  work(pass: number): number
}

/** How fast tasks are drawn and proven, and what a reset and a step of each native world cost; all in this process, on one core. */
export async function benchGeneration(context: BenchContext): Promise<Row[]> {
  const measures = [
    ...provings.flatMap(provingMeasures),
    ...[storefront, calendar, trip, rounds, roster, household, decompose].flatMap(worldMeasures),
  ]
  const figures = new Map<Measure, number[]>()
  for (let repetition = -2; repetition < context.repetitions; repetition++) {
    context.progress(`generation: repetition ${repetition + 1} of ${context.repetitions}`)
    for (const measure of measures) {
      const microseconds = timed(measure, repetition * 1_000_000, context.measureMs / 4)
      if (repetition >= 0) figures.set(measure, [...(figures.get(measure) ?? []), microseconds])
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return measures.map((measure) => rowOf(measure, figures.get(measure)!))
}

function provingMeasures({ world, sizes, goal, prove }: Proving): Measure[] {
  return sizes.map((size) => ({
    name: `${world}: proven tasks of size ${size}`,
    unit: 'a second',
    ...(goal !== undefined && size === sizes.at(-1) ? { goal } : {}),
    work: (pass) => {
      prove(drawsFrom(`bench-${pass}/generation`), size)
      return 1
    },
  }))
}

function worldMeasures(world: World): Measure[] {
  const { open } = openFromFiles(world, {})
  if (!open) return []
  const options = resolveOptions(world, {})
  const scenarioOf = (pass: number) => selectScenario(open, { seed: `bench-${pass}` }, options)
  return [
    {
      name: `${world.id}: scenarios drawn and proven, with names and texts, over all difficulties`,
      unit: 'a second',
      work: (pass) => {
        scenarioOf(pass)
        return 1
      },
    },
    {
      name: `${world.id}: a step of the witness, its reset and its grading included`,
      unit: 'µs',
      work: stepsOf(open, options, scenarioOf),
    },
  ]
}

/** Plays witnesses of scenarios that were drawn before, so that only steps are measured. */
function stepsOf(
  open: OpenWorld,
  options: ReturnType<typeof resolveOptions>,
  scenarioOf: (pass: number) => ReturnType<typeof selectScenario>,
): Measure['work'] {
  const scenarios = Array.from({ length: 64 }, (_, place) => scenarioOf(place))
  return (pass) => {
    const scenario = scenarios[Math.abs(pass) % scenarios.length]!
    let [episode] = start(open, scenario, String(pass), options)
    for (const action of scenario.witness) [episode] = step(open, episode, action)
    return scenario.witness.length
  }
}

/** The processor time of one piece of work, in microseconds. */
function timed({ work }: Measure, from: number, measureMs: number): number {
  const begin = process.cpuUsage()
  const end = performance.now() + measureMs
  let done = 0
  for (let pass = from; performance.now() < end; pass++) done += work(pass)
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / done
}

function rowOf({ name, unit, goal }: Measure, microseconds: readonly number[]): Row {
  const { median, low, high } = spread(microseconds)
  const rate = (figure: number): string => round(1e6 / figure, 0)
  const figure =
    unit === 'µs'
      ? `${round(median, 1)} µs [${round(low, 1)}, ${round(high, 1)}]`
      : `${rate(median)} a second [${rate(high)}, ${rate(low)}]`
  return {
    name,
    figure,
    values: { microseconds: median },
    goal: goal === undefined ? '' : `>= ${goal.toLocaleString('en')} a second`,
    met: goal === undefined ? undefined : 1e6 / median >= goal,
  }
}

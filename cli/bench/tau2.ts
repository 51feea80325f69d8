import { type Asker, openAsker } from './asker.ts'
import { type BenchContext, type Row, round } from './row.ts'
import { startServer } from './server-handle.ts'
import { spread } from './statistics.ts'
import { type Domain, openPlays, type Plays } from './tau2-plays.ts'
import { type Reference, type ReferenceRound, recorded, startReference } from './tau2-reference.ts'
import { batchSize, noTimes, type Operation, playAlone, playBatched, type Times } from './tau2-stretches.ts'

type Way = 'alone' | 'batched'

/** What was measured of one world's plays: for each operation the mean time of every repetition, in milliseconds. */
interface Measured {
  readonly plays: Plays
  readonly firstUse: Times
  readonly alone: Times
  readonly batched: Times
}

/** How many times faster than the reference gym's recorded figure each operation is to be. */
const goals: Readonly<Record<Domain, Readonly<Record<Way, Partial<Record<Operation, number>>>>>> = {
  airline: { alone: { reset: 5_000, step: 100 }, batched: { reset: 10_000, step: 500, last: 10_000 } },
  retail: { alone: { reset: 5_000 }, batched: { reset: 50_000, last: 10_000 } },
  telecom: { alone: { reset: 5_000, step: 5_000 }, batched: { reset: 10_000, step: 10_000, last: 10_000 } },
}

const operations: Readonly<Record<Operation, string>> = { reset: 'reset', step: 'step', last: 'last step, graded' }
const ways: Readonly<Record<Way, string>> = { alone: 'alone on one socket', batched: `in batches of ${batchSize}` }
const warmups = 2

/** Episodes of tau2's worlds over the wire, by the clock, over all tasks of `base`: beside the reference where a Python has it, else against its recorded figures. */
export async function benchTau2(context: BenchContext): Promise<Row[]> {
  if (context.tau2 === undefined) return []
  const reference = context.tau2Python === undefined ? undefined : await startReference(context.tau2Python, context.tau2)
  const server = await startServer({ kind: 'gym', tau2: context.tau2 })
  const asker = await openAsker(server.port)
  try {
    const worlds: Measured[] = []
    for (const plays of openPlays(context.tau2))
      worlds.push({ plays, firstUse: await playAlone(asker, plays), alone: noTimes(), batched: noTimes() })
    const rounds = await measure(context, asker, worlds, reference)
    return [
      ...worlds.filter(isFirstOfDomain).map(firstUseRow),
      ...worlds.flatMap((world) => worldRows(world, rounds.get(world.plays.domain))),
      ...worlds.flatMap((world) => directRow(world, rounds.get(world.plays.domain), reference)),
    ]
  } finally {
    asker.close()
    server.stop()
    reference?.stop()
  }
}

/** Interleaves the worlds and the ways they are played, and a round of the reference where it runs. */
async function measure(
  context: BenchContext,
  asker: Asker,
  worlds: readonly Measured[],
  reference: Reference | undefined,
): Promise<Map<Domain, ReferenceRound[]>> {
  const rounds = new Map<Domain, ReferenceRound[]>()
  for (let repetition = -warmups; repetition < context.repetitions; repetition++) {
    for (const world of worlds) {
      const { plays } = world
      context.progress(`${repetition < 0 ? 'warm-up' : `repetition ${repetition + 1} of ${context.repetitions}`}: ${plays.name}`)
      for (const [way, play] of [
        ['alone', playAlone],
        ['batched', playBatched],
      ] as const) {
        const times = await playFor(context.measureMs, (before) => play(asker, plays, before))
        if (repetition >= 0) for (const name of operationNames) world[way][name].push(mean(times[name]))
      }
      // One round of the reference warms it up; it takes seconds.
      if (!reference || plays.user === 'none' || repetition < -1) continue
      const round = await reference.round(plays.domain)
      if (repetition >= 0) rounds.set(plays.domain, [...(rounds.get(plays.domain) ?? []), round])
    }
  }
  return rounds
}

const operationNames = Object.keys(operations) as Operation[]

async function playFor(ms: number, play: (before?: Times) => Promise<Times>): Promise<Times> {
  const until = performance.now() + ms
  let times = await play()
  while (performance.now() < until) times = await play(times)
  return times
}

/** What a domain's other plays find made was made by its first. */
function isFirstOfDomain({ plays }: Measured, place: number, worlds: readonly Measured[]): boolean {
  return worlds.findIndex((other) => other.plays.domain === plays.domain) === place
}

/** What a server makes when a world or a task is first used, and keeps. */
function firstUseRow({ plays, firstUse }: Measured): Row {
  const [opening, ...resets] = firstUse.reset
  const [reset, last] = [mean(resets), mean(firstUse.last)]
  return {
    name: `${plays.name}: first use on a fresh server, which is in no other row`,
    figure: `first reset ${round(opening!, 1)} ms, then for each task a first reset ${round(reset)} ms and a first grading ${round(last)} ms`,
    values: { openingMs: opening!, resetMs: reset, lastMs: last },
    goal: '',
    met: undefined,
  }
}

function worldRows(measured: Measured, rounds: readonly ReferenceRound[] | undefined): Row[] {
  return (['alone', 'batched'] as const).flatMap((way) =>
    operationNames.map((name) =>
      timesRow(
        measured,
        way,
        name,
        rounds?.map(({ gym }) => gym[name]),
      ),
    ),
  )
}

/** How many times faster: than the recorded figure, which goals are set by, and than the gym that ran beside. */
function timesRow({ plays, ...figures }: Measured, way: Way, name: Operation, beside: readonly number[] | undefined): Row {
  const { median, low, high } = spread(figures[way][name])
  const us = [median, low, high].map((ms) => round(ms * 1000, 1))
  const { [name]: record } = recorded[plays.domain].gym
  const times = record / median
  const goal = goals[plays.domain][way][name]
  const measuredMs = beside && spread(beside).median
  const also = measuredMs ? `, ${round(measuredMs / median, 0)} than the ${round(measuredMs, 0)} ms of its run beside` : ''
  return {
    name: `${plays.name}: ${operations[name]}, ${ways[way]}`,
    figure: `${us[0]} µs [${us[1]}, ${us[2]}], ${round(times, 0)} times faster than the recorded ${round(record, 0)} ms${also}`,
    values: { us: median * 1000, times, ...(measuredMs ? { referenceMs: measuredMs, timesBeside: measuredMs / median } : {}) },
    goal: goal === undefined ? '' : `>= ${goal.toLocaleString('en')} times the recorded`,
    met: goal === undefined ? undefined : times >= goal,
  }
}

/** Python with the database loaded once and tools called directly; it has no wire. Solo telecom makes the same calls. */
function directRow(
  { plays, batched, alone }: Measured,
  rounds: readonly ReferenceRound[] | undefined,
  reference: Reference | undefined,
): Row[] {
  if (plays.domain === 'telecom' && plays.user !== 'none') return []
  const median = (name: keyof ReferenceRound['direct']): number =>
    rounds ? spread(rounds.map(({ direct }) => direct[name])).median : recorded[plays.domain].direct[name]
  const [call, text, reset, last] = [median('call') * 1000, median('text') * 1000, median('reset'), median('last')]
  const [ours, single] = [spread(batched.step).median * 1000, spread(alone.step).median * 1000]
  const whence = reference ? `${reference.name}, beside` : 'recorded; to run it, name a Python by --tau2-python'
  const asText = Number.isNaN(text) ? '' : `, ${round(text, 0)} µs with its text`
  return [
    {
      name: `${plays.domain}, hand-tuned Python without a wire (${whence})`,
      figure: `a call ${round(call, 0)} µs${asText}, here ${round(ours, 1)} µs in batches and ${round(single, 1)} alone, over the wire; a copy of the database ${round(reset)} ms, grading ${round(last)} ms`,
      values: { callUs: call, ...(Number.isNaN(text) ? {} : { textUs: text }), resetMs: reset, lastMs: last, stepUs: ours },
      goal: '',
      met: undefined,
    },
  ]
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length
}

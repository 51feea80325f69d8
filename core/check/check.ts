import type { OpenWorld } from '../open.ts'
import { type EpisodeOptions, resolveOptions } from '../options.ts'
import type { Scenario } from '../scenario.ts'
import { selectScenario } from '../select.ts'
import { twinsOf } from '../twins.ts'
import { answeredRule } from './answers.ts'
import { deterministicRule } from './deterministic.ts'
import { hacksRule } from './hacks.ts'
import { hiddenRule } from './hidden.ts'
import { idleRule } from './idle.ts'
import { learnableRule } from './learnable.ts'
import { digestsOf, play } from './play.ts'
import type { Finding, Proof, Rule, Tried } from './rule.ts'
import { nothingSeen, see, seeCall } from './seen.ts'
import { parsedOverlays, stateFinding, stateRule } from './state.ts'
import { twinsRule } from './twins.ts'
import { unambiguousRule } from './unambiguous.ts'
import { necessaryRule, unrefusedRule, witnessRule } from './witness.ts'

/** What every scenario is held to, in the order in which it is checked. */
export const rules: readonly Rule[] = [
  stateRule,
  witnessRule,
  unrefusedRule,
  idleRule,
  necessaryRule,
  hacksRule,
  learnableRule,
  answeredRule,
  twinsRule,
  hiddenRule,
  unambiguousRule,
  deterministicRule,
]

/** What the proof of one scenario came to: it holds where there are no findings. */
export interface Report {
  readonly scenario: string
  readonly split: string
  readonly kind: string
  readonly difficulty: string
  /** Of the witness's run: the first, each turn's and the end's state. Another process must come to the same. */
  readonly digests: readonly string[]
  readonly findings: readonly Finding[]
  readonly applied: readonly string[]
  readonly unapplied: readonly { readonly rule: string; readonly reason: string }[]
  readonly tried: Readonly<Tried>
  /** How many states the exact solver looked at, where the world proves by one. */
  readonly search?: number
}

export interface CheckOptions {
  /** The seed of the episodes. */
  readonly seed?: string
  /** Options of the episodes; the world's defaults without them. */
  readonly options?: EpisodeOptions
  /** Scenarios whose witnesses must not do in this one. */
  readonly others?: readonly Scenario[]
}

/** Proves one scenario by running it. */
export function checkScenario(open: OpenWorld, scenario: Scenario, given: CheckOptions = {}): Report {
  const { seed = '0', options = resolveOptions(open.world, {}), others = [] } = given
  const unapplied = unappliedOf(open)
  const [checking, served] = openingsOf(open)
  const tried: Tried = { hacks: 0, rightEnds: 0, guesses: 0, rightGuesses: 0, expectedGuesses: 0, twins: 0, fixedPlans: 0 }
  const { id, split, kind, difficulty } = scenario
  const about = { scenario: id, split, kind, difficulty, unapplied, tried }
  const unfit = stateFinding(checking, scenario)
  if (unfit) return { ...about, digests: [], findings: [unfit], applied: [stateRule.name] }
  const witness = play(checking, scenario, seed, options, scenario.witness)
  const seen = nothingSeen()
  for (const { observation } of [witness.first, ...witness.timesteps]) see(open, seen, observation.messages)
  for (const { calls = [] } of scenario.witness) for (const call of calls) seeCall(open, seen, call)
  const proof: Proof = { open: checking, served, scenario, seed, options, witness, seen, others, tried }
  const applied = rules.filter(({ name }) => !unapplied.some(({ rule }) => rule === name))
  return {
    ...about,
    digests: digestsOf(checking, witness),
    findings: findingsOf(proof, applied),
    applied: applied.map(({ name }) => name),
    ...(scenario.search === undefined ? {} : { search: scenario.search }),
  }
}

/** A witness that comes to a fault is told alone, and one that does not earn 1 is not varied: what follows from a mistake is no news. */
function findingsOf(proof: Proof, applied: readonly Rule[]): Finding[] {
  const { fault, end } = proof.witness
  const telling = applied.filter(({ name, variesWitness }) =>
    fault === undefined ? end.reward === 1 || !variesWitness : name === witnessRule.name,
  )
  return telling.flatMap((rule) => rule.check(proof))
}

export interface WorldCheckOptions {
  /** At most so many scenarios of each split are checked. */
  readonly episodes: number
  /** Scenario i is drawn, and its episodes are seeded, from `seed-i`. */
  readonly seed?: string
  /** Options as a client gives them. */
  readonly options?: Readonly<Record<string, unknown>>
}

/**
 * Proves a world: of each split up to `episodes` scenarios, drawn ones by turns in each difficulty, and after each scenario that has
 * twins one of them, as a scenario of its own. It makes one report at a time.
 */
export function* checkWorld(open: OpenWorld, given: WorldCheckOptions): Generator<Report> {
  for (const { scenario, seed, options, others } of tasksOf(open, given))
    yield checkScenario(open, scenario, { seed, options, others })
}

/** The digests of the witnesses that {@link checkWorld} plays, a line each, for another process to come to the same: the last turn's and the end's. */
export function* witnessDigests(open: OpenWorld, given: WorldCheckOptions): Generator<string> {
  const [checking] = openingsOf(open)
  for (const { scenario, seed, options } of tasksOf(open, given)) {
    const digests = digestsOf(checking, play(checking, scenario, seed, options, scenario.witness))
    yield `${open.world.id} ${scenario.id} ${digests.slice(-2).join(' ')}`
  }
}

/** Each scenario to check, with the one before it and the one after it as the others, and the seed and options of its episodes. */
export function* tasksOf(
  open: OpenWorld,
  { episodes, seed = '0', options = {} }: WorldCheckOptions,
): Generator<Required<CheckOptions> & Task> {
  const resolved = resolveOptions(open.world, options)
  for (const split of open.splits.keys()) {
    const at = (place: number): Task | undefined => taskAt(open, split, place, seed, resolved)
    let [before, task, after] = [undefined as Task | undefined, at(0), at(1)]
    for (let place = 0; place < episodes && task; place++) {
      const others = [before, after].flatMap((other) => other?.scenario ?? [])
      yield { ...task, seed: `${seed}-${place}`, others }
      const twins = twinsOf(open, task.scenario, task.options)
      if (twins.length > 0) yield { ...task, scenario: twins[place % twins.length]!, seed: `${seed}-${place}`, others }
      ;[before, task, after] = [task, after, at(place + 2)]
    }
  }
}

interface Task {
  readonly scenario: Scenario
  readonly options: EpisodeOptions
}

function taskAt(open: OpenWorld, split: string, place: number, seed: string, given: EpisodeOptions): Task | undefined {
  const ids = open.splits.get(split)
  if (ids) {
    const scenario = open.scenarios.get(ids[place] ?? '')
    return scenario && { scenario, options: given }
  }
  const { difficulties } = open.world.generator!
  const options = { ...given, difficulty: given.difficulty ?? difficulties[place % difficulties.length]! }
  return { scenario: selectScenario(open, { split, seed: `${seed}-${place}` }, options), options }
}

/** The rules that the world says cannot apply. Throws where it names something that is no rule. */
function unappliedOf({ world }: OpenWorld): { rule: string; reason: string }[] {
  return Object.entries(world.unapplied ?? {}).map(([rule, reason]) => {
    if (rules.some(({ name }) => name === rule)) return { rule, reason }
    throw new Error(`${world.id} does not apply "${rule}"; the rules are ${rules.map(({ name }) => name).join(', ')}.`)
  })
}

const openings = new WeakMap<OpenWorld, readonly [OpenWorld, OpenWorld]>()

/** The world as it is checked and as it is served: they share their bases, and are kept since each makes its own contracts. */
function openingsOf(open: OpenWorld): readonly [OpenWorld, OpenWorld] {
  const known = openings.get(open)
  if (known) return known
  const made = [
    { ...open, digests: true, parse: true, overlay: parsedOverlays(open) },
    { ...open, digests: true, parse: false },
  ] as const
  openings.set(open, made)
  return made
}

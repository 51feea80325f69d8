import { type Action, type Episode, type OpenWorld, resolveOptions, type Scenario, start, step } from '../../core/index.ts'
import { dumps } from '../python/index.ts'
import { turnFrom } from './corpus.ts'
import { domainOf } from './domain.ts'
import { goldEnd } from './gold.ts'
import { databaseHashes, sameEnd } from './hash.ts'
import { goalOf, plainArguments, witnessUnder } from './scenarios.ts'
import { type Flaw, flawsOf } from './soundness.ts'
import { stopToken } from './tokens.ts'

/** How one task's gold plan replays. */
export interface GoldReplay {
  readonly id: string
  /** Both databases' hashes after it, as the reference makes them; null where the domain has no user's database. */
  readonly final: { readonly agent: string; readonly user: string | null }
  /** The official reward of the plan, its strings said; null where a judge is in the basis, asked or not. */
  readonly reward: number | null
  /** Whether each call failed, and the first 16 hex digits of SHA-256 of what it answered. */
  readonly steps: readonly { readonly error: boolean; readonly text: string }[]
}

/** A gold call and where it stands in its task. */
export interface GoldPlace {
  readonly task: string
  readonly position: number
  readonly name: string
}

/** How the plays of a domain without a user came out. */
export interface SoloValidation {
  readonly tasks: number
  /** Tasks where the gold plan does not earn 1. */
  readonly unearned: readonly string[]
  /** Tasks that are passed by saying at once that all is done. */
  readonly idle: readonly string[]
}

export interface Validation {
  readonly tasks: readonly GoldReplay[]
  /** Tasks whose gold plan, played as an episode, ends where the grader's own replay of it ends (or earns 1 where no end is compared), and the others. */
  readonly equal: readonly string[]
  readonly different: readonly string[]
  /** Tasks where the gold plan, its strings said, does not earn 1; those left to a judge are not among them. */
  readonly unearned: readonly string[]
  /** Tasks whose verdict says nothing about an agent, and why. */
  readonly flawed: readonly { readonly task: string; readonly flaws: readonly Flaw[] }[]
  /** Tasks with parts of their basis that ask for nothing. */
  readonly empty: readonly { readonly task: string; readonly parts: readonly string[] }[]
  /** Tasks that a judge would have to judge. */
  readonly unjudged: readonly string[]
  /** Gold calls that fail, with the text they fail with. */
  readonly erring: readonly (GoldPlace & { readonly text: string })[]
  /** Gold calls whose arguments only JSON text can carry: as JSON data they would differ. */
  readonly lossy: readonly GoldPlace[]
  /** Tasks that cannot be set up, and why. */
  readonly unusable: readonly { readonly task: string; readonly problem: string }[]
  readonly solo?: SoloValidation
}

/** Replays the gold plan of every task, call by call and as an episode, and sees what doing nothing earns. */
export function validateGolds(open: OpenWorld, progress: () => void = () => {}): Validation {
  const unusable: { task: string; problem: string }[] = []
  const validated: ValidatedTask[] = []
  for (const scenario of open.scenarios.values()) {
    const problem = setupProblem(open, scenario)
    if (problem === undefined) validated.push(validateTask(open, scenario))
    else unusable.push({ task: scenario.id, problem })
    progress()
  }
  const idsWhere = (holds: (task: ValidatedTask) => boolean): string[] => validated.filter(holds).map(({ replay }) => replay.id)
  const solos = validated.flatMap(({ replay: { id }, solo }) => (solo ? [{ id, ...solo }] : []))
  return {
    tasks: validated.map(({ replay }) => replay),
    equal: idsWhere(({ equal }) => equal),
    different: idsWhere(({ equal }) => !equal),
    unearned: idsWhere(({ earned }) => !earned),
    flawed: validated.flatMap(({ replay: { id }, flaws }) => (flaws.length > 0 ? [{ task: id, flaws }] : [])),
    empty: validated.flatMap(({ replay: { id }, empty }) => (empty.length > 0 ? [{ task: id, parts: empty }] : [])),
    unjudged: idsWhere(({ unjudged }) => unjudged),
    erring: validated.flatMap(({ erring }) => erring),
    lossy: validated.flatMap(({ lossy }) => lossy),
    unusable,
    ...(open.world.users.includes('none')
      ? {
          solo: {
            tasks: solos.length,
            unearned: solos.filter(({ earned }) => !earned).map(({ id }) => id),
            idle: solos.filter(({ idle }) => idle).map(({ id }) => id),
          },
        }
      : {}),
  }
}

/** Why a task's first state cannot be made; undefined where it can. */
function setupProblem(open: OpenWorld, scenario: Scenario): string | undefined {
  try {
    open.overlay(scenario)
    return undefined
  } catch (problem) {
    return (problem as Error).message
  }
}

interface ValidatedTask {
  readonly replay: GoldReplay
  readonly equal: boolean
  readonly earned: boolean
  readonly flaws: readonly Flaw[]
  readonly empty: readonly string[]
  readonly unjudged: boolean
  readonly erring: Validation['erring']
  readonly lossy: Validation['lossy']
  readonly solo: { readonly earned: boolean; readonly idle: boolean } | undefined
}

function validateTask(open: OpenWorld, scenario: Scenario): ValidatedTask {
  const task = scenario.id
  const { criteria } = goalOf(scenario)
  const gold = goldEnd(open, scenario)
  const flaws = flawsOf(open, scenario)
  const end = playGold(open, scenario, { user: 'external' })
  const { official, empty, unjudged } = end.components as { official: 0 | 1 | null; empty: string[]; unjudged: number }
  const same = sameEnd(domainOf(open), open.base(scenario.base), end.overlay, gold.overlay)
  return {
    replay: replayGold(open, scenario, official),
    equal: criteria?.basis.includes('DB') ? same : official !== 0 || flaws.includes('assertions_fail'),
    earned: official !== 0,
    flaws,
    empty,
    unjudged: unjudged > 0,
    erring: gold.erring.map(({ position, name, text }) => ({ task, position, name, text })),
    lossy: (criteria?.actions ?? []).flatMap(({ name, arguments: given }, position) =>
      plainArguments(given) === undefined ? [{ task, position, name }] : [],
    ),
    solo: scenario.ticket === undefined ? undefined : validateSolo(open, scenario),
  }
}

function validateSolo(open: OpenWorld, scenario: Scenario): { earned: boolean; idle: boolean } {
  return {
    earned: playGold(open, scenario, { user: 'none' }).reward === 1,
    idle: playWitness(open, scenario, [{ text: stopToken }], { user: 'none' }).reward === 1,
  }
}

/** The gold plan as an episode. */
function playGold(open: OpenWorld, scenario: Scenario, options: Readonly<Record<string, unknown>>): Episode {
  return playWitness(open, scenario, witnessUnder(scenario, resolveOptions(open.world, options)), options)
}

/** The end of a plan, the scenario's witness unless another is given, played with the scripted user. */
export function playWitness(
  open: OpenWorld,
  scenario: Scenario,
  plan: readonly Action[] = scenario.witness,
  options = {},
): Episode {
  let [episode] = start(open, scenario, '0', resolveOptions(open.world, options))
  for (const action of plan) {
    if (episode.status !== 'running') break
    ;[episode] = step(open, episode, action)
  }
  return episode
}

function replayGold(open: OpenWorld, scenario: Scenario, official: 0 | 1 | null): GoldReplay {
  const { criteria } = goalOf(scenario)
  const turn = turnFrom(open, scenario, open.overlay(scenario))
  const steps = (criteria?.actions ?? []).map(({ requestor, name, arguments: given }) => {
    const { text, status } = turn.call(requestor === 'user' ? 'user' : 'agent', name, dumps(given))
    return { error: status !== 'ok', text: open.sha256(text).slice(0, 16) }
  })
  return {
    id: scenario.id,
    final: databaseHashes(domainOf(open), open.base(scenario.base), turn.overlay(), open.sha256),
    reward: criteria?.basis.includes('NL_ASSERTION') ? null : official,
    steps,
  }
}

import { type Action, type Episode, type OpenWorld, resolveOptions, type Scenario, start, step } from '../../core/index.ts'
import type { Overlay } from '../../core/store/overlay.ts'
import { noChanges } from '../../core/store/overlay.ts'
import { openTurn, type Turn } from '../../core/turn.ts'
import { dict, dumps, get, isDict, isList, type PythonDict, type PythonValue, parseJson } from '../python/index.ts'
import { domainOf } from './domain.ts'
import { goldEnd } from './gold.ts'
import { databaseHashes, sameEnd } from './hash.ts'
import { goalOf, plainArguments } from './scenarios.ts'

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

export interface Validation {
  readonly tasks: readonly GoldReplay[]
  /** Tasks whose witness, played as an episode, ends in the gold end, and tasks where it does not. */
  readonly equal: readonly string[]
  readonly different: readonly string[]
  /** Gold calls that fail, with the text they fail with. */
  readonly erring: readonly (GoldPlace & { readonly text: string })[]
  /** Gold calls whose arguments only JSON text can carry: as JSON data they would differ. */
  readonly lossy: readonly GoldPlace[]
}

/** Replays the gold plan of every task, call by call and as an episode. */
export function validateGolds(open: OpenWorld): Validation {
  const tasks: GoldReplay[] = []
  const [equal, different]: [string[], string[]] = [[], []]
  const erring: (GoldPlace & { text: string })[] = []
  const lossy: GoldPlace[] = []
  for (const scenario of open.scenarios.values()) {
    const end = playWitness(open, scenario)
    const gold = goldEnd(open, scenario)
    tasks.push(replayGold(open, scenario, end))
    const same = sameEnd(domainOf(open), open.base(scenario.base), end.overlay, gold.overlay)
    ;(same ? equal : different).push(scenario.id)
    for (const { position, name, text } of gold.erring) erring.push({ task: scenario.id, position, name, text })
    for (const [position, { name, arguments: given }] of (goalOf(scenario).criteria?.actions ?? []).entries()) {
      if (plainArguments(given) === undefined) lossy.push({ task: scenario.id, position, name })
    }
  }
  return { tasks, equal, different, erring, lossy }
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

function replayGold(open: OpenWorld, scenario: Scenario, end: Episode): GoldReplay {
  const { criteria } = goalOf(scenario)
  const turn = turnFrom(open, scenario, open.overlay(scenario))
  const steps = (criteria?.actions ?? []).map(({ requestor, name, arguments: given }) => {
    const { text, status } = turn.call(requestor === 'user' ? 'user' : 'agent', name, dumps(given))
    return { error: status !== 'ok', text: open.sha256(text).slice(0, 16) }
  })
  return {
    id: scenario.id,
    final: databaseHashes(domainOf(open), open.base(scenario.base), turn.overlay(), open.sha256),
    reward: criteria?.basis.includes('NL_ASSERTION') ? null : end.reward,
    steps,
  }
}

const uncut = 1_000_000_000

/** A turn without end in which calls can be made one after another, from any state. */
function turnFrom(open: OpenWorld, scenario: Scenario, overlay: Overlay): Turn {
  const [episode] = start(open, scenario, '0', resolveOptions(open.world, { length: uncut }))
  return openTurn(open, { ...episode, overlay })
}

/** One place where a recorded sequence of calls went another way. */
export interface CorpusDifference {
  readonly episode: string
  /** The number of the step, or null for the end. */
  readonly step: number | null
  readonly field: string
  readonly expected: string
  readonly came: string
}

export interface CorpusReplay {
  readonly episodes: number
  readonly steps: number
  readonly differences: readonly CorpusDifference[]
}

/**
 * Replays recorded sequences of calls, one JSON text a line: `{ep, task?, steps, h, uh}` with steps `{r, n, a, e, c}` (requestor,
 * name, arguments, failed, text), and where they are there `d`, the beginning of SHA-256 of the text, and `h` and `uh`, the beginnings
 * of both hashes after it.
 */
export function replayCorpus(open: OpenWorld, lines: readonly string[]): CorpusReplay {
  const differences: CorpusDifference[] = []
  let steps = 0
  for (const line of lines) {
    const row = parseJson(line)
    if (!isDict(row)) throw new Error('A line of a corpus is one JSON object.')
    steps += replayRow(open, row, differences)
  }
  return { episodes: lines.length, steps, differences }
}

function replayRow(open: OpenWorld, row: PythonDict, differences: CorpusDifference[]): number {
  const task = get(row, 'task')
  const scenario = typeof task === 'string' ? open.scenarios.get(task) : open.scenarios.values().next().value
  if (!scenario) throw new Error(`${open.world.id} has no task ${dumps(task ?? null)}.`)
  const turn = turnFrom(open, scenario, typeof task === 'string' ? open.overlay(scenario) : noChanges)
  const episode = dumps(get(row, 'ep') ?? null)
  const compare = (step: number | null, expected: PythonDict, came: Readonly<Record<string, PythonValue>>): void => {
    for (const [field, value] of Object.entries(came)) {
      const wanted = get(expected, field)
      const shown =
        typeof wanted === 'string' && typeof value === 'string' && field !== 'c' ? value.slice(0, wanted.length) : value
      if (wanted !== undefined && dumps(wanted) !== dumps(shown)) {
        differences.push({ episode, step, field, expected: dumps(wanted), came: dumps(shown) })
      }
    }
  }
  const hashes = (): { h: string; uh: string | null } => {
    const { agent, user } = databaseHashes(domainOf(open), open.base(scenario.base), turn.overlay(), open.sha256)
    return { h: agent, uh: user }
  }
  const steps = get(row, 'steps')
  const calls = steps !== undefined && isList(steps) ? steps : []
  for (const [number, call] of calls.entries()) {
    if (!isDict(call)) throw new Error('A step of a corpus is one JSON object.')
    const actor = get(call, 'r') === 'user' ? 'user' : 'agent'
    const { text, status } = turn.call(actor, String(get(call, 'n')), dumps(get(call, 'a') ?? dict([])))
    const hashed = get(call, 'h') === undefined ? {} : hashes()
    compare(number, call, { e: status !== 'ok', c: text, d: open.sha256(text), ...hashed })
  }
  compare(null, row, { ...hashes() })
  return calls.length
}

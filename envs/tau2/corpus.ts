import { type OpenWorld, resolveOptions, type Scenario, start } from '../../core/index.ts'
import { noChanges, type Overlay } from '../../core/store/overlay.ts'
import { openTurn, type Turn } from '../../core/turn.ts'
import { dict, dumps, get, isDict, isList, type PythonDict, type PythonValue, parseJson } from '../python/index.ts'
import { domainOf } from './domain.ts'
import { databaseHashes } from './hash.ts'

const uncut = 1_000_000_000

/** A turn without end in which calls can be made one after another, from any state. */
export function turnFrom(open: OpenWorld, scenario: Scenario, overlay: Overlay): Turn {
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

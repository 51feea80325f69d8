import { type Action, withoutIds } from './action.ts'
import { type Episode, pastOf, reseed, start } from './episode.ts'
import { replayHeader } from './header.ts'
import { canonical, type Json, type JsonObject } from './json.ts'
import type { OpenWorld } from './open.ts'
import { type EpisodeOptions, resolveOptions } from './options.ts'
import { selectScenario } from './select.ts'
import { step } from './step.ts'

/** A replay document: a header, a line a turn, a line where a fork reseeded, and a footer. Each line is one JSON object. */
export type ReplayLine = JsonObject

/** The replay of an episode so far. */
export function replayOf(open: OpenWorld, episode: Episode): ReplayLine[] {
  const { scenario, seed, options } = episode.origin
  const [, first] = start(open, scenario, seed, options)
  const header = { ...(JSON.parse(replayHeader(open.world, scenario.id, seed, options)) as JsonObject), digest: first.digest }
  const lines: ReplayLine[] = [header]
  for (const entry of pastOf(episode)) {
    if ('stream' in entry) lines.push({ turn: entry.turn, stream: entry.stream })
    else {
      const { turn, action, outcomes, reward, digest } = entry
      lines.push({ turn, action: withoutIds(action), outcomes, reward, digest } as unknown as ReplayLine)
    }
  }
  const { status, reward, components, turn, digest } = episode
  lines.push({ status, reward, components: components ?? null, turns: turn, digest })
  return lines
}

/** The first line of a replay that does not come out again, counted from 1, with what was expected and what came. */
export interface Divergence {
  readonly line: number
  readonly problem: string
}

/** What running a replay again led to. */
export interface Verification {
  readonly episode: Episode | undefined
  readonly divergence: Divergence | undefined
}

/** Runs a replay again, line by line. It stops at the first line that differs or cannot be run. */
export function verifyReplay(open: OpenWorld, lines: readonly ReplayLine[]): Verification {
  const [header, ...others] = lines
  const opened = header && begin(open, header)
  if (!opened || typeof opened === 'string') {
    return { episode: undefined, divergence: { line: 1, problem: opened ?? 'the replay is empty' } }
  }
  let episode = opened
  for (const [index, line] of others.entries()) {
    const outcome = 'status' in line ? compareFooter(episode, line) : follow(open, episode, line)
    if (typeof outcome === 'string') return { episode, divergence: { line: index + 2, problem: outcome } }
    episode = outcome
  }
  if (!others.some((line) => 'status' in line)) {
    return { episode, divergence: { line: lines.length + 1, problem: 'the last line is missing: a replay ends with its status' } }
  }
  return { episode, divergence: undefined }
}

function begin(open: OpenWorld, header: ReplayLine): Episode | string {
  const { world } = open
  if (header['format'] !== 1) return `the format is ${JSON.stringify(header['format'])}; this version reads format 1`
  if (header['world'] !== world.id) return `the world is ${JSON.stringify(header['world'])}, and this is ${world.id}`
  if (header['version'] !== world.version) {
    return `it was recorded in ${world.id} version ${String(header['version'])}, and this is version ${world.version}; a replay of another version is refused`
  }
  try {
    const options = resolveOptions(world, header['options'] as EpisodeOptions)
    const seed = String(header['seed'])
    const scenario = selectScenario(open, { scenario: String(header['scenario']), seed }, options)
    const [episode] = start(open, scenario, seed, options)
    return expectEqual('digest', episode.digest, header['digest']) ?? episode
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

function follow(open: OpenWorld, episode: Episode, line: ReplayLine): Episode | string {
  if (typeof line['stream'] === 'string') return reseed(episode, line['stream'])
  if (line['turn'] !== episode.turn + 1) return `turn ${String(line['turn'])} where turn ${episode.turn + 1} comes next`
  try {
    const [next, timestep] = step(open, episode, line['action'] as unknown as Action)
    const outcomes = timestep.info.outcomes as unknown as Json
    return (
      expectEqual('outcomes', outcomes, line['outcomes']) ??
      expectEqual('reward', timestep.reward, line['reward']) ??
      expectEqual('digest', timestep.digest, line['digest']) ??
      next
    )
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

function compareFooter(episode: Episode, line: ReplayLine): Episode | string {
  return (
    expectEqual('status', episode.status, line['status']) ??
    expectEqual('reward', episode.reward, line['reward']) ??
    expectEqual('components', episode.components ?? null, line['components']) ??
    expectEqual('turns', episode.turn, line['turns']) ??
    expectEqual('digest', episode.digest, line['digest']) ??
    episode
  )
}

function expectEqual(name: string, came: Json, recorded: Json | undefined): string | undefined {
  const [now, then] = [canonical(came), recorded === undefined ? 'nothing' : canonical(recorded)]
  return now === then ? undefined : `${name} came out as ${now}, and the replay says ${then}`
}

import type { Action, Call } from './action.ts'
import { termsOf } from './contract.ts'
import { chainDigest } from './digest.ts'
import { replayHeader } from './header.ts'
import { type Json, quote } from './json.ts'
import type { OpenWorld } from './open.ts'
import { openingOf } from './opening.ts'
import type { EpisodeOptions } from './options.ts'
import type { Streams } from './random.ts'
import type { Scenario } from './scenario.ts'
import type { Overlay } from './store/overlay.ts'
import type { FirstTimestep, Outcome } from './timestep.ts'
import type { ContractTerms } from './world.ts'

/** What an episode was started from: with its actions, all that it takes to make it again. */
export interface Origin {
  readonly scenario: Scenario
  readonly seed: string
  readonly options: EpisodeOptions
  readonly terms: ContractTerms
}

/** One run, as a value: keeping it is a snapshot, and stepping it twice is a fork. */
export interface Episode {
  readonly origin: Origin
  readonly turn: number
  /** The virtual time, in seconds since 1970 UTC. */
  readonly time: number
  readonly streams: Streams
  /** What the seeds of streams not yet drawn from start with: the seed, and the labels of forks that reseeded. */
  readonly future: string
  readonly overlay: Overlay
  /** What the scripted user remembers. */
  readonly memory: Json
  /** Codes of broken policy, each once, in the order in which they were first broken. */
  readonly violations: readonly string[]
  readonly next: 'agent' | 'user'
  readonly status: 'running' | 'terminated' | 'truncated'
  /** Why it ended. */
  readonly reason: string | undefined
  readonly reward: number
  readonly components: Readonly<Record<string, Json>> | undefined
  readonly digest: string
  readonly past: Past | undefined
}

/** The record of an episode, newest first; forks share what they have in common. */
export type Past = PastTurn | PastReseed

export interface PastTurn {
  readonly turn: number
  readonly action: Action
  readonly outcomes: readonly Outcome[]
  /** What the scripted user said and did in answer. */
  readonly heard: string | undefined
  readonly hands: readonly Call[]
  readonly reward: number
  readonly digest: string
  readonly before: Past | undefined
}

/** A fork gave the future new random draws. */
export interface PastReseed {
  readonly turn: number
  readonly stream: string
  readonly before: Past | undefined
}

/** Starts an episode: the same world, scenario, seed and options give the same episode, always. */
export function start(open: OpenWorld, scenario: Scenario, seed: string, options: EpisodeOptions): [Episode, FirstTimestep] {
  const fresh = freshEpisode(open, { scenario, seed, options, terms: termsOf(open, scenario, options) })
  const { opened, shown, json: openingJson } = openingOf(open, fresh)
  const json = `{"turn":0,"scenario":${quote(scenario.id)},"seed":"${seed}",${openingJson}`
  const header = open.digests ? replayHeader(open.world, scenario.id, seed, options) : ''
  const digest = open.digests ? chainDigest(open.sha256, '', header, json) : ''
  return [
    { ...fresh, ...opened, digest },
    { turn: 0, scenario: scenario.id, seed, ...shown, digest, json },
  ]
}

/** An episode before anything happened in it, not even the user's first move. */
export function freshEpisode(open: OpenWorld, origin: Origin): Episode {
  return {
    origin,
    turn: 0,
    time: open.time,
    streams: {},
    future: origin.seed,
    overlay: open.overlay(origin.scenario),
    memory: null,
    violations: [],
    next: 'agent',
    status: 'running',
    reason: undefined,
    reward: 0,
    components: undefined,
    digest: '',
    past: undefined,
  }
}

/** The record of an episode, oldest first. */
export function pastOf(episode: Episode): Past[] {
  const past: Past[] = []
  for (let entry = episode.past; entry; entry = entry.before) past.push(entry)
  return past.reverse()
}

/** Gives the future of an episode new random draws: streams are made anew from the label, which joins the record and the next digest. */
export function reseed(episode: Episode, label: string): Episode {
  const past: PastReseed = { turn: episode.turn, stream: label, before: episode.past }
  return { ...episode, streams: {}, future: `${episode.future}/${label}`, past }
}

/** What the next digest goes on from: the digest, and the labels of forks since. */
export function chainOf({ digest, past }: Episode): string {
  let labels = ''
  for (let entry = past; entry && 'stream' in entry; entry = entry.before) labels = `/${entry.stream}${labels}`
  return digest + labels
}

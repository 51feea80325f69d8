import {
  type Action,
  canonical,
  contractOf,
  type Episode,
  type EpisodeOptions,
  type Json,
  type OpenWorld,
  replayOf,
  reseed,
  resolveOptions,
  type Scenario,
  type Selection,
  selectScenario,
  start,
} from '../core/index.ts'
import {
  batchMethods,
  type Limits,
  type Method,
  methods,
  type Params,
  ProtocolError,
  params as schemas,
} from '../core/protocol/index.ts'
import { describeContract, describeWorld, type HostedWorlds, listWorlds, openWorldOf } from './hosted.ts'
import { drawnSeed } from './identity.ts'
import { inspect } from './inspect.ts'
import { plainBatchParams, plainResetParams, plainStepParams } from './plain-params.ts'
import { PlainReply, type Reply, ResetReply, ResumeReply, StepReply } from './reply.ts'
import type { Session } from './session.ts'
import type { Sessions } from './sessions.ts'

/** What the methods work on. */
export interface Service {
  readonly worlds: HostedWorlds
  readonly sessions: Sessions
  readonly limits: Limits
  readonly version: string
  /** What is wrong with a scenario, where scenarios are proven before their first reset. */
  readonly disproof: ((open: OpenWorld, scenario: Scenario) => string | undefined) | undefined
  /** Whether `inspect` is allowed. */
  readonly inspect: boolean
  /** Set when the server is asked to stop: no reset and no fork from then on. */
  draining: boolean
  /** Told of every episode that ended, went idle or was closed. */
  ended(session: Session): void
}

type Methods = { readonly [M in Exclude<Method, 'batch' | 'hello'>]: (service: Service, params: Params<M>) => Reply }

const table: Methods = {
  worlds: ({ worlds }) => new PlainReply(listWorlds(worlds)),
  describe,
  reset,
  step(service, { episode, turn, action }) {
    const session = service.sessions.get(episode)
    const timestep = session.step(turn, action as Action)
    if (timestep.terminated || timestep.truncated) service.ended(session)
    return new StepReply(timestep)
  },
  fork,
  resume,
  replay({ sessions }, { episode }) {
    const session = sessions.get(episode)
    return new PlainReply({ lines: replayOf(session.open, session.episode) })
  },
  inspect(service, { episode, what }) {
    if (!service.inspect)
      throw new ProtocolError('forbidden', 'inspect shows hidden things; start the server with --inspect to allow it.')
    const session = service.sessions.get(episode)
    return new PlainReply(inspect(session.open, session.episode, what))
  },
  close(service, { episode }) {
    const session = service.sessions.close(episode)
    if (session?.running) service.ended(session)
    return new PlainReply({})
  },
  ping: () => new PlainReply({}),
}

/** Serves one request that is no batch. Throws a ProtocolError. */
export function dispatch(service: Service, method: Method, given: unknown): Reply {
  const parsed = plainParams(method, given) ?? parseParams(method, given)
  return (table[method as keyof Methods] as (service: Service, params: unknown) => Reply)(service, parsed)
}

function plainParams(method: Method, given: unknown): object | undefined {
  if (method === 'step') return plainStepParams(given)
  return method === 'reset' ? plainResetParams(given) : undefined
}

/** The params of a method, checked. Throws `request_invalid` with where and what. */
export function parseParams<M extends Method>(method: M, given: unknown): Params<M> {
  const parsed = schemas[method].safeParse(given ?? {})
  if (parsed.success) return parsed.data as Params<M>
  const issue = parsed.error.issues[0]!
  const where = issue.path.length === 0 ? 'params' : `params.${issue.path.join('.')}`
  throw new ProtocolError('request_invalid', `${method}: ${where}: ${issue.message}.`)
}

/** The method of a name. Throws `method_unknown`. */
export function methodNamed(name: unknown): Method {
  if ((methods as readonly unknown[]).includes(name)) return name as Method
  throw new ProtocolError(
    'method_unknown',
    `There is no method ${JSON.stringify(name) ?? 'without a name'}; there are ${methods.join(', ')}.`,
  )
}

/** The requests of a batch, checked as a whole. Throws `request_invalid` where one cannot stand in a batch. */
export function batchRequests({ limits }: Service, given: unknown): readonly { method: string; params?: unknown }[] {
  const { requests } = plainBatchParams(given) ?? parseParams('batch', given)
  if (requests.length > limits.requestsMax) {
    throw new ProtocolError(
      'request_invalid',
      `A batch holds ${limits.requestsMax} requests at most; this one has ${requests.length}.`,
    )
  }
  const stepped = new Set<unknown>()
  for (const { method, params } of requests) {
    if (!(batchMethods as readonly string[]).includes(method)) {
      throw new ProtocolError('request_invalid', `A batch holds ${batchMethods.join(', ')}; it had "${method}".`)
    }
    const episode = episodeOf(params)
    if (method !== 'step' || episode === undefined) continue
    if (stepped.has(episode))
      throw new ProtocolError('request_invalid', 'A batch holds one step for an episode, so that it can be sent again.')
    stepped.add(episode)
  }
  return requests as readonly { method: string; params?: unknown }[]
}

/** The episode that a request names, if it names one. */
export function episodeOf(params: unknown): string | undefined {
  const episode = (params as { episode?: unknown } | null | undefined)?.episode
  return typeof episode === 'string' ? episode : undefined
}

function describe(service: Service, { world, options, episode }: Params<'describe'>): Reply {
  if ((world === undefined) === (episode === undefined)) {
    throw new ProtocolError('request_invalid', 'describe takes either a world, with options, or an episode.')
  }
  if (world !== undefined) return new PlainReply(describeWorld(openWorldOf(service.worlds, world), options ?? {}))
  if (options !== undefined)
    throw new ProtocolError('request_invalid', 'An episode has its options already; describe takes options beside a world.')
  const { open, episode: value } = service.sessions.get(episode!)
  return new PlainReply(describeContract(open, contractOf(open, value.origin.terms)))
}

function reset(service: Service, given: Params<'reset'>): Reply {
  const { key, count, world, scenario, split, index } = given
  if (scenario !== undefined && (split !== undefined || index !== undefined)) {
    throw new ProtocolError('request_invalid', 'reset takes a scenario by name, or a split and an index; it was given both.')
  }
  const result = service.sessions.once(
    key,
    () => canonical({ ...given, seed: given.seed === undefined ? null : String(given.seed) } as Json),
    () => {
      refuseWhileDraining(service)
      const open = openWorldOf(service.worlds, world)
      const options = resolveOptions(open.world, given.options ?? {})
      if (options.turns > service.limits.turnsMax) {
        throw new ProtocolError(
          'request_invalid',
          `The option "turns" is ${service.limits.turnsMax} at most on this server; it was ${options.turns}.`,
        )
      }
      const named = scenario !== undefined || index !== undefined
      const seed = given.seed === undefined ? (named ? '0' : drawnSeed()) : String(given.seed)
      const [episode, first] = start(open, selectProven(service, open, { scenario, split, index, seed }, options), seed, options)
      return new ResetReply(service.sessions.add(open, episode, count), first)
    },
  )
  return result as Reply
}

function selectProven({ disproof }: Service, open: OpenWorld, selection: Selection, options: EpisodeOptions): Scenario {
  const scenario = selectScenario(open, selection, options)
  const problem = disproof?.(open, scenario)
  if (problem !== undefined) throw new ProtocolError('fault', `This server serves what it has proven, and ${problem}`)
  return scenario
}

function fork(service: Service, given: Params<'fork'>): Reply {
  const result = service.sessions.once(
    given.key,
    () => canonical(given as Json),
    () => {
      refuseWhileDraining(service)
      const session = service.sessions.get(given.episode)
      const turn = given.turn ?? session.episode.turn
      refuseAhead(session, turn)
      const episode = session.at(turn)
      const children = Array.from(
        { length: given.count },
        (_, place): Episode => (given.stream === 'keep' ? episode : reseed(episode, `${given.stream}-${place}`)),
      )
      return new PlainReply({ episodes: service.sessions.addEach(session.open, children), turn, digest: episode.digest })
    },
  )
  return result as Reply
}

function resume(service: Service, { episode, turn, digest }: Params<'resume'>): Reply {
  const session = service.sessions.get(episode)
  refuseAhead(session, turn)
  if (digest !== undefined && session.at(turn).digest !== digest) {
    throw new ProtocolError(
      'diverged',
      `The digest after turn ${turn} is another; this is not the episode that the client played.`,
      { turn },
    )
  }
  return new ResumeReply(session.episode.turn, session.repliesAfter(turn))
}

function refuseAhead(session: Session, turn: number): void {
  const { turn: last } = session.episode
  if (turn > last)
    throw new ProtocolError('turn_order', `The episode stands at turn ${last}; the request named turn ${turn}.`, {
      expected: last + 1,
    })
}

function refuseWhileDraining({ draining }: Service): void {
  if (draining) throw new ProtocolError('busy', 'The server is stopping: episodes can be finished, and no new ones begin.')
}

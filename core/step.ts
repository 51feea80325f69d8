import { type Action, actionText } from './action.ts'
import { chainStep, stateDigest } from './digest.ts'
import { chainOf, type Episode, type PastTurn } from './episode.ts'
import { gradeByWitness, openGrading } from './grade.ts'
import { canonical } from './json.ts'
import type { OpenWorld } from './open.ts'
import { type PlainCall, plainCall } from './plain.ts'
import { ProtocolError } from './protocol/errors.ts'
import {
  addMessage,
  type Messages,
  noMessages,
  type Outcome,
  plainJson,
  setPlainMessage,
  type Timestep,
  timestepJson,
} from './timestep.ts'
import { openTurn, type Turn } from './turn.ts'
import type { Ending, Grade } from './world.ts'

/** Calls past so many in one action are skipped. */
export const callsMax = 64

const noOutcomes: readonly Outcome[] = []

/** What a turn has come to while it is carried out. */
interface Progress {
  readonly messages: Messages
  outcomes: readonly Outcome[]
  /** Set where the turn was one call that was carried out. */
  plain: PlainCall | undefined
  memory: Episode['memory']
  next: 'agent' | 'user'
  heard: string | undefined
  ending: Ending | undefined
}

/**
 * Carries out one action: the calls in order, each a transaction, or the words, to which the user reacts; then the verdict, if
 * it is over. Throws a ProtocolError where the move is not this side's; any other exception is a fault of the world.
 */
export function step(open: OpenWorld, episode: Episode, action: Action): [Episode, Timestep] {
  const actor = action.as ?? 'agent'
  if (episode.status !== 'running')
    throw new ProtocolError('episode_over', `The episode ended at turn ${episode.turn}; reset starts another.`)
  if (actor !== episode.next)
    throw new ProtocolError('turn_order', `It is the ${episode.next}'s move; the action was the ${actor}'s.`, {
      next: episode.next,
    })
  const turn = openTurn(open, episode)
  const progress: Progress = {
    messages: noMessages(),
    outcomes: noOutcomes,
    plain: undefined,
    memory: episode.memory,
    next: episode.next,
    heard: undefined,
    ending: undefined,
  }
  turn.advance(open.world.clock.turn)
  if (action.calls !== undefined && action.calls.length > 0) carryOut(turn, actor, action, progress)
  else if (action.text !== undefined && action.text !== '') say(open, episode, turn, actor, action.text, progress)
  else if (action.stop !== true || actor === 'agent') {
    addMessage(progress.messages, {
      role: 'system',
      text: 'Nothing was done: an action has a text or calls.',
      error: 'malformed',
    })
  }
  if (action.stop === true && actor === 'user') progress.ending = { kind: 'terminated', reason: 'user_stop' }
  return conclude(open, episode, action, turn, progress)
}

function carryOut(turn: Turn, actor: 'agent' | 'user', { calls = [] }: Action, progress: Progress): void {
  const { messages } = progress
  // Of the right length from the start: the record keeps it, and an array that grows keeps room for more.
  const outcomes = new Array<Outcome>(calls.length)
  progress.outcomes = outcomes
  for (let call = 0; call < calls.length; call++) {
    const { name, arguments: args } = calls[call]!
    if (progress.ending || call >= callsMax) {
      addMessage(messages, { role: 'tool', text: whySkipped(progress), name, call, error: 'skipped' })
      outcomes[call] = { call, name, status: 'skipped' }
      continue
    }
    const { status, code, text, quoted, ends } = turn.call(actor, name, args)
    if (ends) progress.ending = { kind: 'terminated', reason: name }
    if (status === 'ok' && calls.length === 1) {
      progress.plain = plainCall(name)
      progress.outcomes = progress.plain.outcomes
      return setPlainMessage(messages, progress.plain, text, quoted)
    }
    addMessage(
      messages,
      status === 'ok' ? { role: 'tool', text, name, call } : { role: 'tool', text, name, call, error: status },
      quoted,
    )
    outcomes[call] = code === undefined ? { call, name, status } : { call, name, status, code }
  }
}

function whySkipped({ ending }: Progress): string {
  return ending ? 'Skipped: the episode had ended.' : `Skipped: one action carries out ${callsMax} calls at most.`
}

function say(open: OpenWorld, episode: Episode, turn: Turn, actor: 'agent' | 'user', text: string, progress: Progress): void {
  const { user } = open.world
  const { memory } = episode
  const { options, scenario } = episode.origin
  if (actor === 'user') {
    addMessage(progress.messages, { role: 'user', text })
    progress.next = 'agent'
    return
  }
  if (options.user === 'none' || !user) {
    progress.ending = { kind: 'terminated', reason: 'agent_stop' }
    return
  }
  const reaction = user.hear(scenario.user, memory, text, turn.userContext())
  progress.memory = reaction.memory
  if (options.user === 'external') {
    addMessage(progress.messages, { role: 'assistant', text })
    progress.next = 'user'
    return
  }
  if (reaction.text !== undefined) {
    addMessage(progress.messages, { role: 'user', text: reaction.text })
    progress.heard = reaction.text
  }
  if (reaction.stop) progress.ending = { kind: 'terminated', reason: 'user_stop' }
}

/** Ends the turn: decides whether the episode is over, grades it, and makes the digest and the reply. */
function conclude(open: OpenWorld, episode: Episode, action: Action, turn: Turn, progress: Progress): [Episode, Timestep] {
  const { messages, outcomes, plain, next } = progress
  const moved = follow(episode, action, turn, progress)
  const ending = endingOf(open, moved, progress.ending)
  const external = episode.origin.options.user === 'external'
  const shown: Unfinished<Timestep> = {
    turn: moved.turn,
    observation: { messages: messages.list },
    reward: 0,
    terminated: false,
    truncated: false,
    info: plain ? plain.info : { outcomes },
    digest: '',
    json: '',
  }
  if (external) shown.next = next
  if (ending) settle(moved, shown, ending, verdict(open, moved, ending))
  const reply = plain && !ending && !external ? plainJson(moved.turn, messages.json, plain) : timestepJson(shown, messages.json)
  if (open.digests) {
    const end = ending ? endDigest(open, moved) : ''
    const { digest, json } = chainStep(open.sha256, chainOf(episode), actionText(action), reply, end)
    shown.digest = digest
    shown.json = json
    moved.digest = digest
    moved.past.digest = digest
  } else shown.json = reply
  return [moved, shown]
}

type Unfinished<T> = { -readonly [Field in keyof T]: T[Field] }
type UnfinishedEpisode = Unfinished<Omit<Episode, 'past'>> & { past: Unfinished<PastTurn> }

/** Writes the end of an episode into it and into its last reply. */
function settle(moved: UnfinishedEpisode, shown: Unfinished<Timestep>, { kind, reason }: Ending, grade: Grade): void {
  const { reward, components } = grade
  shown.reward = reward
  shown.terminated = kind === 'terminated'
  shown.truncated = kind === 'truncated'
  shown.info = { outcomes: moved.past.outcomes, components, reason }
  moved.status = kind
  moved.reason = reason
  moved.reward = reward
  moved.components = components
  moved.past.reward = reward
}

/** The episode after the turn, still without verdict and digest. */
function follow(episode: Episode, action: Action, turn: Turn, progress: Progress): UnfinishedEpisode {
  const number = episode.turn + 1
  return {
    origin: episode.origin,
    turn: number,
    time: turn.time,
    streams: turn.random.streams,
    future: episode.future,
    overlay: turn.overlay(),
    memory: progress.memory,
    violations: turn.violations,
    next: progress.next,
    status: 'running',
    reason: undefined,
    reward: 0,
    components: undefined,
    digest: '',
    past: {
      turn: number,
      action,
      outcomes: progress.outcomes,
      heard: progress.heard,
      hands: turn.hands,
      reward: 0,
      digest: '',
      before: episode.past,
    },
  }
}

function endingOf(open: OpenWorld, moved: Episode, ending: Ending | undefined): Ending | undefined {
  const own = open.world.over?.(openGrading(open, moved, ending?.reason ?? ''))
  if (own) return own
  if (ending) return ending
  return moved.turn >= moved.origin.options.turns ? { kind: 'truncated', reason: 'turns' } : undefined
}

/** At a limit the reward is 0, with the components that would have made it. */
function verdict(open: OpenWorld, judged: Episode, ending: Ending): Grade {
  const grading = openGrading(open, judged, ending.reason)
  const grade = open.world.grade ? open.world.grade(grading) : gradeByWitness(grading)
  return ending.kind === 'truncated' ? { ...grade, reward: 0 } : grade
}

/** The state digest of an episode: its store, what its user remembers, its time, and what it drew so far. */
export function endDigest(open: OpenWorld, episode: Episode): string {
  const { memory, time, streams, future, violations, origin, overlay } = episode
  const rest = { memory, time, streams: canonical(streams as never), future, violations }
  return stateDigest(open.sha256, open.base(origin.scenario.base), overlay, rest)
}

import type { Ending, Episode, Past } from '../../core/index.ts'
import { goalOf } from './scenarios.ts'
import { agentMovesFirst } from './tasks.ts'
import { stopToken, userStops } from './tokens.ts'
import { type PastTurn, saysDone } from './trajectory.ts'

/** How far a conversation has come, as the reference counts: messages that were sent, and calls that failed. */
interface Tally {
  readonly hops: number
  readonly errors: number
}

const tallies = new WeakMap<Past, Tally>()

/** The tally of a record, kept with it: every turn adds its own. */
function tallyOf(past: Past | undefined): Tally {
  const fresh: Past[] = []
  let entry = past
  while (entry && !tallies.has(entry)) {
    fresh.push(entry)
    entry = entry.before
  }
  let tally = entry ? tallies.get(entry)! : { hops: 0, errors: 0 }
  for (const turn of fresh.reverse()) {
    if ('action' in turn) tally = { hops: tally.hops + hopsOf(turn), errors: tally.errors + errorsOf(turn) }
    tallies.set(turn, tally)
  }
  return tally
}

/** A message is a hop, and so is the batch of results that answers its calls. */
function hopsOf({ action, heard, hands }: PastTurn): number {
  return (calling(action.calls) && !saysDone(action.calls) ? 2 : 1) + 2 * hands.length + (heard === undefined ? 0 : 1)
}

function errorsOf({ action, outcomes }: PastTurn): number {
  if (saysDone(action.calls)) return 0
  return outcomes.filter(({ status }) => status === 'refused' || status === 'malformed').length
}

function calling(calls: readonly unknown[] | undefined): boolean {
  return calls !== undefined && calls.length > 0
}

/** What the scripted user's own calls have failed, which it remembers. */
function userErrors({ memory }: Episode): number {
  return (memory as { errors?: number } | null)?.errors ?? 0
}

/** Whether a conversation is over, and why. Both limits override a stop in the same turn, as in the reference. */
export function endingOf(episode: Episode): Ending | undefined {
  const { origin, past } = episode
  const { user, steps, errors } = origin.options
  const tally = tallyOf(past)
  if (tally.errors + userErrors(episode) >= Number(errors)) return { kind: 'truncated', reason: 'too_many_errors' }
  // The reference counts a scripted opening, and does not count a solo agent's first message.
  const uncounted = user === 'none' ? -1 : user === 'scripted' && opens(episode) ? 1 : 0
  if (tally.hops + uncounted >= Number(steps)) return { kind: 'truncated', reason: 'max_steps' }
  return past && 'action' in past ? stopOf(past, user === 'none') : undefined
}

function opens({ origin }: Episode): boolean {
  return !agentMovesFirst(goalOf(origin.scenario).history)
}

function stopOf({ action }: PastTurn, solo: boolean): Ending | undefined {
  const text = action.text ?? ''
  if (action.as === 'user')
    return !calling(action.calls) && userStops(text) ? { kind: 'terminated', reason: 'user_stop' } : undefined
  if (saysDone(action.calls)) return { kind: 'terminated', reason: 'agent_stop' }
  const stops = text.includes(stopToken)
  // The reference cannot end a run on a message that the environment has yet to answer: it breaks off, ungraded.
  if (calling(action.calls)) return stops ? { kind: 'terminated', reason: 'unexpected_error' } : undefined
  if (stops) return { kind: 'terminated', reason: 'agent_stop' }
  return solo && text !== '' ? { kind: 'terminated', reason: 'agent_error' } : undefined
}

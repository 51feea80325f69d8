import type { Database } from '../../core/index.ts'
import { equals, PythonError, type PythonValue, parseJson, toJsonText } from '../python/index.ts'
import type { Domain } from './domain.ts'
import type { GoldCall, HistoryMessage } from './tasks.ts'
import { errorText, useTool } from './toolkit.ts'

/** A message of a conversation that was held before. */
export interface PastMessage extends Omit<HistoryMessage, 'role'> {
  readonly role: HistoryMessage['role'] | 'system'
}

/** A call, and the text that was recorded as its answer. */
export interface AnsweredCall extends GoldCall {
  readonly answer: string
}

/** The messages are not in an order that can be replayed. */
export class MisplacedMessage extends Error {
  override readonly name = 'MisplacedMessage'
}

/** The calls of a conversation with their answers. Throws MisplacedMessage where a call is not followed by its own. */
export function answeredCalls(messages: readonly PastMessage[]): AnsweredCall[] {
  const waiting: (GoldCall & { id: string })[] = []
  const answered: AnsweredCall[] = []
  for (const [place, { role, id, text, calls }] of messages.entries()) {
    const call = waiting.shift()
    if (role === 'tool' && !call) throw new MisplacedMessage(`messages[${place}] is a tool's, and no call waits for an answer.`)
    if (call) {
      if (role !== 'tool' || call.id !== id) {
        const came = role === 'tool' ? `answers the call "${id}"` : `is of the role "${role}"`
        throw new MisplacedMessage(`messages[${place}] ${came}; expected the answer to the call "${call.id}" of ${call.name}.`)
      }
      answered.push({ ...call, answer: text ?? '' })
    }
    if (role !== 'tool') waiting.push(...(calls ?? []))
  }
  const [last] = waiting
  if (last) throw new MisplacedMessage(`The messages end before the answer to the call "${last.id}" of ${last.name}.`)
  return answered
}

/** Whether a replay carries a call out again: reads and tools that nobody has are passed over. */
function isReplayed({ agent, user }: Domain, { name }: GoldCall): boolean {
  return (agent.tools[name] ?? user?.tools[name])?.kind === 'write'
}

/** Carries out the writes among some calls again. Returns those whose answer is not the recorded one, with what came. */
export function replayCalls(
  domain: Domain,
  database: Database<never>,
  calls: readonly AnsweredCall[],
  solo = false,
): { readonly call: AnsweredCall; readonly came: string }[] {
  const other: { call: AnsweredCall; came: string }[] = []
  for (const call of calls.filter((each) => isReplayed(domain, each))) {
    const came = response(domain, database, call, solo)
    if (!equals(loaded(came), loaded(call.answer))) other.push({ call, came })
  }
  domain.sync?.(database)
  return other
}

function response(domain: Domain, database: Database<never>, call: GoldCall, solo: boolean): string {
  try {
    const value = useTool(domain, sideOf(domain, call, solo), call.name, call.arguments, database)
    domain.sync?.(database)
    return toJsonText(value)
  } catch (problem) {
    if (problem instanceof PythonError) return errorText(problem)
    throw problem
  }
}

function sideOf({ user }: Domain, { requestor, name }: GoldCall, solo: boolean): 'agent' | 'user' {
  if (!solo) return requestor === 'user' ? 'user' : 'agent'
  if (requestor === 'user') throw new PythonError('ValueError', 'User tool calls are not allowed in solo mode')
  return Object.hasOwn(user?.tools ?? {}, name) ? 'user' : 'agent'
}

function loaded(text: string): PythonValue {
  try {
    return parseJson(text)
  } catch {
    return text
  }
}

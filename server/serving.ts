import { type Method, ProtocolError } from '../core/protocol/index.ts'
import { dispatch, type Service } from './dispatch.ts'
import type { Log } from './log.ts'
import type { Reply } from './reply.ts'
import type { Schedule } from './schedule.ts'
import { SessionFault } from './session.ts'

/** What all connections of a server share. */
export interface Serving extends Service {
  readonly token: string | undefined
  readonly schedule: Schedule
  readonly log: Log
  readonly counts: Counts
}

/** What was served so far. */
export interface Counts {
  connections: number
  requests: number
  steps: number
  resets: number
  forks: number
  errors: number
  faults: number
}

/** Serves one request and counts it. */
export function serveOne(serving: Serving, method: Method, params: unknown, sized: boolean): Reply {
  if (sized && method === 'step') refuseLargeAction(serving, params)
  const reply = dispatch(serving, method, params)
  const { counts } = serving
  if (method === 'step') counts.steps++
  else if (method === 'reset') counts.resets++
  else if (method === 'fork') counts.forks++
  return reply
}

/** Only a frame longer than an action may be can hold one that is too long, and only one that could be is measured. */
function refuseLargeAction({ limits }: Serving, params: unknown): void {
  const action = (params as { action?: unknown } | null)?.action ?? null
  if (bytesAtMost(action) <= limits.actionBytesMax) return
  const bytes = Buffer.byteLength(JSON.stringify(action))
  if (bytes > limits.actionBytesMax) {
    throw new ProtocolError(
      'request_invalid',
      `An action has ${limits.actionBytesMax} bytes at most as JSON; this one has ${bytes}.`,
    )
  }
}

/** A bound on the bytes of a value as JSON: six for a character that is escaped, 25 for a number. */
function bytesAtMost(value: unknown): number {
  if (typeof value === 'string') return value.length * 6 + 2
  if (value === null || typeof value !== 'object') return 25
  let bytes = 2
  for (const key in value) bytes += key.length * 6 + 4 + bytesAtMost((value as Record<string, unknown>)[key])
  return bytes
}

/** What the client is told of any problem: what is no ProtocolError is ours, and its text stays in the log. */
export function asProtocolError(serving: Serving, problem: unknown): ProtocolError {
  serving.counts.errors++
  if (problem instanceof SessionFault) {
    serving.counts.faults++
    serving.log.error({ problem: problem.origin }, 'a world failed at a step')
    return problem
  }
  if (problem instanceof ProtocolError) return problem
  serving.counts.faults++
  serving.log.error({ problem }, 'a request failed')
  return new ProtocolError('fault', 'The server failed at this request: a bug of ours, and it was logged.')
}

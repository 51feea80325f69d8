import { type Action, type Episode, type Message, type OpenWorld, resolveOptions, start, step } from '../../../../core/index.ts'
import { type Technician, technician } from './technician.ts'

/** A conversation of the technician, and what the technician made of it. */
export interface Conversation {
  readonly end: Episode
  readonly technician: Technician
  /** Everything said and called, a line each. */
  readonly lines: readonly string[]
}

/** Plays one task against the world's scripted user, to its end or until the technician has nothing more to say; the seed is both's. */
export function repaired(open: OpenWorld, id: string, seed: string): Conversation {
  const agent = technician(seed)
  const [started, first] = start(open, open.scenarios.get(id)!, seed, resolveOptions(open.world, {}))
  const { end, lines } = talked(open, started, first.observation.messages, (messages) => agent.next(messages))
  return { end, lines, technician: agent }
}

/** Lets somebody play an episode on from some messages. */
export function talked(
  open: OpenWorld,
  from: Episode,
  seen: readonly Message[],
  next: (messages: readonly Message[], episode: Episode) => Action | undefined,
): { readonly end: Episode; readonly lines: string[] } {
  let end = from
  let messages = seen
  const lines = messages.map(shown)
  while (end.status === 'running') {
    const action = next(messages, end)
    if (!action) break
    lines.push(`${action.as ?? 'agent'}: ${action.text ?? JSON.stringify(action.calls)}`)
    const [moved, timestep] = step(open, end, action)
    end = moved
    messages = timestep.observation.messages
    lines.push(...messages.map(shown))
  }
  return { end, lines }
}

function shown({ role, text }: Message): string {
  return `${role}: ${text}`
}

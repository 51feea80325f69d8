import { type Contract, contractOf, type FirstTimestep, type Message, type Timestep } from '../../../core/index.ts'
import { type Serving, serveOne } from '../../serving.ts'
import type { Session } from '../../session.ts'
import type { Selected } from './selection.ts'

/** What came before the agent's first move, as long as the session lives. */
const openings = new WeakMap<Session, readonly Message[]>()

/** Resets an episode. Throws a ProtocolError. */
export function beginEpisode(serving: Serving, selected: Selected): Session {
  const { episodes, observation } = serveOne(serving, 'reset', selected, true).value as FirstTimestep & {
    episodes: [string]
  }
  const session = serving.sessions.get(episodes[0])
  openings.set(session, observation.messages)
  return session
}

/** What came before the first move; undefined for an episode that was not begun over MCP, such as a fork. */
export function openingOf(session: Session): readonly Message[] | undefined {
  return openings.get(session)
}

/** The policy and tools that hold in an episode. */
export function termsOf({ open, episode }: Session): Contract {
  return contractOf(open, episode.origin.terms)
}

export function closeEpisode(serving: Serving, { id }: Session): void {
  serveOne(serving, 'close', { episode: id }, false)
}

/** Takes the next step of an episode, after what waits for it. Rejects with a ProtocolError. */
export function takeStep(serving: Serving, session: Session, action: object): Promise<Timestep> {
  return new Promise((resolve, reject) => {
    const serve = (): void => {
      try {
        const params = { episode: session.id, turn: session.episode.turn + 1, action }
        resolve(serveOne(serving, 'step', params, true).value as Timestep)
      } catch (problem) {
        reject(problem)
      }
    }
    // A batch of the wire may be at work on this episode.
    if (session.waiting) session.waiting.push(serve)
    else serve()
  })
}

import { ProtocolError } from '../../../core/protocol/index.ts'
import { asProtocolError, type Serving } from '../../serving.ts'
import { Conversations } from './conversations.ts'
import { TermsBook } from './tools.ts'

/** What all requests and sockets of the face share. */
export class Side {
  readonly serving: Serving
  readonly terms: TermsBook
  readonly conversations: Conversations

  constructor(serving: Serving) {
    this.serving = serving
    this.terms = new TermsBook(serving)
    this.conversations = new Conversations(serving, this.terms)
  }

  /** What a client is told of a problem, which is counted and, where it is ours, logged; of a full server, how full it is. */
  readonly told = (problem: unknown): ProtocolError => {
    const error = asProtocolError(this.serving, problem)
    if (error.code !== 'capacity') return error
    return new ProtocolError('capacity', error.message, {
      active_sessions: Math.max(this.serving.sessions.size, this.conversations.size),
      max_sessions: this.serving.limits.episodesMax,
    })
  }
}

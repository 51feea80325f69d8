/**
 * The order of requests for one episode. Mostly there is none to keep, since a request is served when it arrives. While a batch
 * is served in slices its episodes have a queue: a ticket for each request of the batch, and behind it what came later.
 */
export type Waiting = 'ticket' | (() => void)

/** What has such a queue: a session. */
export interface Queued {
  waiting: Waiting[] | undefined
}

/** Takes a place in a session's queue for a request of a batch. */
export function takeTicket(session: Queued): void {
  session.waiting ??= []
  session.waiting.push('ticket')
}

/** Gives the foremost ticket back, and serves what waited behind it, up to the next ticket. */
export function returnTicket(session: Queued): void {
  const waiting = session.waiting
  if (!waiting) return
  waiting.shift()
  while (waiting.length > 0 && waiting[0] !== 'ticket') (waiting.shift() as () => void)()
  if (waiting.length === 0) session.waiting = undefined
}

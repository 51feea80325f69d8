import type { Grade } from '../../core/index.ts'
import { type Case, run } from './interpreter.ts'
import type { Workflow } from './language.ts'
import { type Event, eventsOf, eventText, isRun, restrict } from './trace.ts'
import type { Trade } from './trade.ts'

/** What was done on a case: the ledger in its order, and the outcome that was named. */
export interface Doings {
  readonly events: readonly Event[]
  readonly outcome: string
}

export const components: Readonly<Record<string, string>> = {
  effects:
    'Everything that the procedure asks for on this case was done or tried, with exactly these arguments, as often as asked.',
  untouched: 'Nothing else was done.',
  order: 'What was done of it was done in an order that the procedure allows.',
  end: 'The outcome is the one that the procedure comes to on this case.',
}

/** Judges what was done on a case by running the procedure on it: every legal order of parallel parts is right. */
export function judge(trade: Trade, workflow: Workflow, matter: Case, { events, outcome }: Doings): Grade {
  const right = run(trade, workflow, matter)
  if (!right) return { reward: 0, components: { effects: 0, untouched: 0, order: 0, end: 0 } }
  const wanted = countsOf(eventsOf(right.trace))
  const done = countsOf(events)
  const isEnough = [...wanted].every(([text, count]) => (done.get(text) ?? 0) >= count)
  const isAll = [...done].every(([text, count]) => (wanted.get(text) ?? 0) >= count)
  const trace = restrict(right.trace, firstOf(done))
  const isOrder = isRun(trace, events.filter(firstOf(countsOf(eventsOf(right.trace)))))
  const parts = {
    effects: isEnough ? 1 : 0,
    untouched: isAll ? 1 : 0,
    order: isOrder ? 1 : 0,
    end: outcome === right.end ? 1 : 0,
  }
  return { reward: parts.effects * parts.untouched * parts.order * parts.end, components: parts }
}

function countsOf(events: readonly Event[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const event of events) {
    const text = eventText(event)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

/** Passes the first so many of each event. */
function firstOf(counts: ReadonlyMap<string, number>): (event: Event) => boolean {
  const left = new Map(counts)
  return (event) => {
    const text = eventText(event)
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count > 0
  }
}

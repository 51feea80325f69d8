import { canonical, type Json } from '../../core/index.ts'
import type { Literal } from './language.ts'

/** An effect that was carried out or tried, or an approval that was asked for. */
export interface Event {
  readonly tool: string
  readonly given: Readonly<Record<string, Literal>>
}

/**
 * What a run did, as a partial order: one event, parts one after the other, or parts in any order of their events. `text` says which
 * events in which order, the same for the same partial order however it was put together: parts of parts are taken apart, and
 * parallel parts are sorted. Every order that is made of "after" and "beside" has one such form, so equal texts are equal orders.
 */
export type Trace =
  | { readonly kind: 'event'; readonly text: string; readonly event: Event }
  | { readonly kind: 'series' | 'parallel'; readonly text: string; readonly parts: readonly Trace[] }

export const nothing: Trace = { kind: 'series', text: '', parts: [] }

export function eventTrace(event: Event): Trace {
  return { kind: 'event', text: eventText(event), event }
}

export function eventText({ tool, given }: Event): string {
  return `${tool}${canonical(given as Json)}`
}

export function inSeries(parts: readonly Trace[]): Trace {
  return joined('series', parts)
}

export function inParallel(parts: readonly Trace[]): Trace {
  const flat = joined('parallel', parts)
  if (flat.kind !== 'parallel') return flat
  const sorted = [...flat.parts].sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
  return { kind: 'parallel', parts: sorted, text: textOf('parallel', sorted) }
}

function joined(kind: 'series' | 'parallel', parts: readonly Trace[]): Trace {
  const flat: Trace[] = []
  for (const part of parts) {
    if (part.kind === kind) flat.push(...part.parts)
    else if (part.text !== '') flat.push(part)
  }
  if (flat.length === 0) return nothing
  return flat.length === 1 ? flat[0]! : { kind, parts: flat, text: textOf(kind, flat) }
}

function textOf(kind: 'series' | 'parallel', parts: readonly Trace[]): string {
  const texts = parts.map(({ text }) => text)
  return kind === 'series' ? `[${texts.join(' ')}]` : `{${texts.join(' ')}}`
}

/** The events in one order in which they may happen. */
export function eventsOf(trace: Trace): Event[] {
  return trace.kind === 'event' ? [trace.event] : trace.parts.flatMap(eventsOf)
}

/** How many of the ways to read a run are kept at a time; only equal events side by side make more than one. */
const waysMax = 2000

/** Whether events in this order are a whole legal run: each of the trace once, none before what it comes after. */
export function isRun(trace: Trace, events: readonly Event[]): boolean {
  let ways = new Map([[trace.text, trace]])
  for (const event of events) {
    const text = eventText(event)
    const next = new Map<string, Trace>()
    for (const way of ways.values()) {
      for (const rest of after(way, text)) if (next.size < waysMax) next.set(rest.text, rest)
    }
    ways = next
  }
  return ways.has(nothing.text)
}

/** What may be left of a trace when an event happens first. */
function after(trace: Trace, text: string): Trace[] {
  if (trace.kind === 'event') return trace.text === text ? [nothing] : []
  const { parts } = trace
  if (trace.kind === 'series') {
    const [first, ...others] = parts
    return first ? after(first, text).map((rest) => inSeries([rest, ...others])) : []
  }
  return parts.flatMap((part, place) =>
    after(part, text).map((rest) => inParallel([...parts.slice(0, place), rest, ...parts.slice(place + 1)])),
  )
}

/** A trace without the events that are not kept; `keeps` is asked for each event in turn. */
export function restrict(trace: Trace, keeps: (event: Event) => boolean): Trace {
  if (trace.kind === 'event') return keeps(trace.event) ? trace : nothing
  const parts = trace.parts.map((part) => restrict(part, keeps))
  return trace.kind === 'series' ? inSeries(parts) : inParallel(parts)
}

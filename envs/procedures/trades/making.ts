import type {
  Approve,
  Block,
  Comparison,
  Condition,
  Do,
  ForEach,
  If,
  Parallel,
  Stop,
  Switch,
  Try,
  Value,
  While,
} from '../language.ts'
import type { Effect, Fact, Parameter } from '../trade.ts'

/**
 * Short words in which the trades are written. In a value, `$name` is a fact of the case and `.name` a field of the item that the
 * loop is at; anything else is itself.
 */

type Short = string | number | boolean
type Given = Readonly<Record<string, Short>>

function value(short: Short): Value {
  if (typeof short !== 'string') return short
  if (short.startsWith('$')) return { fact: short.slice(1) }
  return short.startsWith('.') ? { item: short.slice(1) } : short
}

export function is(left: string, comparison: Comparison, right: Short): Condition {
  return { left: value(left), is: comparison, right: value(right) }
}

export function yes(left: string): Condition {
  return is(left, '=', true)
}

export function no(left: string): Condition {
  return is(left, '=', false)
}

export function all(...parts: Condition[]): Condition {
  return { all: parts }
}

export function any(...parts: Condition[]): Condition {
  return { any: parts }
}

export function not(part: Condition): Condition {
  return { not: part }
}

export function act(tool: string, given: Given = {}): Do {
  const entries = Object.entries(given)
  if (entries.length === 0) return { do: tool }
  return { do: tool, with: Object.fromEntries(entries.map(([name, short]) => [name, value(short)])) }
}

export function when(condition: Condition, steps: Block, otherwise?: Block): If {
  // biome-ignore lint/suspicious/noThenProperty: it is the language's word, and no workflow is ever awaited.
  return otherwise === undefined ? { if: condition, then: steps } : { if: condition, then: steps, else: otherwise }
}

export function depending(on: string, cases: Readonly<Record<string, Block>>, otherwise?: Block): Switch {
  const listed = Object.entries(cases).map(([names, steps]) => ({ is: names.split('|'), steps }))
  const node = { switch: value(on), cases: listed }
  return otherwise === undefined ? node : { ...node, otherwise }
}

export function each(list: string, ...steps: Block): ForEach {
  return { forEach: list, steps }
}

export function asLong(condition: Condition, most: number, ...steps: Block): While {
  return { while: condition, most, steps }
}

export function beside(...parts: Block[]): Parallel {
  return { parallel: parts }
}

/** A step that is undone where a later one fails. */
export function step(steps: Block, compensate?: Block): Try['try'][number] {
  return compensate === undefined ? { steps } : { steps, compensate }
}

export function attempt(parts: Try['try'], failed?: Block): Try {
  return failed === undefined ? { try: parts } : { try: parts, failed }
}

export function approve(approver: string, granted: Block, refused: Block): Approve {
  return { approve: approver, granted, refused }
}

export function stop(outcome: string): Stop {
  return { stop: outcome }
}

export function number(label: string, least: number, most: number, unit?: string): Extract<Fact, { kind: 'number' }> {
  return unit === undefined ? { kind: 'number', label, least, most } : { kind: 'number', label, least, most, unit }
}

export function choice(label: string, ...values: string[]): Extract<Fact, { kind: 'choice' }> {
  return { kind: 'choice', label, values }
}

export function flag(yes: string, no: string): Extract<Fact, { kind: 'flag' }> {
  return { kind: 'flag', yes, no }
}

export function text(label: string, pattern: string): Extract<Fact, { kind: 'text' }> {
  return { kind: 'text', label, pattern }
}

export function reached(after: string, most: number, yes: string, no: string): Fact {
  return { kind: 'reached', after, most, yes, no }
}

type Taken = 'number' | 'text' | readonly string[] | { readonly item: string }

/** A tool that writes: what it does, and how the procedure's text asks for it. */
export function effect(
  summary: string,
  phrase: string,
  takes: Readonly<Record<string, Taken>> = {},
  more: Partial<Effect> = {},
): Effect {
  return {
    summary,
    phrase,
    takes: Object.fromEntries(Object.entries(takes).map(([name, taken]) => [name, parameter(taken)])),
    ...more,
  }
}

function parameter(taken: Taken): Parameter {
  if (taken === 'number' || taken === 'text') return { kind: taken }
  return 'item' in taken ? { kind: 'item', list: taken.item } : { kind: 'choice', values: taken }
}

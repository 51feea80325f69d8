import type { Atom, Block, Condition, Literal, Node, Value } from '../language.ts'
import type { Fact, Trade } from '../trade.ts'
import type { Voice } from './voices.ts'

/** A node in words: what it says, and under it its blocks, each with when it holds. */
export interface Said {
  readonly head: string
  readonly arms: readonly Arm[]
}

export interface Arm {
  /** Undefined where the head already says when the block holds. */
  readonly label: string
  readonly block: Block
  readonly list: string | undefined
}

/** Says a node in the words of a trade and a voice; `list` is that of the loop around it. */
export function say(trade: Trade, voice: Voice, node: Node, list: string | undefined): Said {
  const arm = (label: string, block: Block | undefined): Arm => ({ label, block: block ?? [], list })
  const filled = (arms: readonly Arm[]): Arm[] => arms.filter(({ block }) => block.length > 0)
  if ('do' in node) return { head: actText(trade, node.do, node.with ?? {}, list), arms: [] }
  if ('if' in node) {
    const head = voice.if(conditionText(trade, voice, node.if, list))
    return { head, arms: [arm(voice.yes, node.then), ...filled([arm(voice.no, node.else)])] }
  }
  if ('switch' in node) {
    const cases = node.cases.map(({ is, steps }) => arm(voice.where(is.map((one) => literalText(one)).join(' or ')), steps))
    const head = voice.depending(valueText(trade, node.switch, list))
    return { head, arms: [...cases, ...filled([arm(voice.otherwise, node.otherwise)])] }
  }
  if ('forEach' in node) {
    const { noun, plural } = trade.lists[node.forEach]!
    return { head: voice.each(noun, plural), arms: [{ ...arm(voice.again, node.steps), list: node.forEach }] }
  }
  if ('while' in node) {
    const head = voice.asLong(conditionText(trade, voice, node.while, list), node.most)
    return { head, arms: [arm(voice.again, node.steps)] }
  }
  if ('parallel' in node) {
    return { head: voice.beside, arms: node.parallel.map((block, place) => arm(voice.part(place + 1), block)) }
  }
  if ('try' in node) {
    const parts = node.try.flatMap(({ steps, compensate }, place) => [
      arm(voice.attemptStep(place + 1), steps),
      ...filled([arm(voice.undo(place + 1), compensate)]),
    ])
    return { head: voice.attempt, arms: [...parts, ...filled([arm(voice.failed, node.failed)])] }
  }
  if ('approve' in node) {
    return { head: voice.ask(node.approve), arms: [arm(voice.granted, node.granted), arm(voice.refused, node.refused)] }
  }
  return { head: 'call' in node ? voice.call(node.call) : voice.stop(node.stop), arms: [] }
}

function actText(trade: Trade, tool: string, given: Readonly<Record<string, Value>>, list: string | undefined): string {
  return trade.effects[tool]!.phrase.replace(/\{(\w+)\}/g, (_, name: string) => valueText(trade, given[name]!, list))
}

/** Conditions inside of others stand in brackets unless they are comparisons, so that "and" and "or" can be told apart. */
export function conditionText(trade: Trade, voice: Voice, condition: Condition, list: string | undefined): string {
  const inner = (part: Condition): string => {
    const text = conditionText(trade, voice, part, list)
    return 'left' in part || ('not' in part && 'left' in part.not) ? text : `(${text})`
  }
  if ('all' in condition) return condition.all.map(inner).join(' and ')
  if ('any' in condition) return condition.any.map(inner).join(' or ')
  if ('not' in condition) return `it is not so that ${inner(condition.not)}`
  return atomText(trade, voice, condition, list)
}

function atomText(trade: Trade, voice: Voice, { left, is, right }: Atom, list: string | undefined): string {
  const fact = factOf(trade, left, list)
  if ((fact?.kind === 'flag' || fact?.kind === 'reached') && typeof right === 'boolean' && (is === '=' || is === '!=')) {
    return right === (is === '=') ? fact.yes : fact.no
  }
  const unit = typeof right === 'number' && fact?.kind === 'number' && fact.unit ? ` ${fact.unit}` : ''
  return `${valueText(trade, left, list)} ${voice.comparisons[is]} ${valueText(trade, right, list)}${unit}`
}

function valueText(trade: Trade, value: Value, list: string | undefined): string {
  if (typeof value !== 'object') return literalText(value)
  const fact = factOf(trade, value, list)!
  return 'label' in fact ? fact.label : `whether ${fact.yes}`
}

function literalText(literal: Literal): string {
  return typeof literal === 'string' ? `"${literal}"` : String(literal)
}

export function factOf({ facts, lists }: Trade, value: Value, list: string | undefined): Fact | undefined {
  if (typeof value !== 'object') return undefined
  return 'fact' in value ? facts[value.fact] : lists[list ?? '']?.fields[value.item]
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

import type { Condition, Node, Value, Workflow } from './language.ts'
import { askTool, type Parameter, type Trade } from './trade.ts'

/** How many procedures a workflow may name besides its own steps. */
const proceduresMax = 20

/** The first thing in which a workflow does not fit the trade, in a sentence with its place; undefined where it fits. */
export function faultOf(trade: Trade, workflow: Workflow): string | undefined {
  const procedures = Object.entries(workflow.procedures ?? {})
  if (procedures.length > proceduresMax) return `There are more than ${proceduresMax} procedures.`
  const blocks: [string, readonly Node[]][] = [
    ['steps', workflow.steps],
    ...procedures.map(([name, block]): [string, readonly Node[]] => [`procedures.${name}`, block]),
  ]
  const validating = new Validating(trade, new Map(procedures))
  for (const [path, block] of blocks) {
    const fault = validating.block(block, path, undefined)
    if (fault !== undefined) return fault
  }
  return validating.circle(procedures.map(([name]) => name))
}

class Validating {
  readonly #trade: Trade
  readonly #procedures: ReadonlyMap<string, readonly Node[]>

  constructor(trade: Trade, procedures: ReadonlyMap<string, readonly Node[]>) {
    this.#trade = trade
    this.#procedures = procedures
  }

  block(nodes: readonly Node[] | undefined, path: string, list: string | undefined): string | undefined {
    return first(nodes ?? [], (node, place) => this.#node(node, `${path}[${place}]`, list))
  }

  #node(node: Node, path: string, list: string | undefined): string | undefined {
    if ('do' in node) return this.#do(node.do, node.with ?? {}, path, list)
    if ('if' in node) {
      const { then, else: otherwise } = node
      return (
        this.#condition(node.if, `${path}.if`, list) ??
        this.block(then, `${path}.then`, list) ??
        this.block(otherwise, `${path}.else`, list)
      )
    }
    if ('switch' in node) {
      return (
        this.#value(node.switch, `${path}.switch`, list) ??
        first(node.cases, ({ steps }, place) => this.block(steps, `${path}.cases[${place}].steps`, list)) ??
        this.block(node.otherwise, `${path}.otherwise`, list)
      )
    }
    if ('forEach' in node) {
      if (!Object.hasOwn(this.#trade.lists, node.forEach)) return unknown(path, 'list', node.forEach, this.#trade.lists)
      return this.block(node.steps, `${path}.steps`, node.forEach)
    }
    if ('while' in node) {
      return this.#condition(node.while, `${path}.while`, list) ?? this.block(node.steps, `${path}.steps`, list)
    }
    if ('parallel' in node) return first(node.parallel, (part, place) => this.block(part, `${path}.parallel[${place}]`, list))
    if ('try' in node) {
      const ofPart = (place: number, field: string): string => `${path}.try[${place}].${field}`
      return (
        first(node.try, ({ steps, compensate }, place) => {
          return this.block(steps, ofPart(place, 'steps'), list) ?? this.block(compensate, ofPart(place, 'compensate'), list)
        }) ?? this.block(node.failed, `${path}.failed`, list)
      )
    }
    if ('approve' in node) {
      if (!this.#trade.approvers.includes(node.approve)) {
        return `At ${path}: nobody to ask is called "${node.approve}"; there is ${this.#trade.approvers.join(', ') || 'nobody'}.`
      }
      return this.block(node.granted, `${path}.granted`, list) ?? this.block(node.refused, `${path}.refused`, list)
    }
    if ('call' in node && !this.#procedures.has(node.call)) {
      return `At ${path}: there is no procedure "${node.call}" in "procedures".`
    }
    return undefined
  }

  #do(tool: string, given: Readonly<Record<string, Value>>, path: string, list: string | undefined): string | undefined {
    const { effects } = this.#trade
    if (tool === askTool) return `At ${path}: an approval is asked for with {"approve": ...}.`
    if (!Object.hasOwn(effects, tool)) return unknown(path, 'effect', tool, effects)
    const { takes } = effects[tool]!
    const wanted = Object.keys(takes)
    const missing = wanted.find((name) => !Object.hasOwn(given, name))
    if (missing !== undefined) return `At ${path}: ${tool} needs "${missing}" in "with".`
    return first(Object.entries(given), ([name, value]) => {
      if (!Object.hasOwn(takes, name)) return unknown(`${path}.with`, 'parameter', name, takes)
      const fault = this.#value(value, `${path}.with.${name}`, list)
      if (fault !== undefined || typeof value === 'object') return fault
      return fits(takes[name]!, value) ? undefined : `At ${path}.with.${name}: ${JSON.stringify(value)} does not fit ${tool}.`
    })
  }

  #condition(condition: Condition, path: string, list: string | undefined): string | undefined {
    if ('all' in condition) return first(condition.all, (part, place) => this.#condition(part, `${path}.all[${place}]`, list))
    if ('any' in condition) return first(condition.any, (part, place) => this.#condition(part, `${path}.any[${place}]`, list))
    if ('not' in condition) return this.#condition(condition.not, `${path}.not`, list)
    return this.#value(condition.left, `${path}.left`, list) ?? this.#value(condition.right, `${path}.right`, list)
  }

  #value(value: Value, path: string, list: string | undefined): string | undefined {
    if (typeof value !== 'object') return undefined
    const { facts, lists } = this.#trade
    if ('fact' in value) return Object.hasOwn(facts, value.fact) ? undefined : unknown(path, 'fact', value.fact, facts)
    if (list === undefined) return `At ${path}: an item is known only inside of a forEach, and not in a procedure it calls.`
    const { fields } = lists[list]!
    return Object.hasOwn(fields, value.item) ? undefined : unknown(path, `field of ${list}`, value.item, fields)
  }

  /** A sentence where procedures call each other in a circle. */
  circle(names: readonly string[]): string | undefined {
    const finished = new Set<string>()
    const visit = (name: string, path: readonly string[]): string | undefined => {
      if (path.includes(name)) return `The procedures call each other in a circle: ${[...path, name].join(', ')}.`
      if (finished.has(name)) return undefined
      const fault = first(callsOf(this.#procedures.get(name) ?? []), (called) => visit(called, [...path, name]))
      finished.add(name)
      return fault
    }
    return first(names, (name) => visit(name, []))
  }
}

/** The procedures that a value of the language calls, at any depth. */
export function callsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(callsOf)
  const { call } = value as { readonly call?: unknown }
  if (typeof call === 'string') return [call]
  return Object.values(value).flatMap(callsOf)
}

function fits(parameter: Parameter, value: unknown): boolean {
  if (parameter.kind === 'number') return typeof value === 'number'
  if (parameter.kind === 'choice') return parameter.values.includes(value as string)
  return typeof value === 'string'
}

function first<T>(values: readonly T[], find: (value: T, place: number) => string | undefined): string | undefined {
  for (const [place, value] of values.entries()) {
    const found = find(value, place)
    if (found !== undefined) return found
  }
  return undefined
}

function unknown(path: string, what: string, name: string, known: Readonly<Record<string, unknown>>): string {
  return `At ${path}: there is no ${what} "${name}"; there is ${Object.keys(known).join(', ') || 'none'}.`
}

import type { Block, Comparison, Condition, Do, Node, Value, Workflow } from '../../../envs/procedures/language.ts'
import type { Fact, Trade } from '../../../envs/procedures/trade.ts'

/**
 * Reads a numbered list or tables back into a workflow. It knows the words of all wordings by itself and shares nothing with what writes
 * them but the names that a trade gives its facts and effects.
 */

export interface Told {
  readonly head: string
  readonly arms: readonly { readonly label: string; readonly steps: readonly Told[] }[]
}

export function readNumbered(trade: Trade, text: string): Workflow {
  const sections = new Map<string, Told[]>()
  for (const part of text.split('\n\n')) {
    const [title, ...lines] = part.split('\n')
    sections.set(title!, numberedBlock(lines, 0))
  }
  return workflowOf(trade, sections)
}

function numberedBlock(lines: readonly string[], depth: number): Told[] {
  const mark = new RegExp(`^ {${depth}}[\\d.]+\\. `)
  const starts = lines.flatMap((line, place) => (mark.test(line) ? [place] : []))
  return starts.map((start, number) => {
    const head = lines[start]!.replace(mark, '').replace(/[.:]$/, '')
    const inside = lines.slice(start + 1, starts[number + 1])
    const label = new RegExp(`^ {${depth + 3}}(?![\\d ])([^:]+):`)
    const labels = inside.flatMap((line, place) => (label.test(line) ? [place] : []))
    const arms = labels.map((place, at) => ({
      label: uncapital(label.exec(inside[place]!)![1]!),
      steps: numberedBlock(inside.slice(place + 1, labels[at + 1]), depth + 3),
    }))
    return { head: uncapital(head), arms }
  })
}

export function readTables(trade: Trade, text: string): Workflow {
  const rows = new Map(
    text.split('\n\n').map((part): [string, string[][]] => {
      const [title, , , ...lines] = part.split('\n')
      return [title!, lines.map((line) => line.slice(2, -2).split(' | '))]
    }),
  )
  const block = (title: string): Told[] => {
    const numbers = [...new Set(rows.get(title)!.map(([number]) => number))]
    return numbers.map((wanted) => {
      const own = rows.get(title)!.filter(([number]) => number === wanted)
      const arms = own.flatMap(([, , label, does]) => (label === '-' ? [] : [{ label: label!, steps: steps(does!) }]))
      return { head: own[0]![1]!, arms }
    })
  }
  const steps = (does: string): Told[] => {
    const table = /^do all of table (\w+)$/.exec(does)?.[1]
    if (table !== undefined) return block(`Table ${table}:`)
    return ['go on', 'nothing is to be done', 'continue'].includes(does) ? [] : [{ head: does, arms: [] }]
  }
  const titles = [...rows.keys()].filter((title) => !title.startsWith('Table '))
  return workflowOf(trade, new Map(titles.map((title) => [title, block(title)])))
}

function workflowOf(trade: Trade, sections: ReadonlyMap<string, readonly Told[]>): Workflow {
  const reader = new Reader(trade)
  const procedures = [...sections].flatMap(([title, told]) => {
    const name = /^Section "(.+)":$/.exec(title)?.[1]
    return name === undefined ? [] : [[name, reader.block(told, undefined)] as const]
  })
  const steps = reader.block(sections.get('The procedure:')!, undefined)
  return procedures.length === 0 ? { steps } : { steps, procedures: Object.fromEntries(procedures) }
}

function uncapital(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** The words of the comparisons; of those that fit, the one with two values on its sides is meant. */
const words: Readonly<Record<string, Comparison>> = {
  'is below': '<',
  'is less than': '<',
  'is under': '<',
  'is at most': '<=',
  'is no more than': '<=',
  'is not over': '<=',
  is: '=',
  'is not': '!=',
  'is other than': '!=',
  'is above': '>',
  'is more than': '>',
  'is over': '>',
  'is at least': '>=',
  'is no less than': '>=',
  'is not under': '>=',
}

class Reader {
  readonly #trade: Trade

  constructor(trade: Trade) {
    this.#trade = trade
  }

  block(told: readonly Told[], list: string | undefined): Block {
    return told.map((one) => this.#node(one, list))
  }

  #node({ head, arms }: Told, list: string | undefined): Node {
    const arm = (pattern: RegExp, inner = list): Block | undefined => {
      const found = arms.find(({ label }) => pattern.test(label))
      return found && this.block(found.steps, inner)
    }
    const call = /^(?:go through|carry out|follow) the section "(.+)"$/.exec(head)?.[1]
    if (call !== undefined) return { call }
    const stop = /^(?:stop the whole|end everything|break off).* with the outcome "(.+)"$/.exec(head)?.[1]
    if (stop !== undefined) return { stop }
    const approver = /^(?:ask|request the approval of|put it to) the (.+?)(?: for approval)?$/.exec(head)?.[1]
    if (approver !== undefined && this.#trade.approvers.includes(approver)) {
      return { approve: approver, granted: arm(/approved|given|on approval/)!, refused: arm(/refus|withheld/)! }
    }
    if (/^(?:side by side|do these at the same time|these run in parallel)/.test(head)) {
      return { parallel: arms.map(({ steps }) => this.block(steps, list)) }
    }
    if (/^(?:try the following|do these as one|all or nothing)/.test(head)) return this.#try(arms, list)
    const on = /^(?:depending on|look at|what follows is decided by) (.+)$/.exec(head)?.[1]
    if (on !== undefined) return this.#switch(on, arms, list)
    const loop = /^(?:for each .+ of the (.+), one after|go through the (.+) in the order|take the (.+) as they are listed)/.exec(
      head,
    )
    if (loop) {
      const plural = loop.slice(1).find((found) => found !== undefined)
      const [name] = Object.entries(this.#trade.lists).find(([, known]) => known.plural === plural)!
      return { forEach: name, steps: arm(/./, name)! }
    }
    const again =
      /^as long as (?<c>.+), looking anew each time, but no more than (?<n>\d+) times$/.exec(head) ??
      /^repeat up to (?<n>\d+) times, but each time only if (?<c>.+) when checked anew$/.exec(head) ??
      /^while (?<c>.+), which must be looked at again each time, and (?<n>\d+) times at the most$/.exec(head)
    if (again) {
      return { while: this.#condition(again.groups!['c']!, list), most: Number(again.groups!['n']), steps: arm(/./)! }
    }
    const guard = /^(?:if|in case|should it be that) (.+)$/.exec(head)?.[1]
    if (guard === undefined) return this.#act(head, list)
    const otherwise = arm(/^(?:otherwise|if not|else)$/)
    // biome-ignore lint/suspicious/noThenProperty: it is the language's word, and no workflow is ever awaited.
    const node = { if: this.#condition(guard, list), then: arm(/^(?:then|in that case|if so)$/)! }
    return otherwise ? { ...node, else: otherwise } : node
  }

  #try(arms: Told['arms'], list: string | undefined): Node {
    const parts: { steps: Block; compensate?: Block }[] = []
    let failed: Block | undefined
    for (const { label, steps } of arms) {
      const block = this.block(steps, list)
      const undone = /^(?:to undo|undoing part|taking back item) (\d+)$/.exec(label)?.[1]
      if (undone !== undefined) parts[Number(undone) - 1]!.compensate = block
      else if (/^(?:try|part|item) \d+$/.test(label)) parts.push({ steps: block })
      else failed = block
    }
    return failed ? { try: parts, failed } : { try: parts }
  }

  #switch(on: string, arms: Told['arms'], list: string | undefined): Node {
    const cases = arms.flatMap(({ label, steps }) => {
      const is = [...label.matchAll(/"([^"]+)"/g)].map(([, word]) => word!)
      return is.length === 0 ? [] : [{ is, steps: this.block(steps, list) }]
    })
    const rest = arms.find(({ label }) => !label.includes('"'))
    const node = { switch: this.#value(on, list)!, cases }
    return rest ? { ...node, otherwise: this.block(rest.steps, list) } : node
  }

  #act(head: string, list: string | undefined): Do {
    const found = Object.entries(this.#trade.effects).flatMap(([tool, { phrase, takes }]): Do[] => {
      const names = Object.keys(takes)
      const pattern = phrase.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>.+)')
      const groups = new RegExp(`^${pattern}$`).exec(head)
      if (!groups) return []
      const values = names.map((name) => this.#value(groups.groups![name]!, list))
      if (values.includes(undefined)) return []
      if (names.length === 0) return [{ do: tool }]
      return [{ do: tool, with: Object.fromEntries(names.map((name, place) => [name, values[place]!])) }]
    })
    if (found.length !== 1) throw new Error(`"${head}" is ${found.length} effects`)
    return found[0]!
  }

  #condition(text: string, list: string | undefined): Condition {
    const inner = unwrapped(text)
    const ors = splitOutside(inner, ' or ')
    if (ors.length > 1) return { any: ors.map((part) => this.#condition(part, list)) }
    const ands = splitOutside(inner, ' and ')
    if (ands.length > 1) return { all: ands.map((part) => this.#condition(part, list)) }
    const denied = /^it is not so that (.+)$/.exec(inner)?.[1]
    return denied === undefined ? this.#atom(inner, list) : { not: this.#condition(denied, list) }
  }

  #atom(text: string, list: string | undefined): Condition {
    for (const [value, fact] of this.#facts(list)) {
      if ((fact.kind === 'flag' || fact.kind === 'reached') && text === fact.yes) return { left: value, is: '=', right: true }
      if ((fact.kind === 'flag' || fact.kind === 'reached') && text === fact.no) return { left: value, is: '=', right: false }
    }
    const found = Object.entries(words).flatMap(([word, is]): Condition[] => {
      const [left, right, ...others] = text.split(` ${word} `)
      if (right === undefined || others.length > 0) return []
      const [one, other] = [this.#value(left!, list), this.#value(right, list)]
      return one === undefined || other === undefined ? [] : [{ left: one, is, right: other }]
    })
    if (found.length !== 1) throw new Error(`"${text}" is ${found.length} comparisons`)
    return found[0]!
  }

  #value(text: string, list: string | undefined): Value | undefined {
    const word = /^"([^"]*)"$/.exec(text)?.[1]
    if (word !== undefined) return word
    if (/^\d+( [a-z ]+)?$/.test(text)) return Number.parseInt(text, 10)
    return this.#facts(list).find(([, fact]) => 'label' in fact && fact.label === text)?.[0]
  }

  #facts(list: string | undefined): [Value, Fact][] {
    const { facts, lists } = this.#trade
    const own = Object.entries(facts).map(([fact, known]): [Value, Fact] => [{ fact }, known])
    const items = Object.entries(lists[list ?? '']?.fields ?? {}).map(([item, known]): [Value, Fact] => [{ item }, known])
    return [...own, ...items]
  }
}

function unwrapped(text: string): string {
  return text.startsWith('(') && splitOutside(text, ') ').length === 1 && text.endsWith(')') ? text.slice(1, -1) : text
}

/** Splits where no bracket is open. */
function splitOutside(text: string, by: string): string[] {
  const parts = ['']
  let open = 0
  for (let place = 0; place < text.length; place++) {
    if (text[place] === '(') open += 1
    if (text[place] === ')') open -= 1
    if (open === 0 && text.startsWith(by, place)) {
      parts.push('')
      place += by.length - 1
    } else parts.push(`${parts.pop()}${text[place]}`)
  }
  return parts
}

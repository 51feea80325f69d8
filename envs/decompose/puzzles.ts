import type { Draws } from '../../core/index.ts'
import type { Made, PlanTool, Problem, Taken } from './problem.ts'
import { kinds, wholes } from './words.ts'

/** What makes a task hard. Pairs are the least and the most. */
export interface Knobs {
  /** Steps of the plan. */
  readonly nodes: readonly [number, number]
  /** Parts of the task, each of which needs steps of its own; less than two is a task without parts. */
  readonly parts: readonly [number, number]
  /** How many steps can at least be done side by side at some point. */
  readonly width: number
  /** Tools that make what nobody needs. */
  readonly useless: number
  /** Tools that make what is needed of something that cannot be had. */
  readonly dead: number
  /** Pairs of tools that together make what one tool makes too. */
  readonly detours: number
}

/** Draws tools over kinds that are made of earlier kinds, what is given and what is wanted. Nothing is proven yet. */
export function drawProblem(draws: Draws, knobs: Knobs): Problem {
  return new Drawing(draws, knobs).problem()
}

interface Kind extends Made {
  readonly verbs: string[]
}

class Drawing {
  readonly #draws: Draws
  readonly #knobs: Knobs
  readonly #noun: string
  readonly #parts: readonly string[]
  readonly #fresh: { noun: string; verbs: readonly string[] }[]
  readonly #tools: PlanTool[] = []
  readonly #known: Kind[] = []
  readonly #used = new Set<string>()

  constructor(draws: Draws, knobs: Knobs) {
    this.#draws = draws
    this.#knobs = knobs
    const { noun, names } = draws.pick(wholes)
    this.#noun = noun
    const parts = draws.integer(...knobs.parts)
    this.#parts = draws.sample(names, parts === 1 ? 0 : parts)
    this.#fresh = draws.shuffle(kinds)
  }

  problem(): Problem {
    const given = this.#givens()
    const made = this.#scopes().map((of) => this.#makeOf(this.#takes(of, true), this.#kind(of)))
    for (let count = 0; count < this.#knobs.detours; count++) this.#detour(made)
    for (let count = 0; count < this.#knobs.dead; count++) this.#deadEnd(made)
    const wanted = this.#wanted(made.filter(({ kind }) => !this.#used.has(kind)))
    for (let count = 0; count < this.#knobs.useless; count++) {
      const of = this.#anyScope()
      this.#makeOf(this.#takes(of, false), this.#kind(of), false)
    }
    return { noun: this.#noun, parts: [...this.#parts], given, wanted, tools: this.#draws.shuffle(this.#tools) }
  }

  #givens(): Made[] {
    const whole = this.#draws.integer(1, 2)
    const each = this.#parts.length > 0 ? this.#draws.integer(1, 2) : 0
    const scopes = Array.from({ length: whole + each }, (_, place) => (place < whole ? 'whole' : 'part') as Made['of'])
    return scopes.map((of) => {
      const kind = this.#kind(of)
      this.#known.push(kind)
      return { kind: kind.kind, of }
    })
  }

  /** The scope of each tool on the way, in the order in which they are made: a tool for parts counts once for each part. */
  #scopes(): Made['of'][] {
    const parts = this.#parts.length
    const steps = this.#draws.integer(...this.#knobs.nodes)
    const most = parts === 0 ? 0 : Math.trunc((steps - 1) / parts)
    const each = most === 0 ? 0 : this.#draws.integer(1, most)
    const tools = steps - each * parts + each
    return this.#draws.shuffle(Array.from({ length: tools }, (_, place) => (place < each ? 'part' : 'whole')))
  }

  #anyScope(): Made['of'] {
    return this.#parts.length > 0 && this.#draws.chance(1, 2) ? 'part' : 'whole'
  }

  #kind(of: Made['of']): Kind {
    const { noun, verbs } = this.#fresh.pop()!
    return { kind: noun, of, verbs: this.#draws.shuffle(verbs) }
  }

  /** One to three known kinds, more often than not such as nobody has used yet; what is of a part takes something of that part. */
  #takes(of: Made['of'], uses: boolean, among: readonly Kind[] = this.#known): Taken[] {
    const draws = this.#draws
    const chosen = new Map<string, Taken>()
    for (let count = draws.pick([1, 1, 2, 2, 3]); count > 0; count--) {
      const fitting = of === 'part' && chosen.size === 0 ? among.filter((kind) => kind.of === 'part') : among
      const unused = fitting.filter(({ kind }) => !this.#used.has(kind) && !chosen.has(kind))
      const taken = draws.pick(unused.length > 0 && draws.chance(3, 5) ? unused : fitting)
      chosen.set(taken.kind, { kind: taken.kind, of: taken.of === 'whole' ? 'whole' : of === 'part' ? 'part' : 'every' })
    }
    if (uses) for (const kind of chosen.keys()) this.#used.add(kind)
    return [...chosen.values()]
  }

  #makeOf(takes: Taken[], kind: Kind, known = true): Kind {
    const name = `${kind.verbs.pop()!}_${kind.kind.replaceAll(' ', '_')}`
    this.#tools.push({ name, takes, makes: { kind: kind.kind, of: kind.of } })
    if (known && !this.#known.includes(kind)) this.#known.push(kind)
    return kind
  }

  /** Two tools more that lead to what one makes: by way of a kind that is needed for nothing else. */
  #detour(made: readonly Kind[]): void {
    const target = this.#draws.pick(made.filter(({ verbs }) => verbs.length > 0))
    const earlier = this.#known.slice(0, this.#known.indexOf(target))
    const between = this.#makeOf(this.#takes(target.of, false, earlier), this.#kind(target.of), false)
    this.#makeOf([{ kind: between.kind, of: target.of }, ...this.#takes(target.of, false, earlier).slice(1)], target, false)
  }

  /** A tool that makes what is needed, but takes what is neither given nor made. */
  #deadEnd(made: readonly Kind[]): void {
    const target = this.#draws.pick(made.filter(({ verbs }) => verbs.length > 0))
    const absent = this.#kind(target.of)
    const takes = [{ kind: absent.kind, of: target.of }, ...this.#takes(target.of, false).slice(1)]
    this.#makeOf(this.#draws.shuffle(takes), target, false)
  }

  /** What no tool takes is wanted; of the parts now and then one alone. */
  #wanted(ends: readonly Made[]): Problem['wanted'] {
    return ends.flatMap(({ kind, of }): Problem['wanted'] => {
      if (of === 'whole') return [{ kind, part: null }]
      const parts = this.#draws.chance(1, 3) ? [this.#draws.pick(this.#parts)] : this.#parts
      return parts.map((part) => ({ kind, part }))
    })
  }
}

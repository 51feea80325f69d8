import type { Call } from './action.ts'
import type { Clock } from './clock.ts'
import type { Episode } from './episode.ts'
import type { Json } from './json.ts'
import type { OpenWorld } from './open.ts'
import { type Draws, openRandom, type Random } from './random.ts'
import { resultText } from './result.ts'
import type { Overlay } from './store/overlay.ts'
import { openStore, type Store } from './store/store.ts'
import { Malformed, Refusal, type Tool, type ToolContext, type Tools } from './tool.ts'
import type { UserContext } from './user.ts'
import type { ContractTerms } from './world.ts'

/** How one call went, with the text its caller reads. */
export interface CallResult {
  readonly status: 'ok' | 'malformed' | 'refused'
  readonly code: string | undefined
  readonly text: string
  /** The text as JSON, where it is known. */
  readonly quoted: string | undefined
  /** The call ended the episode. */
  readonly ends: boolean
}

/** Everything that one turn changes, from an episode's values to the next episode's. It lives no longer than the turn. */
export interface Turn {
  readonly store: Store
  readonly random: Random
  /** Calls of the user's hands, in order. */
  readonly hands: readonly Call[]
  advance(seconds: number): void
  call(actor: 'agent' | 'user', name: string, args: Json | undefined): CallResult
  userContext(): UserContext
  /** The changed state, as a value. */
  overlay(): Overlay
  readonly time: number
  readonly violations: readonly string[]
}

const noCalls: readonly Call[] = []

export function openTurn(open: OpenWorld, episode: Episode): Turn {
  return new OpenTurn(open, episode)
}

class OpenTurn implements Turn {
  readonly store: Store
  readonly random: Random
  hands: readonly Call[] = noCalls
  readonly #open: OpenWorld
  readonly #episode: Episode
  time: number
  violations: readonly string[]

  constructor(open: OpenWorld, episode: Episode) {
    this.#open = open
    this.#episode = episode
    this.store = openStore(open.base(episode.origin.scenario.base), episode.overlay, { parse: open.parse })
    this.random = openRandom(episode.future, episode.streams)
    this.time = episode.time
    this.violations = episode.violations
  }

  advance(seconds: number): void {
    if (!Number.isSafeInteger(seconds) || seconds < 0)
      throw new Error(`The clock moves forward by whole seconds; it was given ${seconds}`)
    this.time += seconds
  }

  /** One call is one transaction: refused, it leaves nothing behind, unless the world keeps what came before the refusal. */
  call(actor: 'agent' | 'user', name: string, args: Json | undefined): CallResult {
    const { world } = this.#open
    const { store, random } = this
    const before = store.overlay
    const { streams } = random
    const { time, violations } = this
    try {
      const context = new CallContext(this, actor, this.#episode.memory)
      const tool = this.#tool(actor, name)
      const value = tool.run(store.database, readArguments(this.#open, tool, args) as never, context)
      if (this.#open.parse) checkReturned(name, tool, value)
      if (tool.effect === 'read' && store.overlay !== before) throw new Error(`The tool "${name}" says it reads, and it wrote`)
      world.settle?.(store.database, context)
      const { text, quoted } = resultText(world, tool, value, this.#episode.origin.options.length)
      return { status: 'ok', code: undefined, text, quoted, ends: tool.ends === true }
    } catch (no) {
      if (!(no instanceof Refusal || no instanceof Malformed)) throw no
      if (world.errors !== 'keep') {
        store.overlay = before
        random.streams = streams
        this.time = time
        this.violations = violations
      }
      const [status, code] = no instanceof Malformed ? (['malformed', undefined] as const) : (['refused', no.code] as const)
      return { status, code, text: no.sentence, quoted: undefined, ends: false }
    }
  }

  #tool(actor: 'agent' | 'user', name: string): Tool {
    const { world } = this.#open
    const tools = toolsOf(this.#open, this.#episode.origin.terms)[actor]
    const tool = tools.get(name)
    if (tool) return tool
    world.missing?.(name, actor)
    const known = [...tools.keys()].join(', ')
    throw new Malformed(`There is no tool "${name}". ${known === '' ? 'There are no tools.' : `The tools are ${known}.`}`)
  }

  userContext(): UserContext {
    return {
      random: (stream) => this.random.stream(stream),
      call: (name, args) => {
        // The client plays the user: the script listens, and its hands are tied.
        if (this.#episode.origin.options.user === 'external') return { text: '' }
        this.hands = [...this.hands, { name, arguments: args }]
        const { status, text } = this.call('user', name, args)
        return status === 'ok' ? { text } : { text, error: status }
      },
    }
  }

  overlay(): Overlay {
    return this.store.overlay
  }
}

type ToolsByName = ReadonlyMap<string, Tool>

const toolsByTerms = new WeakMap<ContractTerms, { readonly agent: ToolsByName; readonly user: ToolsByName }>()

/** The tools that each side has under some terms; in solo the agent has the user's too. */
function toolsOf({ world }: OpenWorld, terms: ContractTerms): { readonly agent: ToolsByName; readonly user: ToolsByName } {
  const known = toolsByTerms.get(terms)
  if (known) return known
  const named = (names: readonly string[], own: Tools = {}, other: Tools = {}): ToolsByName =>
    new Map(names.map((name) => [name, (Object.hasOwn(own, name) ? own[name] : other[name])!]))
  const made = {
    agent: named(terms.tools, world.tools, world.usertools),
    user: named(terms.usertools, world.usertools, world.tools),
  }
  toolsByTerms.set(terms, made)
  return made
}

class CallContext implements ToolContext, Clock {
  readonly actor: 'agent' | 'user'
  readonly memory: Json
  readonly #turn: OpenTurn

  constructor(turn: OpenTurn, actor: 'agent' | 'user', memory: Json) {
    this.#turn = turn
    this.actor = actor
    this.memory = memory
  }

  get clock(): Clock {
    return this
  }

  get now(): number {
    return this.#turn.time
  }

  get advance(): (seconds: number) => void {
    return (seconds) => this.#turn.advance(seconds)
  }

  // Getters, so that a tool may take what it needs out of its context by name.
  get random(): (stream: string) => Draws {
    return (stream) => this.#turn.random.stream(stream)
  }

  get violate(): (code: string) => void {
    return (code) => {
      if (!this.#turn.violations.includes(code)) this.#turn.violations = [...this.#turn.violations, code]
    }
  }
}

/** What a tool returned is held to its schema in tests and checks, and not when serving. */
function checkReturned(name: string, tool: Tool, value: unknown): void {
  const { error } = tool.returns.safeParse(value)
  if (!error) return
  const issue = error.issues[0]!
  const where = issue.path.length === 0 ? '' : `"${issue.path.join('.')}" of `
  throw new Error(`What the tool "${name}" returned does not fit its schema: ${where}it: ${issue.message}`)
}

/** Parses a call's arguments by the tool's schema, or hands them on as they were sent where the tools judge them. */
function readArguments(open: OpenWorld, tool: Tool, args: Json | undefined): unknown {
  if (open.world.arguments === 'raw') return args ?? {}
  const parsed = tool.args.safeParse(typeof args === 'string' ? parseText(args) : (args ?? {}))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const where = issue.path.length === 0 ? 'The arguments do not fit' : `The argument "${issue.path.join('.')}" does not fit`
  throw new Malformed(`${where}: ${issue.message}.${issue.code === 'unrecognized_keys' ? '' : othersGiven(tool, args)}`)
}

/** Names of arguments that the tool does not take, where the caller may have meant the one that is missing. */
function othersGiven({ args }: Tool, given: Json | undefined): string {
  const { shape } = args.def as unknown as { shape?: object }
  const value = typeof given === 'string' ? parseText(given) : given
  if (shape === undefined || value === null || typeof value !== 'object') return ''
  const others = Object.keys(value).filter((name) => !Object.hasOwn(shape, name))
  return others.length === 0 ? '' : ` It does not take ${others.join(', ')}; it takes ${Object.keys(shape).join(', ')}.`
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Malformed('The arguments are not JSON: expected one object, such as {"name": "value"}.')
  }
}

import { type ZodType, z } from 'zod'
import type { Database, Json, OpenWorld, Shape, User, World } from '../../core/index.ts'
import type { Parameter, PythonValue } from '../python/index.ts'
import type { Model } from './models.ts'
import type { GoldCall, Task } from './tasks.ts'

/** A domain of the benchmark: what differs from one to the next, as data and functions. */
export interface Domain<S extends Shape = Shape> {
  /** The benchmark's name for it, which is its folder's too. */
  readonly name: string
  /** One sentence. */
  readonly summary: string
  readonly state: S
  readonly agent: Toolkit<S>
  readonly user?: Toolkit<S>
  /** The world's name, where several worlds share the domain's data; left out, it is the domain's. */
  readonly variant?: string
  /** What agents are told; left out, it is the file `policy.md`. */
  readonly policy?: Policy
  /** The policy of an agent without a user, where the domain has one. */
  readonly soloPolicy?: Policy
  /** What follows every call, in the same turn; it may raise. */
  sync?(database: Database<S>): void
  /** Who speaks for the users of its tasks where no model does; left out, a simple stand-in does. */
  readonly simulator?: Simulator
}

/** A scripted user of a domain's tasks. */
export interface Simulator {
  readonly user: User
  /** What the user knows and wants in a task, made once for each. */
  script(task: Task): Json
  /** What a witness says so that the user does a step of the gold plan with its own tools. */
  ask(call: GoldCall): string
}

/** A policy's text: files of the domain's folder, and how they are put together. */
export interface Policy {
  readonly files: readonly string[]
  compose(texts: readonly string[]): string
}

/** A policy that is one file. */
export function policyFile(name: string): Policy {
  return { files: [name], compose: ([text]) => text! }
}

/** One side's tools and database. */
export interface Toolkit<S extends Shape = Shape> {
  /** The reference's class, as error texts name it. */
  readonly className: string
  readonly databaseName: string
  /** The file of its database, JSON or TOML. */
  readonly file: string
  /** Its tables in the database's order. */
  readonly tables: Readonly<Record<string, Collection>>
  readonly tools: Readonly<Record<string, PythonTool<S>>>
  /** What else tasks may call: to set a state up, and to assert something about it. */
  readonly methods: Readonly<Record<string, Method<S>>>
}

/** What a database holds under one name: a dict of models by one of their own fields, a list of them, or one model alone. */
export type Collection = Entities | { readonly model: Model; readonly as: 'object' }

/** Models that the engine holds in a table. */
export interface Entities {
  readonly model: Model
  readonly key: string
  readonly as?: 'dict' | 'list'
}

/** A tool of the benchmark: it judges its arguments itself, and raises PythonErrors. */
export interface PythonTool<S extends Shape = Shape> {
  readonly summary: string
  /** `write` tools are the ones that a given history replays. */
  readonly kind: 'read' | 'write' | 'generic'
  readonly args: z.ZodObject
  readonly returns: ZodType
  run(database: Database<S>, given: Readonly<Record<string, PythonValue>>): PythonValue
}

/** A function of the benchmark that is no tool. */
export interface Method<S extends Shape = Shape> {
  readonly parameters: readonly Parameter[]
  run(database: Database<S>, given: Readonly<Record<string, PythonValue>>): PythonValue
}

/** The id of a domain's world. */
export function worldId({ name, variant }: Domain): string {
  return `tau2/${variant ?? name}`
}

/** Declares a domain. */
export function defineDomain<S extends Shape>(domain: Domain<S>): Domain {
  return domain as unknown as Domain
}

/** Binds tools and methods to a domain's state, so that their arguments are typed by name. */
export function pythonKit<S extends Shape>(_shape: S) {
  return {
    tool<Args extends z.ZodRawShape>(declared: {
      summary: string
      kind: 'read' | 'write' | 'generic'
      args: Args
      returns: ZodType
      run(database: Database<S>, given: { readonly [Name in keyof Args]: PythonValue }): PythonValue
    }): PythonTool<S> {
      return { ...declared, args: z.object(declared.args) } as unknown as PythonTool<S>
    },
    method<const Names extends string>(
      parameters: readonly { readonly name: Names; readonly default?: PythonValue }[],
      run: (database: Database<S>, given: { readonly [Name in Names]: PythonValue }) => PythonValue,
    ): Method<S> {
      return { parameters, run } as unknown as Method<S>
    },
  }
}

/** A world of the benchmark, which knows its domain. */
export interface Tau2World extends World {
  readonly domain: Domain
}

/** The domain of an open world. Throws where the world is none of the benchmark's. */
export function domainOf(open: OpenWorld): Domain {
  const { domain } = open.world as Partial<Tau2World>
  if (domain === undefined) throw new Error(`${open.world.id} is no world of tau2-bench.`)
  return domain
}

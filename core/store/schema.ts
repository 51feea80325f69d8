import type { ZodType } from 'zod'
import type { Json } from '../json.ts'

/** A table of entities: values found by one string key, in the order of their keys or of their insertion. */
export interface Table<Entity, Index extends string = string> {
  readonly kind: 'table'
  readonly schema: ZodType<Entity>
  /** The fields that make the key; several are joined, see {@link keyOf}. */
  readonly key: readonly (keyof Entity & string)[]
  readonly index: Readonly<Record<Index, (entity: Entity) => string>>
  readonly order: 'key' | 'inserted'
  /** Keys are made by tools, so that an added entity is compared by what it says and not by its key. */
  readonly minted: boolean
}

/** One value of the state that is no table. */
export interface Single<Value> {
  readonly kind: 'single'
  readonly schema: ZodType<Value>
  readonly initial: Value
}

// biome-ignore lint/suspicious/noExplicitAny: a shape holds tables of any entity; each table is typed where it is declared.
export type Shape = Readonly<Record<string, Table<any, any> | Single<any>>>

/** Declares a table. `key` names the field, or fields, that identify an entity. */
export function table<Entity, Index extends string = never>(
  schema: ZodType<Entity>,
  declaration: {
    key: (keyof Entity & string) | readonly (keyof Entity & string)[]
    index?: Record<Index, (entity: Entity) => string>
    order?: 'key' | 'inserted'
    minted?: boolean
  },
): Table<Entity, Index> {
  return {
    kind: 'table',
    schema,
    key: typeof declaration.key === 'string' ? [declaration.key] : declaration.key,
    index: declaration.index ?? ({} as Record<Index, (entity: Entity) => string>),
    order: declaration.order ?? 'key',
    minted: declaration.minted ?? false,
  }
}

/** Declares one value that is no table, with what it is in a new episode. */
export function single<Value>(schema: ZodType<Value>, initial: Value): Single<Value> {
  return { kind: 'single', schema, initial }
}

/** Declares a world's state: its tables and singles by name. */
export function state<S extends Shape>(shape: S): S {
  return shape
}

/** The key of an entity: its key fields, joined by `/` with `~` and `/` inside them escaped as in a JSON Pointer. */
export function keyOf<Entity>(declared: Table<Entity>, entity: Entity): string {
  const [first, ...others] = declared.key
  if (others.length === 0) return String(entity[first!])
  return declared.key.map((field) => String(entity[field]).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
}

/** Changes against a base, as data: for each table the entities that were added or changed (whole) or removed (null); for a single its value. */
export type Patch = Readonly<Record<string, Readonly<Record<string, Json>> | Json>>

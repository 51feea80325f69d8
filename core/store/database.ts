import type { Draft } from 'immer'
import type { Shape, Single, Table } from './schema.ts'

/** How one entity is changed: fields to replace, or a recipe that writes to a draft of it. */
export type Change<Entity> = Partial<Entity> | ((draft: Draft<Entity>) => void)

/** A table as tools see it: entities to read, never to be written to (those of a base, and in checks all, are frozen), and one entity at a time to change. */
export interface TableView<Entity, Index extends string = string> {
  get(key: string): Entity | undefined
  has(key: string): boolean
  /** The entities under one value of an index, in the table's order. */
  by(index: Index, value: string): readonly Entity[]
  /** Every entity that passes, in the table's order. Its cost grows with the table: prefer an index. */
  where(passes: (entity: Entity) => boolean): readonly Entity[]
  keys(): readonly string[]
  readonly count: number
  /** Adds an entity; a key that is taken is a fault of the world. */
  insert(entity: Entity): Entity
  /** Changes one entity and returns the new one; an absent key is a fault of the world. */
  update(key: string, change: Change<Entity>): Entity
  /** Removes an entity; an absent key is a fault of the world. */
  remove(key: string): void
}

export interface SingleView<Value> {
  readonly value: Value
  update(change: Change<Value>): Value
}

export type Database<S extends Shape> = {
  readonly [Name in keyof S]: S[Name] extends Table<infer Entity, infer Index>
    ? TableView<Entity, Index>
    : S[Name] extends Single<infer Value>
      ? SingleView<Value>
      : never
}

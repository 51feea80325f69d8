import type { Base } from './base.ts'
import type { Database } from './database.ts'
import { type Changes, nothingMoved, type Overlay } from './overlay.ts'
import type { Shape } from './schema.ts'
import { openDatabase } from './views.ts'

/** The store of one step: a database over an overlay, whose writes can be taken back to a mark. */
export interface Store<S extends Shape = Shape> {
  readonly database: Database<S>
  /** Everything that was changed so far, as a value. */
  overlay(): Overlay
  /** A mark to which {@link Store.rollback} returns. */
  mark(): number
  rollback(mark: number): void
  /** Whether anything was written since a mark. */
  changedSince(mark: number): boolean
}

type Undo = () => void

interface OwnChanges extends Changes {
  readonly entities: Map<string, object | null>
  moved: ReadonlySet<string>
}

/** Opens a store over an overlay. The overlay given is never written to; `parse` checks every write against its schema (tests and checks). */
export function openStore<S extends Shape>(base: Base, from: Overlay, options: { parse?: boolean } = {}): Store<S> {
  return new OpenStore(base, from, options.parse ?? false) as unknown as Store<S>
}

export class OpenStore {
  readonly database: object
  readonly base: Base
  readonly parse: boolean
  current: Overlay
  readonly #own = new Map<string, OwnChanges>()
  readonly #undo: Undo[] = []

  constructor(base: Base, from: Overlay, parse: boolean) {
    this.base = base
    this.current = from
    this.parse = parse
    this.database = openDatabase(this)
  }

  overlay(): Overlay {
    this.#own.clear()
    return this.current
  }

  mark(): number {
    return this.#undo.length
  }

  rollback(mark: number): void {
    while (this.#undo.length > mark) this.#undo.pop()!()
  }

  changedSince(mark: number): boolean {
    return this.#undo.length > mark
  }

  write(tableName: string, key: string, entity: object | null): void {
    const changes = this.#changes(tableName)
    const before = changes.entities.get(key)
    const wasMoved = changes.moved
    if (before === null && entity !== null) {
      const entities = new Map(changes.entities)
      changes.entities.delete(key)
      if (this.base.tables[tableName]!.positions.has(key)) changes.moved = new Set([...wasMoved, key])
      this.#undo.push(() => {
        changes.entities.clear()
        for (const [held, value] of entities) changes.entities.set(held, value)
        changes.moved = wasMoved
      })
    } else {
      this.#undo.push(() => {
        if (before === undefined) changes.entities.delete(key)
        else changes.entities.set(key, before)
      })
    }
    if (entity === null && !this.base.tables[tableName]!.positions.has(key)) this.#forget(changes, key)
    else changes.entities.set(key, entity)
  }

  /** An entity that the episode itself added and removed leaves no trace, except its place, which undoing must restore. */
  #forget(changes: OwnChanges, key: string): void {
    const entities = new Map(changes.entities)
    changes.entities.delete(key)
    this.#undo.push(() => {
      changes.entities.clear()
      for (const [held, value] of entities) changes.entities.set(held, value)
    })
  }

  #changes(tableName: string): OwnChanges {
    const own = this.#own.get(tableName)
    if (own) return own
    const before = this.current[tableName]
    const changes: OwnChanges = { entities: new Map(before?.entities), moved: before?.moved ?? nothingMoved }
    this.#own.set(tableName, changes)
    this.current = { ...this.current, [tableName]: changes }
    return changes
  }
}

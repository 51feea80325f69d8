import type { Base } from './base.ts'
import { unchanged } from './changes.ts'
import type { Database } from './database.ts'
import type { Overlay } from './overlay.ts'
import type { Shape } from './schema.ts'
import { openDatabase } from './views.ts'

/** The store of one step: a database over an overlay. Taking back what was written is going back to an earlier overlay. */
export interface Store<S extends Shape = Shape> {
  readonly database: Database<S>
  /** What has been changed by now, as a value: never written to again. */
  overlay: Overlay
}

/** Opens a store over an overlay. `parse` checks every write against its schema and freezes it (tests and checks). */
export function openStore<S extends Shape>(base: Base, overlay: Overlay, options: { parse?: boolean } = {}): Store<S> {
  return new OpenStore(base, overlay, options.parse ?? false) as unknown as Store<S>
}

export class OpenStore {
  readonly database: object
  readonly base: Base
  readonly parse: boolean
  overlay: Overlay

  constructor(base: Base, overlay: Overlay, parse: boolean) {
    this.base = base
    this.overlay = overlay
    this.parse = parse
    this.database = openDatabase(this)
  }

  write(tableName: string, key: string, entity: object | null): void {
    const changes = this.overlay[tableName] ?? unchanged
    const inBase = this.base.tables[tableName]!.positions.has(key)
    const after =
      entity === null
        ? inBase
          ? changes.with(key, null)
          : changes.without(key)
        : inBase && changes.get(key) === null
          ? changes.withMoved(key, entity)
          : changes.with(key, entity)
    this.overlay = { ...this.overlay, [tableName]: after }
  }
}

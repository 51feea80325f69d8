import { produce } from 'immer'
import { freezeDeep } from '../json.ts'
import { parseEntity, singleKey } from './base.ts'
import type { Change, SingleView, TableView } from './database.ts'
import { countOf, entityOf, keysAt, keysOf } from './overlay.ts'
import { keyOf, type Shape, type Single, type Table } from './schema.ts'
import type { OpenStore } from './store.ts'

class View {
  readonly store: OpenStore
  readonly tableName: string
  readonly declared: Table<object> | Single<unknown>

  constructor(store: OpenStore, tableName: string, declared: Table<object> | Single<unknown>) {
    this.store = store
    this.tableName = tableName
    this.declared = declared
  }

  protected change(key: string, entity: object, change: Change<object>): object {
    const changed = typeof change === 'function' ? produce(entity, change as (draft: object) => void) : { ...entity, ...change }
    return this.put(key, changed)
  }

  protected put(key: string, entity: object): object {
    const written = this.store.parse ? freezeDeep(this.checked(entity)) : entity
    this.store.write(this.tableName, key, written)
    return written
  }

  protected checked(entity: object): object {
    return parseEntity(this.declared.schema, entity, `A write to ${this.tableName}`) as object
  }
}

class OpenTable extends View implements TableView<object> {
  get(key: string): object | undefined {
    return entityOf(this.store.base, this.store.overlay, this.tableName, key)
  }

  has(key: string): boolean {
    return this.get(key) !== undefined
  }

  by(index: string, value: string): readonly object[] {
    return keysAt(this.store.base, this.store.overlay, this.tableName, index, value).map((key) => this.get(key)!)
  }

  where(passes: (entity: object) => boolean): readonly object[] {
    const found: object[] = []
    for (const key of this.keys()) {
      const entity = this.get(key)!
      if (passes(entity)) found.push(entity)
    }
    return found
  }

  keys(): readonly string[] {
    return keysOf(this.store.base, this.store.overlay, this.tableName)
  }

  get count(): number {
    return countOf(this.store.base, this.store.overlay, this.tableName)
  }

  insert(entity: object): object {
    const key = keyOf(this.declared as Table<object>, entity)
    if (this.has(key)) throw new Error(`insert: ${this.tableName} has "${key}" already; update it, or make another key`)
    return this.put(key, entity)
  }

  update(key: string, change: Change<object>): object {
    return this.change(key, this.#present(key, 'update'), change)
  }

  remove(key: string): void {
    this.#present(key, 'remove')
    this.store.write(this.tableName, key, null)
  }

  #present(key: string, verb: string): object {
    const entity = this.get(key)
    if (!entity) throw new Error(`${verb}: ${this.tableName} has no "${key}"; look before you ${verb}`)
    return entity
  }
}

class OpenSingle extends View implements SingleView<unknown> {
  get value(): unknown {
    return (entityOf(this.store.base, this.store.overlay, this.tableName, singleKey) as { value: unknown }).value
  }

  update(change: Change<unknown>): unknown {
    const value = this.value
    const changed =
      typeof change === 'function'
        ? produce(value, change as (draft: unknown) => void)
        : { ...(value as object), ...(change as object) }
    return (this.put(singleKey, { value: changed }) as { value: unknown }).value
  }

  protected override checked(entity: object): object {
    return { value: parseEntity(this.declared.schema, (entity as { value: unknown }).value, `A write to ${this.tableName}`) }
  }
}

/** The database of a store: one view for each table and single. */
export function openDatabase(store: OpenStore): object {
  return new (databaseOf(store.base.shape))(store)
}

type DatabaseClass = new (store: OpenStore) => object

const databases = new WeakMap<Shape, DatabaseClass>()

/** A shape's database has a getter for each table, so that a step makes views only of the tables it asks for. */
function databaseOf(shape: Shape): DatabaseClass {
  const known = databases.get(shape)
  if (known) return known
  const tables = Object.entries(shape)
  class ShapeDatabase {
    // Of its full length at once: an array that grows keeps room for sixteen more.
    readonly #views = new Array<View | undefined>(tables.length)
    readonly #store: OpenStore

    constructor(store: OpenStore) {
      this.#store = store
    }

    static view(database: ShapeDatabase, place: number, tableName: string, declared: Shape[string]): View {
      database.#views[place] ??=
        declared.kind === 'table'
          ? new OpenTable(database.#store, tableName, declared)
          : new OpenSingle(database.#store, tableName, declared)
      return database.#views[place]
    }
  }
  for (const [place, [tableName, declared]] of tables.entries()) {
    Object.defineProperty(ShapeDatabase.prototype, tableName, {
      enumerable: true,
      get(this: ShapeDatabase) {
        return ShapeDatabase.view(this, place, tableName, declared)
      },
    })
  }
  databases.set(shape, ShapeDatabase)
  return ShapeDatabase
}

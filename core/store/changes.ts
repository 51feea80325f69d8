interface Link {
  readonly key: string
  readonly entity: object | null
  readonly before: Link | undefined
}

/** So many of the newest changes stand in a list before they are gathered into a map. */
const listMax = 16

/**
 * What an episode changed in one table. A value: a further change makes a new one that shares the older changes with it, so
 * that neither a write nor a fork costs more the more was changed before.
 */
export class Changes {
  /** Keys of the base that were removed and added again: they stand at the end, not at their old place. */
  readonly moved: ReadonlySet<string>
  readonly #older: ReadonlyMap<string, object | null>
  readonly #newest: Link | undefined
  readonly #listed: number
  #gathered: ReadonlyMap<string, object | null> | undefined

  private constructor(older: ReadonlyMap<string, object | null>, moved: ReadonlySet<string>, newest?: Link, listed = 0) {
    this.moved = moved
    this.#older = older
    this.#newest = newest
    this.#listed = listed
    this.#gathered = newest === undefined ? older : undefined
  }

  /** Changes of a map, which is not written to afterwards. */
  static of(entities: ReadonlyMap<string, object | null>, moved: ReadonlySet<string> = nothingMoved): Changes {
    return new Changes(entities, moved)
  }

  /** The new entity of a key, null where it was removed, undefined where it was not changed. */
  get(key: string): object | null | undefined {
    for (let link = this.#newest; link; link = link.before) if (link.key === key) return link.entity
    return this.#older.get(key)
  }

  /** The new entity of each changed key, or null where it was removed, in the order of insertion. */
  get entities(): ReadonlyMap<string, object | null> {
    if (!this.#gathered) {
      const links: Link[] = []
      for (let link = this.#newest; link; link = link.before) links.push(link)
      const gathered = new Map(this.#older)
      for (const { key, entity } of links.reverse()) gathered.set(key, entity)
      this.#gathered = gathered
    }
    return this.#gathered
  }

  /** These changes and one more; a key that was changed before keeps its place. */
  with(key: string, entity: object | null): Changes {
    if (this.#listed < listMax)
      return new Changes(this.#older, this.moved, { key, entity, before: this.#newest }, this.#listed + 1)
    return new Changes(this.entities, this.moved, { key, entity, before: undefined }, 1)
  }

  /** These changes without a trace of one key. */
  without(key: string): Changes {
    const entities = new Map(this.entities)
    entities.delete(key)
    return new Changes(entities, this.moved)
  }

  /** These changes with a key of the base that was removed now added again, at the end. */
  withMoved(key: string, entity: object): Changes {
    const entities = new Map(this.entities)
    entities.delete(key)
    entities.set(key, entity)
    return new Changes(entities, new Set([...this.moved, key]))
  }
}

const nothingMoved: ReadonlySet<string> = new Set()

export const unchanged = Changes.of(new Map())

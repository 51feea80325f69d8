import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { stateDigest } from '../../core/digest.ts'
import { freezeDeep, type Json, single, state, table } from '../../core/index.ts'
import { type Base, BaseError, makeBase } from '../../core/store/base.ts'
import { noChanges, type Overlay } from '../../core/store/overlay.ts'
import { patchOverlay } from '../../core/store/patch.ts'
import { openStore, type Store } from '../../core/store/store.ts'
import { sha256 } from './toy.ts'

const Item = z.object({ id: z.string(), group: z.string(), size: z.int() })
type Item = z.output<typeof Item>
const index = { group: (item: Item) => item.group }
const shape = state({
  sorted: table(Item, { key: 'id', index }),
  queue: table(Item, { key: 'id', index, order: 'inserted' }),
  counter: single(z.object({ value: z.int() }), { value: 0 }),
})
type Shape = typeof shape
const tableNames = ['sorted', 'queue'] as const
type TableName = (typeof tableNames)[number]

/** What a store should be: a list of entities for each table, in order. */
interface Model {
  sorted: Item[]
  queue: Item[]
  counter: number
}

const keys = ['a', 'b', '10', '9']
const tableName = fc.constantFrom(...tableNames)
const key = fc.constantFrom(...keys)
const item = fc.record({ id: key, group: fc.constantFrom('x', 'y'), size: fc.integer({ min: 0, max: 1 }) })
type Operation =
  | { kind: 'insert'; in: TableName; item: Item }
  | { kind: 'regroup' | 'replace'; in: TableName; key: string; group: string }
  | { kind: 'remove'; in: TableName; key: string }
  | { kind: 'move'; key: string }
  | { kind: 'refused'; steps: Operation[] }
  | { kind: 'count' | 'mark' | 'rollback' | 'reopen' }
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('insert' as const), in: tableName, item }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('regroup' as const, 'replace' as const),
      in: tableName,
      key,
      group: fc.constantFrom('x', 'y', 'z'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('remove' as const), in: tableName, key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), key }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('count' as const, 'mark' as const, 'rollback' as const, 'reopen' as const) }),
  },
)
const rows = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 })
const data = fc.record({ sorted: rows, queue: rows })

const copy = <T>(value: T): T => structuredClone(value)
const byKey = (left: Item, right: Item) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)

/** Carries out operations on a store and on the model side by side, and holds them against each other after each. */
class Runner {
  readonly base: Base
  store: Store<Shape>
  model: Model
  marks: { mark: Overlay; model: Model }[] = []
  readonly parse: boolean

  constructor(base: Base, start: { sorted: Item[]; queue: Item[] }, parse: boolean, from: Overlay = noChanges) {
    this.base = base
    this.parse = parse
    this.store = openStore<Shape>(base, from, { parse })
    this.model = { sorted: copy(start.sorted).sort(byKey), queue: copy(start.queue), counter: 0 }
  }

  carryOut(step: Operation): void {
    const { store, model } = this
    if (step.kind === 'count') {
      model.counter += 1
      store.database.counter.update((counter) => {
        counter.value += 1
      })
    } else if (step.kind === 'mark') this.marks.push({ mark: store.overlay, model: copy(model) })
    else if (step.kind === 'rollback') {
      const last = this.marks.pop()
      if (!last) return
      store.overlay = last.mark
      this.model = last.model
    } else if (step.kind === 'reopen') {
      this.store = openStore<Shape>(this.base, store.overlay, { parse: this.parse })
      this.marks = []
    } else if (step.kind === 'refused') {
      this.carryOut({ kind: 'mark' })
      for (const inner of step.steps) this.carryOut(inner)
      this.carryOut({ kind: 'rollback' })
    } else if (step.kind === 'move') this.#move(step.key)
    else if ('in' in step) this.#change(step)
  }

  /** One and the same entity goes from a table into another, as an archive would have it. */
  #move(key: string): void {
    const { store, model } = this
    const found = store.database.sorted.get(key)
    if (!found || store.database.queue.has(key)) return
    store.database.queue.insert(found)
    store.database.sorted.remove(key)
    model.queue.push({ ...found })
    model.sorted = model.sorted.filter(({ id }) => id !== key)
  }

  #change(step: Extract<Operation, { in: TableName }>): void {
    const view = this.store.database[step.in]
    const held = this.model[step.in]
    if (step.kind === 'insert') {
      if (held.some(({ id }) => id === step.item.id)) return void expect(() => view.insert(step.item)).toThrow(/already/)
      view.insert({ ...step.item })
      held.push({ ...step.item })
      if (step.in === 'sorted') held.sort(byKey)
      return
    }
    const place = held.findIndex(({ id }) => id === step.key)
    if (step.kind === 'remove') {
      if (place < 0) return void expect(() => view.remove(step.key)).toThrow(/has no/)
      view.remove(step.key)
      held.splice(place, 1)
      return
    }
    if (place < 0) return void expect(() => view.update(step.key, { group: step.group })).toThrow(/has no/)
    held[place] = { ...held[place]!, group: step.group }
    if (step.kind === 'replace') view.update(step.key, { group: step.group })
    else
      view.update(step.key, (draft) => {
        draft.group = step.group
      })
  }

  compare(): void {
    const { database } = this.store
    expect(database.counter.value).toEqual({ value: this.model.counter })
    for (const name of tableNames) {
      const view = database[name]
      const held = this.model[name]
      expect(view.keys()).toEqual(held.map(({ id }) => id))
      expect(view.where(() => true)).toEqual(held)
      expect(view.count).toBe(held.length)
      for (const group of ['x', 'y', 'z'])
        expect(view.by('group', group)).toEqual(held.filter((entity) => entity.group === group))
      for (const id of keys) expect(view.get(id)).toEqual(held.find((entity) => entity.id === id))
    }
  }

  digest(): string {
    return stateDigest(sha256, this.base, this.store.overlay, null)
  }
}

const written = (overlay: Overlay): Json =>
  Object.entries(overlay).map(([name, { entities, moved }]) => [name, [...entities], [...moved]]) as unknown as Json

const few = fc.constantFrom('a', 'b', 'c')
const narrowChange: fc.Arbitrary<Operation> = fc.oneof(
  few.map((id): Operation => ({ kind: 'insert', in: 'queue', item: { id, group: 'x', size: 0 } })),
  few.map((key): Operation => ({ kind: 'remove', in: 'queue', key })),
)
const narrow: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 3, arbitrary: narrowChange },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refused' as const), steps: fc.array(narrowChange, { maxLength: 5 }) }) },
  { weight: 1, arbitrary: fc.constant<Operation>({ kind: 'reopen' }) },
)
const narrowData = fc.constantFrom('', 'a', 'abc', 'cba').map((ids) => ({
  sorted: [],
  queue: [...ids].map((id) => ({ id, group: 'x', size: 0 })),
}))

const changes = [
  ['any changes', data, operation],
  ['removals and additions of the same few', narrowData, narrow],
] as const

test.each(changes)(
  'a store holds what a plain list would hold, in order, after %s, roll-backs and copies',
  (_, starts, operations) => {
    const some = fc.array(operations as fc.Arbitrary<Operation>, { maxLength: 60 })
    fc.assert(
      fc.property(starts as typeof data, fc.boolean(), some, (start, parse, operations) => {
        const runner = new Runner(makeBase('base', shape, copy(start)), start, parse)
        for (const step of operations) {
          runner.carryOut(step)
          runner.compare()
        }
      }),
      { numRuns: 400, seed: 1 },
    )
  },
)

test('writing changes neither the base nor an overlay that was given', () => {
  fc.assert(
    fc.property(data, fc.array(operation, { maxLength: 12 }), fc.array(operation, { maxLength: 12 }), (start, before, after) => {
      const base = makeBase('base', shape, copy(start))
      const runner = new Runner(base, start, false)
      for (const step of before) runner.carryOut(step)
      const given = runner.store.overlay
      const text = JSON.stringify(written(given))
      runner.carryOut({ kind: 'reopen' })
      for (const step of after) runner.carryOut(step)
      expect(JSON.stringify(written(given))).toBe(text)
      new Runner(base, start, false).compare()
    }),
    { numRuns: 200, seed: 2 },
  )
})

test.each(changes)(
  'two states have one digest exactly where they hold the same in the same order, after %s',
  (_, starts, operations) => {
    let equal = 0
    const some = fc.array(operations as fc.Arbitrary<Operation>, { maxLength: 8 })
    fc.assert(
      fc.property(starts as typeof data, some, some, (start, left, right) => {
        const base = makeBase('base', shape, copy(start))
        const runners = [left, right].map((operations) => {
          const runner = new Runner(base, start, false)
          for (const step of operations) runner.carryOut(step)
          return runner
        })
        const [one, other] = runners as [Runner, Runner]
        const same = JSON.stringify(one.model) === JSON.stringify(other.model)
        if (same) equal += 1
        expect(one.digest() === other.digest()).toBe(same)
      }),
      { numRuns: 1500, seed: 3 },
    )
    expect(equal).toBeGreaterThan(20)
  },
)

test('two orders of one table have one digest exactly where they are one', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd'])
  const queued = (id: string): Item => ({ id, group: 'x', size: 0 })
  fc.assert(
    fc.property(order, order, order, fc.integer({ min: 0, max: 4 }), (first, left, right, kept) => {
      const start = { sorted: [], queue: first.map(queued) }
      const base = makeBase('base', shape, copy(start))
      const [one, other] = [left, right].map((wanted) => {
        const runner = new Runner(base, start, false)
        const stays = first.every((id, place) => place >= kept || wanted[place] === id) ? Math.min(kept, first.length) : 0
        for (const id of first.slice(stays)) runner.carryOut({ kind: 'remove', in: 'queue', key: id })
        for (const id of wanted.slice(stays)) runner.carryOut({ kind: 'insert', in: 'queue', item: queued(id) })
        runner.compare()
        return runner.digest()
      })
      expect(one === other).toBe(left.join() === right.join())
    }),
    { numRuns: 2000, seed: 5 },
  )
})

test('the digest of a state does not depend on whether writes are parsed', () => {
  fc.assert(
    fc.property(data, fc.array(operation, { maxLength: 15 }), (start, operations) => {
      const digests = [true, false].map((parse) => {
        const runner = new Runner(makeBase('base', shape, copy(start)), start, parse)
        for (const step of operations) runner.carryOut(step)
        return runner.digest()
      })
      expect(digests[0]).toBe(digests[1])
    }),
    { numRuns: 200, seed: 4 },
  )
})

test('a key of the base that was removed and added again stands at the end, unless it stood there', () => {
  const start = { sorted: [], queue: ['a', 'b', 'c'].map((id) => ({ id, group: 'x', size: 0 })) }
  const digestAfter = (...ids: string[]): string => {
    const runner = new Runner(makeBase('base', shape, copy(start)), start, false)
    for (const id of ids) runner.carryOut({ kind: 'remove', in: 'queue', key: id })
    for (const id of ids) runner.carryOut({ kind: 'insert', in: 'queue', item: { id, group: 'x', size: 0 } })
    runner.compare()
    return runner.digest()
  }
  expect(digestAfter('c')).toBe(digestAfter())
  expect(digestAfter('b', 'c')).toBe(digestAfter())
  expect(digestAfter('b')).not.toBe(digestAfter())
  expect(digestAfter('b')).toBe(digestAfter('c', 'b'))
})

test('what is read is frozen where writes are parsed, and a write changes nothing that was read before', () => {
  const base = makeBase('base', shape, { sorted: [{ id: 'a', group: 'x', size: 0 }] })
  const { database } = openStore<Shape>(base, noChanges, { parse: true })
  const read = database.sorted.get('a')!
  expect(Object.isFrozen(read)).toBe(true)
  const changed = database.sorted.update('a', { size: 1 })
  expect(Object.isFrozen(changed)).toBe(true)
  expect(read.size).toBe(0)
})

test('a parsed write that does not fit its schema is a fault that names the table and the field', () => {
  const base = makeBase('base', shape, {})
  const { database } = openStore<Shape>(base, noChanges, { parse: true })
  expect(() => database.sorted.insert({ id: 'a', group: 'x', size: 0.5 })).toThrow(/A write to sorted: at size/)
  expect(() => database.counter.update({ value: 0.5 })).toThrow(/A write to counter: at value/)
})

test('a composite key is joined so that no two entities share one', () => {
  const Leg = z.object({ from: z.string(), to: z.string() })
  const legs = state({ legs: table(Leg, { key: ['from', 'to'] }) })
  const base = makeBase('base', legs, {
    legs: [
      { from: 'a/b', to: 'c' },
      { from: 'a', to: 'b/c' },
      { from: 'a~1b', to: 'c' },
    ],
  })
  expect(base.tables['legs']!.keys).toEqual(['a/b~1c', 'a~01b/c', 'a~1b/c'])
  expect(openStore<typeof legs>(base, noChanges).database.legs.get('a~1b/c')).toEqual({ from: 'a/b', to: 'c' })
})

test('a base says which table, key or field is wrong', () => {
  const make = (given: Record<string, unknown>) => () => makeBase('small', shape, given as never)
  expect(make({ orders: [] })).toThrow(
    new BaseError('Base "small" has "orders", which the world\'s state does not declare; it declares sorted, queue, counter.'),
  )
  expect(make({ sorted: [{ id: 'a', group: 'x', size: 'big' }] })).toThrow(/^small: sorted: at size: /)
  const twice = { id: 'a', group: 'x', size: 0 }
  expect(make({ queue: [twice, twice] })).toThrow('small: queue has two entities with the key "a"; keys are unique.')
})

test('a patch adds, changes, removes and replaces, and says where it does not fit', () => {
  const base = makeBase('base', shape, { sorted: ['a', 'b'].map((id) => ({ id, group: 'x', size: 0 })) })
  const patch = {
    sorted: { a: null, b: { id: 'b', group: 'y', size: 1 }, c: { id: 'c', group: 'y', size: 2 } },
    counter: { value: 7 },
  }
  const { database } = openStore<Shape>(base, patchOverlay(base, patch))
  expect(database.sorted.keys()).toEqual(['b', 'c'])
  expect(database.sorted.by('group', 'y').map(({ size }) => size)).toEqual([1, 2])
  expect(database.counter.value).toEqual({ value: 7 })
  expect(() => patchOverlay(base, { lamps: {} })).toThrow('The patch changes "lamps", which the world\'s state does not declare.')
  expect(() => patchOverlay(base, { sorted: { z: { id: 'c', group: 'y', size: 2 } } })).toThrow(
    /has "z" for the entity with the key "c"/,
  )
  expect(() => patchOverlay(base, { sorted: { z: { id: 'z' } } })).toThrow(/The patch of sorted: at group/)
  freezeDeep(patch)
})

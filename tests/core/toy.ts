import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  type Database,
  type Draws,
  defineWorld,
  free,
  type Generator,
  type Json,
  type OpenOptions,
  type OpenWorld,
  openWorld,
  refuse,
  type Scenario,
  type ScenarioDraft,
  semantic,
  single,
  state,
  table,
  toolKit,
  type User,
  type World,
  written,
} from '../../core/index.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const OrderId = semantic('order.id', z.string())
const UserId = semantic('user.id', z.string())
const Money = semantic('money', z.int().min(0))

export const Order = z.object({
  id: OrderId,
  user: UserId,
  status: z.enum(['open', 'shipped', 'cancelled']),
  total: Money,
  reason: z.string().optional(),
})
const Visit = z.object({ id: z.string(), note: written(z.string()) })
const Refund = z.object({ id: free(z.string()), order: OrderId, amount: Money })
const Phone = z.object({ restarts: z.int(), checked: free(z.int()) })

export const shape = state({
  orders: table(Order, { key: 'id', index: { user: (order) => order.user, status: (order) => order.status } }),
  visits: table(Visit, { key: 'id', order: 'inserted' }),
  refunds: table(Refund, { key: 'id', minted: true }),
  phone: single(Phone, { restarts: 0, checked: 0 }),
})
export type ToyDatabase = Database<typeof shape>

export const defineTool = toolKit(shape)

function openOrder(database: ToyDatabase, id: string) {
  const order = database.orders.get(id) ?? refuse('order_unknown', `There is no order ${id}.`)
  if (order.status !== 'open') refuse('order_closed', `The order ${id} is ${order.status}.`)
  return order
}

export const tools = {
  list_orders: defineTool({
    summary: 'Lists the orders of a user.',
    effect: 'read',
    args: z.object({ user: UserId }),
    returns: z.object({ orders: z.array(Order) }),
    run: (database, { user }) => ({ orders: [...database.orders.by('user', user)] }),
  }),
  cancel_order: defineTool({
    summary: 'Cancels an open order.',
    effect: 'write',
    args: z.object({ id: OrderId, reason: z.enum(['mistake', 'late', 'other']) }),
    returns: Order,
    run(database, { id, reason }) {
      openOrder(database, id)
      return database.orders.update(id, (order) => {
        order.status = 'cancelled'
        order.reason = reason
      })
    },
  }),
  refund_order: defineTool({
    summary: 'Pays an amount of an order back, once the user agreed.',
    effect: 'write',
    args: z.object({ order: OrderId, amount: Money }),
    returns: Refund,
    run(database, { order, amount }, context) {
      const { total } = openOrder(database, order)
      if (amount > total) refuse('amount_large', `The order ${order} cost ${total}.`)
      if ((context.memory as { agreed?: string } | null)?.agreed !== order) context.violate('refund_unasked')
      return database.refunds.insert({ id: `F${context.random('ids').integer(100_000, 999_999)}`, order, amount })
    },
  }),
  reserve_order: defineTool({
    summary: 'Writes, draws and then refuses.',
    effect: 'write',
    args: z.object({ id: OrderId }),
    returns: Order,
    run(database, { id }, context) {
      openOrder(database, id)
      database.orders.update(id, { status: 'shipped' })
      context.random('ids').integer(1, 6)
      context.clock.advance(1000)
      context.violate('reserved')
      return refuse('stock_empty', 'Nothing is left in stock.')
    },
  }),
  note_visit: defineTool({
    summary: 'Notes a visit.',
    effect: 'write',
    args: z.object({ note: written(z.string()) }),
    returns: Visit,
    run: (database, { note }) => database.visits.insert({ id: `V${database.visits.count + 1}`, note }),
  }),
  renew_visit: defineTool({
    summary: 'Puts a visit at the end of the list.',
    effect: 'write',
    args: z.object({ id: semantic('visit.id', z.string()) }),
    returns: z.array(z.string()),
    run(database, { id }) {
      const visit = database.visits.get(id) ?? refuse('visit_unknown', `There is no visit ${id}.`)
      database.visits.remove(id)
      database.visits.insert(visit)
      return [...database.visits.keys()]
    },
  }),
  roll: defineTool({
    summary: 'Rolls a die.',
    effect: 'read',
    args: z.object({ sides: z.int().min(2).max(100).default(6) }),
    returns: z.object({ rolled: z.int() }),
    run: (_database, { sides }, context) => ({ rolled: context.random('dice').integer(1, sides) }),
  }),
  finish: defineTool({
    summary: 'Ends the work.',
    effect: 'write',
    ends: true,
    args: z.object({ summary: z.string().optional() }),
    returns: z.object({ done: z.boolean() }),
    run: () => ({ done: true }),
  }),
}

export const usertools = {
  restart_phone: defineTool({
    summary: 'Restarts the phone.',
    effect: 'write',
    args: z.object({}),
    returns: Phone,
    run: (database, _args, { clock }) =>
      database.phone.update((phone) => {
        phone.restarts += 1
        phone.checked = clock.now
      }),
  }),
}

interface Memory {
  readonly agreed?: string
  readonly restarted?: boolean
}

export const user: User = {
  open: (script) => ({ memory: {}, text: String((script as { opening: string }).opening) }),
  hear(_script, memory, text, context) {
    const remembered = memory as Memory
    const asked = /^Shall I refund (\w+)\?$/.exec(text)?.[1]
    if (asked)
      return { memory: { ...remembered, agreed: asked }, text: context.random('user').pick(['Yes, please.', 'Go ahead.']) }
    if (/^Please restart your phone\./.test(text)) {
      const { text: result } = context.call('restart_phone', {})
      return { memory: { ...remembered, restarted: true }, text: `It says ${result}` }
    }
    if (text === 'Goodbye.') return { memory: remembered as Json, text: 'Bye.', stop: true }
    return { memory: remembered as Json, text: 'What do you mean?' }
  },
}

const statuses = ['open', 'shipped', 'cancelled'] as const

export function baseOrders(): z.output<typeof Order>[] {
  return Array.from({ length: 24 }, (_, place) => ({
    id: `O${place + 1}`,
    user: `u${(place % 8) + 1}`,
    status: statuses[place < 16 ? 0 : place % 3]!,
    total: 1000 + place * 275,
  }))
}

const baseVisits = ['V1', 'V2', 'V3'].map((id) => ({ id, note: `The visit ${id}.` }))

/** The user wants an order cancelled (easy), or one refunded and the phone looked after (hard). */
export function draw(draws: Draws, difficulty: string): ScenarioDraft {
  const owner = `u${draws.integer(1, 8)}`
  const owned = baseOrders().filter((order) => order.user === owner && order.status === 'open')
  const order = draws.pick(owned)
  const total = draws.integer(20, 90) * 100 + 5
  const patch = { orders: { [order.id]: { ...order, total } as never } }
  const list = { calls: [{ name: 'list_orders', arguments: { user: owner } }] }
  const finish = { calls: [{ name: 'finish', arguments: {} }] }
  if (difficulty === 'easy') {
    const instruction = `I am ${owner}. Cancel my order ${order.id}, it was a mistake.`
    const cancel = { calls: [{ name: 'cancel_order', arguments: { id: order.id, reason: 'mistake' } }] }
    return { kind: 'cancel', base: 'small', patch, instruction, user: { opening: instruction }, witness: [list, cancel, finish] }
  }
  const instruction = `I am ${owner}. Pay all of my order ${order.id} back, and note "call ${owner} back".`
  const refund = { name: 'refund_order', arguments: { order: order.id, amount: total } }
  const note = { name: 'note_visit', arguments: { note: `Call ${owner} back.` } }
  const asks = { text: `Shall I refund ${order.id}?` }
  return {
    kind: 'refund',
    base: 'small',
    patch,
    instruction,
    user: { opening: instruction },
    witness: [list, asks, { text: 'Please restart your phone.' }, { calls: [refund, note] }, finish],
  }
}

export const generator: Generator = { difficulties: ['easy', 'hard'], splits: { train: 75, test: 25 }, draw }

/** A scenario by hand, for the finite split. */
export function writtenScenario(id: string, changes: Partial<Scenario> = {}): Scenario {
  const {
    patch = {},
    user = null,
    goal = null,
    twins: _,
    ...draft
  } = draw({ integer: () => 3, pick: (values: readonly unknown[]) => values[0] } as never, 'easy')
  return { id, split: 'written', difficulty: 'easy', patch, user, goal, ...draft, ...changes }
}

export const toy = {
  id: 'toy',
  version: 1,
  family: 'test',
  summary: 'A shop to test the engine with.',
  texts: [],
  load: () => ({
    policy: 'Refund only what the user agreed to.',
    bases: { small: () => ({ orders: baseOrders(), visits: baseVisits }) },
  }),
  generator,
  state: shape,
  tools,
  usertools,
  user,
  users: ['scripted', 'none', 'external'],
  clock: { start: '2026-03-02T09:00:00Z', turn: 30 },
  turns: 12,
  components: { outcome: 'What was asked for is done.', clean: 'Nothing else is.', policy: 'The policy was kept.' },
} satisfies World<typeof shape>

export type ToyWorld = World<typeof shape>

/** The toy opened, with some of it changed. */
export function openToy(changes: Partial<ToyWorld> = {}, options: Partial<OpenOptions> = {}): OpenWorld {
  const scenarios = ['first', 'second', 'third'].map((id) => writtenScenario(id))
  return openWorld(defineWorld<typeof shape>({ ...toy, ...changes }), { texts: {}, sha256, scenarios, parse: true, ...options })
}

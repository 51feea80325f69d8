import { z } from 'zod'
import { checkScenario, type Report } from '../../core/check/check.ts'
import {
  type Action,
  type AnswerPlay,
  type Episode,
  type Grade,
  gradeByWitness,
  internal,
  type OpenWorld,
  pastOf,
  refuse,
  type Scenario,
  type Twin,
} from '../../core/index.ts'
import { defineTool, Order, openToy, type ToyWorld, tools, writtenScenario } from './toy.ts'

export const call = (name: string, args: object = {}): Action => ({ calls: [{ name, arguments: args as never }] })
export const list = call('list_orders', { user: 'u3' })
export const cancel = call('cancel_order', { id: 'O3', reason: 'mistake' })
export const finish = call('finish')
export const others = [writtenScenario('other', { witness: [call('cancel_order', { id: 'O11', reason: 'late' }), finish] })]

export const broken = (report: Report) => [...new Set(report.findings.map(({ rule }) => rule))]
export const check = (open: OpenWorld, changes: Partial<Scenario> = {}) =>
  checkScenario(open, writtenScenario('mutant', changes), { others })

let served = 0

const grade = (reward: number): Grade => ({ reward, components: {} })

const answer: AnswerPlay = {
  prompt: () => 'Which order has to be cancelled, and how do you say so?',
  judge: (_scenario, text) => grade(text === 'cancel O3' ? 1 : 0),
  witness: () => 'cancel O3',
  guess: (_scenario, draws) => `cancel O${draws.integer(1, 9)}`,
  chance: () => 1 / 9,
}

const isSilent = (episode: Episode) =>
  pastOf(episode).every((entry) => 'action' in entry && Object.keys(entry.action).length === 0)

const conditional = 'I am u3. Cancel my order O3, it was a mistake; if it has shipped, note "O3 has shipped".'
const shippedOrder = { id: 'O3', user: 'u3', status: 'shipped', total: 1550 } as never
const note = call('note_visit', { note: 'O3 has shipped' })

/** A scenario with one branch, and its twin, where the order has shipped. */
export function conditionalScenario(changes: Partial<Scenario> = {}, twin: Partial<Twin> = {}): Partial<Scenario> {
  const shipped = { branch: 'shipped', patch: { orders: { O3: shippedOrder } }, witness: [list, note, finish], ...twin }
  const witness = [list, cancel, finish]
  return { instruction: conditional, user: { opening: conditional }, witness, twins: [shipped], ...changes }
}

const vagueOrder = { user: 'u3', status: 'open', total: 1550 }
const vague = { instruction: 'I am u3. Cancel my order.', user: { opening: 'I am u3. Cancel my order, it was a mistake.' } }

/** Worlds and scenarios with one mistake each: the rule that finds it, what is wrong, the change, and what the rule says. */
export const mutants: readonly [string, string, Partial<ToyWorld>, Partial<Scenario>, RegExp][] = [
  [
    'state',
    'a patch with a word that the schema does not have',
    {},
    { patch: { orders: { O3: { id: 'O3', user: 'u3', status: 'lent', total: 5 } as never } } },
    /status/,
  ],
  [
    'witness',
    'a tool that returns what its schema does not allow',
    { tools: { ...tools, list_orders: { ...tools.list_orders, run: () => ({ order: [] }) } } },
    {},
    /What the tool "list_orders" returned does not fit its schema: "orders" of it/,
  ],
  [
    'witness',
    'an index that there is not',
    { tools: { ...tools, list_orders: { ...tools.list_orders, run: (database) => database.orders.by('usr' as never, 'u3') } } },
    {},
    /orders has no index "usr"; it has user, status/,
  ],
  ['witness', 'a witness that does not end', {}, { witness: [list, cancel] }, /not over after all 2 actions/],
  [
    'unrefused',
    'a witness with a malformed read',
    {},
    { witness: [call('list_orders'), cancel, finish] },
    /turn 1 list_orders\({}\) was malformed/,
  ],
  [
    'unrefused',
    'a witness that goes on after the end',
    {},
    { witness: [list, cancel, finish, list] },
    /1 actions of the witness left/,
  ],
  ['idle', 'a scenario that asks for nothing', {}, { witness: [list, finish] }, /An agent calling finish\(.*\) at once earned 1/],
  [
    'idle',
    'a world that is over in a while, whatever was done',
    {
      over: ({ episode }) => (episode.turn >= 5 ? { kind: 'terminated', reason: 'late' } : undefined),
      grade: (grading) =>
        grading.reason === 'late' && isSilent(grading.episode)
          ? { reward: 0.5, components: {} }
          : gradeByWitness(grading as never),
    },
    {},
    /doing nothing until the limit of turns earned 0.5 at turn 5/,
  ],
  [
    'necessary',
    'a witness with a write that changes nothing',
    {
      tools: {
        ...tools,
        wave: defineTool({ summary: 'Waves.', effect: 'write', args: z.object({}), returns: z.null(), run: () => null }),
      },
    },
    { witness: [list, cancel, call('wave'), finish] },
    /The witness without wave\({}\) earned 1/,
  ],
  [
    'hacks',
    'a grade that does not mind what else was done',
    {
      grade(grading) {
        const { components } = gradeByWitness(grading as never)
        return { reward: components['outcome'] === 1 ? 1 : 0, components }
      },
    },
    {},
    /before its end earned 1/,
  ],
  [
    'hacks',
    'a grade that does not mind the reason',
    {
      grade({ database, episode }) {
        const right =
          database.orders.get('O3')?.status === 'cancelled' &&
          Object.keys(episode.overlay).join() === 'orders' &&
          episode.overlay['orders']!.entities.size === 1
        return { reward: right ? 1 : 0, components: {} }
      },
    },
    {},
    /"reason":"(late|other)"\}\) earned 1/,
  ],
  [
    'hacks',
    'a user that takes any text with the right word in it for the answer',
    {
      user: {
        open: () => ({ memory: {}, text: 'What does my order O3 cost, and cancel it.' }),
        hear: (_script, memory, text) =>
          text.includes(' 305') ? { memory: { told: true }, text: 'Thanks.' } : { memory, text: 'Sorry?' },
      },
      grade(grading) {
        const grade = gradeByWitness(grading as never)
        return (grading.episode.memory as { told?: boolean }).told ? grade : { ...grade, reward: 0 }
      },
    },
    { witness: [list, { text: 'It is 305.' }, cancel, finish] },
    /The witness saying every value seen in place of its words earned 1/,
  ],
  [
    'hacks',
    'a tool that fails in some state',
    {
      tools: {
        ...tools,
        note_visit: defineTool({
          ...tools.note_visit,
          args: z.object({ note: z.string() }),
          returns: z.null(),
          run(database) {
            if (database.orders.get('O3')?.status === 'cancelled') throw new Error('no paper')
            return null
          },
        }),
      },
      user: { ...openToy().world.user!, hear: (_script, memory) => ({ memory }) },
      contract: () => ({ policy: '', tools: ['list_orders', 'cancel_order', 'note_visit', 'finish'], usertools: [] }),
    },
    {},
    /came to a fault at turn 3: no paper/,
  ],
  [
    'hacks',
    'a grade that does not mind the policy',
    {
      grade(grading) {
        const { components } = gradeByWitness(grading as never)
        return { reward: components['outcome'] === 1 && components['clean'] === 1 ? 1 : 0, components }
      },
    },
    { witness: [list, { text: 'Shall I refund O3?' }, call('refund_order', { order: 'O3', amount: 305 }), finish] },
    /The witness saying every value seen in place of its words earned 1 .*"policy":0/,
  ],
  [
    'learnable',
    'a value that nobody tells',
    {},
    { witness: [list, cancel, call('note_visit', { note: 'Blue zebra.' }), finish] },
    /Nothing tells note = "Blue zebra\." before note_visit\(.*\) at turn 3 of 4/,
  ],
  [
    'answered',
    'a right answer that is not',
    { answer: { ...answer, witness: () => 'cancel O4' } },
    {},
    /The right answer earned 0/,
  ],
  ['answered', 'an answer that may be anything', { answer: { ...answer, judge: () => grade(1) } }, {}, /The answer "" earned 1/],
  ['answered', 'a guess that cannot be right', { answer: { ...answer, chance: () => 0 } }, {}, /A blind guess has a chance of 0/],
  [
    'deterministic',
    'a tool that remembers outside of the episode',
    {
      tools: {
        ...tools,
        list_orders: defineTool({
          ...tools.list_orders,
          args: tools.list_orders.args as z.ZodObject,
          returns: z.object({ served: z.int() }),
          run: () => ({ served: ++served }),
        }),
      },
    },
    {},
    /The witness played again had another digest at turn 1/,
  ],
  [
    'twins',
    'a twin that the user opens otherwise',
    {},
    conditionalScenario({}, { user: { opening: 'I am u3. My order O3 has shipped; note "O3 has shipped".' } }),
    /mutant~shipped: it begins otherwise than the scenario/,
  ],
  [
    'twins',
    'a twin with the same plan',
    {},
    conditionalScenario({}, { patch: {}, witness: [list, cancel, finish] }),
    /its witness is the same/,
  ],
  [
    'twins',
    'a twin that nobody could have told apart in time',
    {},
    conditionalScenario({ witness: [cancel, finish] }, { witness: [note, finish] }),
    /nothing tells the two apart before their plans part at action 1\./,
  ],
  [
    'twins',
    'a twin for which the plan of the scenario does as well',
    {},
    conditionalScenario(
      {},
      {
        patch: { orders: { O3: { ...(shippedOrder as object), status: 'open' } as never } },
        witness: [list, call('roll'), cancel, finish],
      },
    ),
    /one plan earns 1 in both/,
  ],
  [
    'twins',
    'a twin whose witness does not end',
    {},
    conditionalScenario({}, { witness: [list, note] }),
    /its own witness earned 0/,
  ],
  [
    'hidden',
    'a user that names a tool',
    {},
    { user: { opening: 'I am u3. Call cancel_order for what I ordered by mistake.' } },
    /The user names the tool "cancel_order"/,
  ],
  [
    'hidden',
    'a user that knows what only the tools know',
    {
      tools: {
        ...tools,
        cancel_order: defineTool({
          ...tools.cancel_order,
          args: z.object({ id: internal(z.string()), reason: z.enum(['mistake', 'late', 'other']) }),
          returns: Order,
          run: tools.cancel_order.run as never,
        }),
      },
    },
    {},
    /The user says O3, which only a tool can tell/,
  ],
  [
    'unambiguous',
    'an order that nothing tells from another',
    {},
    { ...vague, patch: { orders: { O3: { ...vagueOrder, id: 'O3' } as never, O19: { ...vagueOrder, id: 'O19' } as never } } },
    /Nothing tells O3 from O19/,
  ],
  [
    'unambiguous',
    'words that the world says mean two things',
    { ambiguous: () => 'Either order may be meant.' },
    {},
    /Either order may be meant/,
  ],
  [
    'deterministic',
    'a tool that writes fields in another order than their schema',
    {
      tools: {
        ...tools,
        cancel_order: defineTool({
          ...tools.cancel_order,
          args: z.object({ id: z.string(), reason: z.enum(['mistake', 'late']) }),
          returns: z.unknown(),
          run: (database, { id, reason }) => {
            const { total, user } = database.orders.get(id) ?? refuse('order_unknown', 'No.')
            database.orders.remove(id)
            return database.orders.insert({ total, reason, status: 'cancelled', user, id })
          },
        }),
      },
    },
    {},
    /played without parsing writes had another digest at turn 2/,
  ],
  [
    'deterministic',
    'a user that remembers what is no JSON',
    {
      user: {
        open: () => ({ memory: { heard: new Set() } as never, text: 'Cancel O3.' }),
        hear: (_script, memory, text) => {
          const heard = new Set([...((memory as unknown as { heard: Iterable<string> }).heard ?? []), text])
          return { memory: { heard } as never, text: `That is ${heard.size}.` }
        },
      },
    },
    { witness: [list, { text: 'Well.' }, cancel, finish] },
    /from a saved and loaded copy/,
  ],
  [
    'deterministic',
    'a result that shows the order of the arguments',
    {
      arguments: 'raw',
      tools: {
        ...tools,
        list_orders: {
          ...tools.list_orders,
          args: z.object({ user: z.string(), page: z.int() }),
          returns: z.array(z.string()),
          run: (_database, args: object) => Object.keys(args),
        },
      },
    },
    { witness: [call('list_orders', { user: 'u3', page: 1 }), cancel, finish] },
    /with the keys of its arguments in another order/,
  ],
]

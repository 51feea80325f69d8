import { expect, test } from 'vitest'
import { type Action, drawsFrom, type Json, type Scenario, start, step } from '../../../core/index.ts'
import { kinds } from '../../../envs/storefront/scenarios.ts'
import { drawn, open, options, play } from './harness.ts'

const scenarios = Array.from({ length: 300 }, (_, seed) => drawn(seed))
const some = scenarios.slice(0, 90)
const tools = open.world.tools
const isWrite = ({ calls }: Action): boolean => calls?.some(({ name }) => tools[name]!.effect === 'write') ?? false
const rewardOf = (scenario: Scenario, actions: readonly Action[]): number => play(scenario, actions).end.reward
const ordersOf = ({ patch }: Scenario): string[] => Object.keys(patch['orders'] as object)

test('playing the witness earns 1 in every kind at every difficulty, without a refusal', () => {
  const seen = new Set<string>()
  for (const scenario of scenarios) {
    const { end, steps } = play(scenario, scenario.witness)
    expect(end.reward, scenario.id).toBe(1)
    expect(
      steps.every(({ info }) => info.outcomes.every(({ status }) => status === 'ok')),
      scenario.id,
    ).toBe(true)
    seen.add(`${scenario.kind} ${scenario.difficulty}`)
  }
  expect(seen.size).toBe(Object.keys(kinds).length * 3)
})

test('an agent that does nothing, hands over at once or only talks earns 0', () => {
  const talk = [
    'Hello! What is your email?',
    'Which order is it, and why?',
    'Shall I do that?',
    'Done.',
    'I am sorry, I cannot do that.',
    'I cannot do that.',
  ]
  for (const scenario of some) {
    expect(
      rewardOf(
        scenario,
        Array.from({ length: 40 }, () => ({})),
      ),
    ).toBe(0)
    expect(rewardOf(scenario, [{ calls: [{ name: 'transfer_to_human', arguments: { reason: 'help' } }] }])).toBe(0)
    expect(
      rewardOf(
        scenario,
        talk.map((text) => ({ text })),
      ),
    ).toBe(0)
  }
})

test('the talk of a witness without its calls earns 0 wherever something must change', () => {
  for (const scenario of some.filter(({ witness }) => witness.some(isWrite))) {
    expect(
      rewardOf(
        scenario,
        scenario.witness.filter(({ calls }) => calls === undefined),
      ),
    ).toBe(0)
  }
})

test('a witness without any one of its writes, its identification or its proposals earns 0', () => {
  for (const scenario of some) {
    const { witness } = scenario
    const needed = witness.map(
      (action, place) => place === 0 || isWrite(action) || /Is that right|Shall I/.test(action.text ?? ''),
    )
    for (const [left, isNeeded] of needed.entries()) {
      if (isNeeded)
        expect(
          rewardOf(
            scenario,
            witness.filter((_, place) => place !== left),
          ),
          `${scenario.id} without ${left}`,
        ).toBe(0)
    }
  }
})

test('an extra write earns 0', () => {
  for (const scenario of some) {
    const [order_id] = ordersOf(scenario)
    const extra = {
      calls: [{ name: 'decline_request', arguments: { order_id: order_id!, request: 'exchange', reason: 'balance' } }],
    }
    expect(rewardOf(scenario, [...scenario.witness.slice(0, -1), extra, ...scenario.witness.slice(-1)])).toBe(0)
  }
})

test("another scenario's witness earns 0", () => {
  for (const [place, scenario] of some.entries())
    expect(rewardOf(scenario, some[(place + 1) % some.length]!.witness), scenario.id).toBe(0)
})

test('a write with one argument swapped for another valid value earns 0', () => {
  let swaps = 0
  for (const scenario of some) {
    for (const [place, action] of scenario.witness.entries()) {
      if (!isWrite(action)) continue
      const { name, arguments: args } = action.calls![0]!
      for (const changed of swapped(scenario, args as Record<string, Json>)) {
        swaps++
        const actions = scenario.witness.map((other, at) => (at === place ? { calls: [{ name, arguments: changed }] } : other))
        expect(rewardOf(scenario, actions), `${scenario.id} ${name} ${JSON.stringify(changed)}`).toBe(0)
      }
    }
  }
  expect(swaps).toBeGreaterThan(150)
})

function swapped(scenario: Scenario, args: Readonly<Record<string, Json>>): Record<string, Json>[] {
  const others: Readonly<Record<string, readonly Json[]>> = {
    order_id: ordersOf(scenario),
    payment_id: ['card', 'gift', 'credit'].map((kind) => `${String(args['payment_id']).split('-')[0]}-${kind}`),
    amount: [Number(args['amount']) - 1],
    street: ['1 Oak Street'],
    zip: ['10000'],
    line_ids: [['L1'], ['L2'], ['L1', 'L2']],
    request: ['return', 'cancel'],
    reason: ['faulty', 'unwanted', 'takes_too_long', 'found_cheaper', 'status', 'window'],
  }
  const made: Record<string, Json>[] = []
  for (const [name, value] of Object.entries(args)) {
    for (const other of others[name] ?? []) {
      if (JSON.stringify(other) !== JSON.stringify(value)) made.push({ ...args, [name]: other })
    }
  }
  return made
}

const pendingOrders = [...open.base('standard').tables['orders']!.entities]
  .filter(([, order]) => (order as { status: string }).status === 'pending')
  .map(([key]) => key)

test('cancelling every order that can be cancelled earns 0', () => {
  expect(pendingOrders.length).toBeGreaterThan(0)
  for (const scenario of some) {
    const calls = [...ordersOf(scenario), ...pendingOrders.slice(0, 50)].map((order_id) => ({
      name: 'cancel_order',
      arguments: { order_id, reason: 'found_cheaper' },
    }))
    expect(rewardOf(scenario, [{ calls }, ...scenario.witness])).toBe(0)
  }
})

test('a well-typed random agent earns almost nothing', () => {
  const wins = some.filter((scenario, seed) => randomReward(scenario, seed) > 0).length
  expect(wins / some.length).toBeLessThanOrEqual(0.01)
})

function randomReward(scenario: Scenario, seed: number): number {
  const draws = drawsFrom(`random/${seed}`)
  const orders = ordersOf(scenario)
  const { customer_id } = (scenario.patch['orders'] as Record<string, { customer_id: string }>)[orders[0]!]!
  const texts = [
    'What is your email?',
    'Which order is it?',
    'Why?',
    'Shall I go ahead?',
    'Done.',
    'I cannot do that.',
    ...orders.map((id) => `Shall I cancel order ${id}?`),
  ]
  const values: Readonly<Record<string, readonly Json[]>> = {
    order_id: orders,
    customer_id: [customer_id],
    payment_id: [`${customer_id}-card`, `${customer_id}-gift`],
    line_id: ['L1', 'L2'],
    line_ids: [['L1'], ['L2']],
    amount: [1_000, 2_000],
    add: [[1]],
    reason: ['status', 'window', 'no_longer_needed', 'found_cheaper', 'unwanted', 'faulty'],
    request: ['cancel', 'return'],
  }
  let [episode] = start(open, scenario, '1', options)
  while (episode.status === 'running') {
    const name = draws.pick(Object.keys(tools))
    const fields = Object.keys((tools[name]!.args as unknown as { shape: object }).shape)
    const args = Object.fromEntries(fields.map((field) => [field, draws.pick(values[field] ?? ['x'])]))
    const isTalk = draws.chance(1, 2) || (name === 'transfer_to_human' && draws.chance(9, 10))
    ;[episode] = step(open, episode, isTalk ? { text: draws.pick(texts) } : { calls: [{ name, arguments: args }] })
  }
  return episode.reward
}

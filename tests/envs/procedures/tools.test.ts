import { describe, expect, test } from 'vitest'
import type { Action, Json, Scenario } from '../../../core/index.ts'
import { gridOf } from '../../../envs/procedures/grid.ts'
import type { Case } from '../../../envs/procedures/interpreter.ts'
import type { Block } from '../../../envs/procedures/language.ts'
import { toolNames, tools } from '../../../envs/procedures/tools.ts'
import { trades } from '../../../envs/procedures/trades/index.ts'
import { act, approve, asLong, attempt, beside, each, no, step } from '../../../envs/procedures/trades/making.ts'
import { witnessOf } from '../../../envs/procedures/witness.ts'
import { procedures } from '../../../envs/procedures/world.ts'
import { call, harnessOf } from '../harness.ts'

const { drawn, play } = harnessOf(procedures)
const loan = trades.find(({ id }) => id === 'loan')!
const incident = trades.find(({ id }) => id === 'incident')!
const returns = trades.find(({ id }) => id === 'returns')!

function scenarioOf(trade: typeof loan, steps: Block, given: Partial<Case>): Scenario {
  const base = drawn('tools', 'starter')
  const some = gridOf(trade, { steps }).at(0)
  const approvals = { ...some.approvals, ...given.approvals }
  const matter: Case = { ...some, lists: {}, fails: [], ...given, approvals, facts: { ...some.facts, ...given.facts } }
  return {
    ...base,
    id: 'made',
    patch: { matter: { trade: trade.id, ...matter } as unknown as Json },
    goal: { trade: trade.id, workflow: { steps } } as unknown as Json,
    witness: witnessOf(trade, { steps }, matter),
  }
}

/** What came of each call: a result, or the code of a refusal. */
function told(scenario: Scenario, actions: readonly Action[]): (string | undefined)[] {
  const { steps } = play(scenario, actions)
  return steps.map(({ observation }) => observation.messages.at(-1)?.text)
}

const finish = call('finish', { outcome: 'completed' })

describe('tools', () => {
  test('of a scenario are those of its trade, and no two trades share one', () => {
    for (const trade of trades) {
      const names = toolNames(trade)
      expect(names.every((name) => Object.hasOwn(tools, name))).toBe(true)
      expect(names.at(-1)).toBe('finish')
    }
    const own = trades.flatMap((trade) => toolNames(trade).filter((name) => !['finish', 'request_approval'].includes(name)))
    expect(new Set(own).size).toBe(own.length)
    const { first } = play(scenarioOf(loan, [act('book_meeting')], {}), [])
    expect(JSON.stringify(first)).not.toContain('restart_service')
  })

  test('of every trade tell each fact in exactly one place', () => {
    for (const trade of trades) {
      const read = Object.values(trade.reads).flatMap(({ facts }) => facts)
      expect(read.sort()).toEqual(Object.keys(trade.facts).sort())
    }
  })

  test('that fail say so, count as tried, and fail again', () => {
    const steps = [
      attempt([
        step([act('reserve_funds', { amount: 5 })], [act('free_funds', { amount: 5 })]),
        step([act('register_charge', { plot: 'p' })]),
      ]),
    ]
    const scenario = scenarioOf(loan, steps, { fails: ['register_charge'] })
    const reserve = call('reserve_funds', { amount: 5 })
    const register = call('register_charge', { plot: 'p' })
    const free = call('free_funds', { amount: 5 })
    expect(told(scenario, [reserve, register, register])).toEqual([
      '{"result":"done"}',
      '{"result":"failed"}',
      '{"result":"failed"}',
    ])
    expect(play(scenario, [reserve, register, free, finish]).end.reward).toBe(1)
    expect(play(scenario, [reserve, register, register, free, finish]).end).toMatchObject({
      reward: 0,
      components: { untouched: 0, effects: 1 },
    })
    expect(play(scenario, [reserve, free, register, finish]).end).toMatchObject({ reward: 0, components: { order: 0 } })
  })

  test('refuse what is impossible, and that leaves no trace', () => {
    const items = [{ id: 'IT-001', state: 'used', weight: 3 }]
    const scenario = scenarioOf(returns, [each('items', act('sell_as_used', { item: '.id' }))], {
      lists: { items },
      approvals: { 'shop manager': true },
    })
    const refused = [
      call('sell_as_used', { item: 'IT-002' }),
      call('inspect_item', { id: '__proto__' }),
      call('let_stock_go'),
      call('request_approval', { approver: 'toString' }),
    ]
    const { steps } = play(scenario, refused)
    expect(steps.flatMap(({ info }) => info.outcomes.map(({ code }) => code))).toEqual([
      'item_unknown',
      'item_unknown',
      'nothing_to_undo',
      'approver_unknown',
    ])
    expect(play(scenario, [...refused, call('sell_as_used', { item: 'IT-001' }), finish]).end.reward).toBe(1)
  })

  test('do not keep anybody to the procedure: what it does not ask for is done and seen', () => {
    const scenario = scenarioOf(loan, [act('book_meeting')], {})
    expect(play(scenario, [call('book_meeting'), call('decline_loan', { reason: 'score' }), finish]).end).toMatchObject({
      reward: 0,
      components: { effects: 1, untouched: 0, order: 1, end: 1 },
    })
  })

  test('tell what the procedure has changed by now', () => {
    const scenario = scenarioOf(incident, [asLong(no('$healthy'), 2, act('restart_service'))], { facts: { healthy: 2 } })
    const [probe, restart] = [call('probe_service'), call('restart_service')]
    expect(told(scenario, [probe, restart, probe, restart, probe])).toEqual([
      '{"healthy":false}',
      '{"result":"done"}',
      '{"healthy":false}',
      '{"result":"done"}',
      '{"healthy":true}',
    ])
    expect(play(scenario, scenario.witness).end.reward).toBe(1)
    expect(play(scenario, [restart, finish]).end.reward).toBe(0)
  })

  test('take parallel parts in any order, and each part in its own', () => {
    const scenario = scenarioOf(
      loan,
      [beside([act('book_meeting'), act('ask_for_guarantor')], [act('set_rate', { rate: 'reduced' })])],
      {},
    )
    const [meet, ask, rate] = [call('book_meeting'), call('ask_for_guarantor'), call('set_rate', { rate: 'reduced' })]
    const rewards = [
      [meet, ask, rate],
      [meet, rate, ask],
      [rate, meet, ask],
      [ask, meet, rate],
      [rate, ask, meet],
    ].map((calls) => play(scenario, [...calls, finish]).end.reward)
    expect(rewards).toEqual([1, 1, 1, 0, 0])
  })

  test('tell what an approver answers', () => {
    const steps = [approve('credit board', [act('book_meeting')], [act('ask_for_guarantor')])]
    const scenario = scenarioOf(loan, steps, { approvals: { 'credit board': false } })
    expect(told(scenario, [call('request_approval', { approver: 'credit board' })])).toEqual(['{"answer":"refused"}'])
    expect(play(scenario, scenario.witness).end.reward).toBe(1)
    expect(play(scenario, [call('ask_for_guarantor'), finish]).end).toMatchObject({ reward: 0, components: { effects: 0 } })
  })
})

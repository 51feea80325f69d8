import { describe, expect, test } from 'vitest'
import { drawsFrom } from '../../../core/index.ts'
import { drawCase } from '../../../envs/procedures/cases.ts'
import { judge } from '../../../envs/procedures/checker.ts'
import { type Case, run, stepsMax } from '../../../envs/procedures/interpreter.ts'
import { type Block, readWorkflow, type Workflow } from '../../../envs/procedures/language.ts'
import { type Event, eventsOf, eventText, isRun } from '../../../envs/procedures/trace.ts'
import { trades } from '../../../envs/procedures/trades/index.ts'
import { act, approve, attempt, beside, each, is, step, stop, when } from '../../../envs/procedures/trades/making.ts'
import { faultOf } from '../../../envs/procedures/validation.ts'
import { ordersOf, secondRun } from './second.ts'
import { wildWorkflow } from './wild.ts'

const eventsMost = 7
const draws = drawsFrom('wild')
const wild = Array.from({ length: 900 }, () => {
  const trade = draws.pick(trades)
  const workflow = wildWorkflow(draws, trade)
  const matter = drawCase(draws, trade, workflow, 2)
  return { trade, workflow, matter, first: run(trade, workflow, matter)!, second: secondRun(trade, workflow, matter) }
})
const small = wild.filter(({ second }) => second.events.length <= eventsMost)

describe('the interpreter and a second one', () => {
  test('agree on 900 random workflows about the effects and the end', () => {
    expect(
      wild.flatMap(({ workflow }) => (typeof readWorkflow(JSON.parse(JSON.stringify(workflow))) === 'string' ? [workflow] : [])),
    ).toEqual([])
    for (const { first, second } of wild) {
      expect(first.end).toBe(second.end)
      expect(eventsOf(first.trace).map(eventText).sort()).toEqual(second.events.map(({ label }) => label).sort())
    }
    expect(wild.filter(({ second }) => second.events.length > 2).length).toBeGreaterThan(300)
  })

  test('allow the same orders, of all that there are of the events of a run', () => {
    let partial = 0
    for (const { first, second } of small) {
      const legal = ordersOf(second)
      const byText = new Map(eventsOf(first.trace).map((event) => [eventText(event), event]))
      const all = ordersOf({ events: second.events.map(({ label }) => ({ label, before: new Set() })) })
      const labels = second.events.map(({ label }) => label)
      if (legal.size > 1 && new Set(labels).size === labels.length) partial += 1
      for (const order of shuffled(all, 60)) {
        const events = splitBy(order, byText)
        expect(isRun(first.trace, events)).toBe(legal.has(order))
      }
      for (const order of shuffled(legal, 20)) expect(isRun(first.trace, splitBy(order, byText))).toBe(true)
    }
    expect(small.length).toBeGreaterThan(300)
    expect(partial).toBeGreaterThan(40)
  })

  test('have equal traces exactly where they allow equal orders, as long as no event happens twice', () => {
    const distinct = small.filter(({ second }) => new Set(second.events.map(({ label }) => label)).size === second.events.length)
    const shown = distinct.map(({ first, second }) => [first.trace.text, [...ordersOf(second)].sort().join('\n')] as const)
    const byText = new Map(shown)
    const byOrders = new Map(shown.map(([text, orders]) => [orders, text]))
    expect(shown.filter(([text, orders]) => byText.get(text) !== orders || byOrders.get(orders) !== text)).toEqual([])
    expect(byText.size).toBeGreaterThan(100)
  })
})

function shuffled(orders: ReadonlySet<string>, most: number): string[] {
  return draws.sample([...orders], most)
}

/** The events whose labels stand in an order; labels have spaces inside of arguments alone, so they are found by their own texts. */
function splitBy(order: string, byText: ReadonlyMap<string, Event>): Event[] {
  const events: Event[] = []
  let rest = order
  while (rest !== '') {
    const [text, event] = [...byText].filter(([label]) => rest === label || rest.startsWith(`${label} `))[0]!
    events.push(event)
    rest = rest.slice(text.length + 1)
  }
  return events
}

describe('what nodes mean', () => {
  const claim = trades.find(({ id }) => id === 'claim')!
  const loan = trades.find(({ id }) => id === 'loan')!
  const returns = trades.find(({ id }) => id === 'returns')!
  const matter: Case = { facts: { estimate: 7, damage: 'fire' }, lists: {}, fails: [], approvals: { 'fraud desk': true } }
  const tools = (trade: typeof claim, steps: Block, given: Partial<Case> = {}): string => {
    const ran = run(trade, { steps }, { ...matter, ...given })!
    return `${eventsOf(ran.trace)
      .map(({ tool }) => tool)
      .join(' ')} ${ran.end}`
  }

  test('a failure undoes what came before it, the last first, and not what failed', () => {
    const saga = attempt(
      [
        step([act('log_application', { application: 'a' })], [act('book_meeting')]),
        step([act('order_valuation', { security: 'building' })], [act('ask_for_guarantor')]),
        step([act('register_charge', { plot: 'p' })], [act('delete_charge', { plot: 'p' })]),
        step([act('inform_bookkeeping', { amount: 1 })]),
      ],
      [act('set_rate', { rate: 'raised' })],
    )
    const tail = act('file_loan_papers', { application: 'a' })
    expect(tools(loan, [saga, tail])).toBe(
      'log_application order_valuation register_charge inform_bookkeeping file_loan_papers completed',
    )
    expect(tools(loan, [saga, tail], { fails: ['register_charge'] })).toBe(
      'log_application order_valuation register_charge ask_for_guarantor book_meeting set_rate file_loan_papers completed',
    )
  })

  test('a failure outside of a try ends everything as failed, and a stop with its outcome', () => {
    expect(tools(loan, [act('register_charge', { plot: 'p' }), act('book_meeting')], { fails: ['register_charge'] })).toBe(
      'register_charge failed',
    )
    expect(tools(claim, [act('flag_claim'), when(is('$estimate', '<=', 7), [stop('early')]), act('close_claim')])).toBe(
      'flag_claim early',
    )
  })

  test('parallel parts run to their ends before a stop in one of them holds', () => {
    expect(tools(claim, [beside([stop('half')], [act('flag_claim'), act('close_claim')]), act('ask_for_report')])).toBe(
      'flag_claim close_claim half',
    )
  })

  test('an approval is an effect, and its answer decides', () => {
    expect(tools(claim, [approve('fraud desk', [act('flag_claim')], [act('close_claim')])])).toBe(
      'request_approval flag_claim completed',
    )
    expect(tools(claim, [approve('claims director', [act('flag_claim')], [act('close_claim')])])).toBe(
      'request_approval close_claim completed',
    )
  })

  test('a loop goes through the items in their order', () => {
    const items = ['c', 'a', 'b'].map((id) => ({ id, state: 'used', weight: 3 }))
    const ran = run(returns, { steps: [each('items', act('scrap', { item: '.id' }))] }, { ...matter, lists: { items } })!
    expect(eventsOf(ran.trace).map(({ given }) => given['item'])).toEqual(['c', 'a', 'b'])
  })

  test('a run that goes on and on is given up', () => {
    let steps: Block = [act('flag_claim')]
    for (let depth = 0; depth < 6; depth++) steps = [{ while: is('$estimate', '=', 7), most: 20, steps }]
    expect(run(claim, { steps }, matter)).toBeUndefined()
    expect(stepsMax).toBeLessThan(10_000)
  })

  test('the grade says which part of it is wrong', () => {
    const workflow: Workflow = { steps: [act('flag_claim'), beside([act('ask_for_report')], [act('close_claim')])] }
    const graded = (names: readonly string[], outcome = 'completed') =>
      judge(claim, workflow, matter, { events: names.map((tool) => ({ tool, given: {} })), outcome })
    expect(graded(['flag_claim', 'ask_for_report', 'close_claim']).reward).toBe(1)
    expect(graded(['flag_claim', 'close_claim', 'ask_for_report']).reward).toBe(1)
    expect(graded(['close_claim', 'flag_claim', 'ask_for_report']).components).toEqual({
      effects: 1,
      untouched: 1,
      order: 0,
      end: 1,
    })
    expect(graded(['flag_claim', 'close_claim']).components).toEqual({ effects: 0, untouched: 1, order: 1, end: 1 })
    expect(graded(['flag_claim', 'flag_claim', 'close_claim', 'ask_for_report']).components).toEqual({
      effects: 1,
      untouched: 0,
      order: 1,
      end: 1,
    })
    expect(graded(['flag_claim', 'close_claim', 'ask_for_report'], 'early').components).toEqual({
      effects: 1,
      untouched: 1,
      order: 1,
      end: 0,
    })
  })

  test('every procedure fits its trade', () => {
    expect(trades.flatMap((trade) => faultOf(trade, trade.workflow) ?? [])).toEqual([])
  })
})

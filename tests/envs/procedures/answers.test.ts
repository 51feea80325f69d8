import { describe, expect, test } from 'vitest'
import { drawsFrom, type Json } from '../../../core/index.ts'
import { answer, grade, readAnswer } from '../../../envs/procedures/answers.ts'
import type { Block, Node, Workflow } from '../../../envs/procedures/language.ts'
import { difficulties } from '../../../envs/procedures/scenarios.ts'
import { taskOf } from '../../../envs/procedures/state.ts'
import type { Trade } from '../../../envs/procedures/trade.ts'
import { trades } from '../../../envs/procedures/trades/index.ts'
import { act, attempt, beside, depending, each, is, not, step, stop, when } from '../../../envs/procedures/trades/making.ts'
import { procedures } from '../../../envs/procedures/world.ts'
import { harnessOf } from '../harness.ts'

const { drawn, play } = harnessOf(procedures)
const names = Object.keys(difficulties)
const claim = trades.find(({ id }) => id === 'claim')!
const returns = trades.find(({ id }) => id === 'returns')!

describe('an answer', () => {
  test('that is the procedure itself earns 1, by itself, after thoughts, in a fence, and in an episode', () => {
    for (const difficulty of names) {
      const scenario = drawn(`answer ${difficulty}`, difficulty)
      const text = answer.witness(scenario)
      for (const said of [
        text,
        `I think so.\nWORKFLOW:\n${text}`,
        `Workflow:\n\`\`\`json\n${JSON.stringify(JSON.parse(text), null, 2)}\n\`\`\``,
      ]) {
        expect(answer.judge(scenario, said)).toEqual({ reward: 1, components: { form: 1, equal: 1 } })
      }
      const { first, end } = play(scenario, [{ text }], { play: 'answer' })
      expect(first.observation.messages.at(-1)!.text).toBe(answer.prompt(scenario))
      expect(end).toMatchObject({ status: 'terminated', reward: 1 })
    }
  })

  test('that is built otherwise earns 1 too', () => {
    for (const trade of trades) expect(grade(trade, trade.workflow, rebuilt(trade)).reward).toBe(1)
  })

  test('that orders what is free, frees what is ordered, or does more in one case only, earns 0', () => {
    const right = { steps: [act('flag_claim'), beside([act('ask_for_report')], [act('close_claim')])] }
    const ordered = { steps: [act('flag_claim'), act('ask_for_report'), act('close_claim')] }
    const turned = { steps: [act('flag_claim'), beside([act('close_claim')], [act('ask_for_report')])] }
    const free = { steps: [beside([act('flag_claim')], [act('ask_for_report')], [act('close_claim')])] }
    const more = { steps: [...right.steps, when(is('$damage', '=', 'fire'), [act('flag_claim')])] }
    expect([ordered, turned, free, more].map((said) => grade(claim, right, said).reward)).toEqual([0, 1, 0, 0])
    const hold = { steps: [act('hold_stock')] }
    const loop = { steps: [act('hold_stock'), each('items', act('scrap', { item: '.id' }))] }
    const fallible = { steps: [attempt([step([act('hold_stock')]), step([act('refund_card', { amount: 1 })])])] }
    expect([hold, loop, fallible].map((said) => grade(returns, hold, said).reward)).toEqual([1, 0, 0])
  })

  test.each([
    ['', 'no JSON'],
    ['I do not know.', 'no JSON'],
    ['[]', 'no object'],
    ['{"steps": [{"do": "flag_claim"}], "more": 1}', '"more"'],
    ['{"steps": [{"do": "flag_claims"}]}', 'steps[0]: there is no effect "flag_claims"'],
    ['{"steps": [{"do": "close_claim", "with": {"toString": 1}}]}', 'no parameter "toString"'],
    ['{"steps": [{"do": "constructor"}]}', 'no effect "constructor"'],
    ['{"steps": [{"if": {"left": {"fact": "constructor"}, "is": "=", "right": 1}, "then": []}]}', 'no fact "constructor"'],
    ['{"steps": [{"do": "pay_claim", "with": {"amount": 5}}]}', 'needs "account"'],
    ['{"steps": [{"do": "order_survey", "with": {"surveyor": "baker"}}]}', '"baker" does not fit'],
    ['{"steps": [{"if": {"left": 1, "is": "~", "right": 1}, "then": [{"do": "flag_claim"}]}]}', 'steps[0]'],
    ['{"steps": [{"parallel": [[], [{"dou": "flag_claim"}]]}]}', 'steps[0].parallel[1][0]'],
    ['{"steps": [{"call": "a"}]}', 'no procedure "a"'],
    ['{"steps": [], "procedures": {"a": [{"call": "b"}], "b": [{"call": "a"}]}}', 'circle: a, b, a'],
    ['{"steps": [{"forEach": "items", "steps": []}]}', 'no list "items"'],
    ['{"steps": [{"do": "register_claim", "with": {"number": {"item": "id"}}}]}', 'only inside of a forEach'],
    ['{"steps": [{"approve": "mother", "granted": [], "refused": []}]}', 'fraud desk, claims director'],
  ])('%s is told what is wrong with it: %s', (text, sentence) => {
    expect(readAnswer(claim, text)).toContain(sentence)
  })

  test('that is monstrous earns 0, soon, and never throws', () => {
    const scenario = drawn('monstrous', 'easy')
    const deep = (open: string, close: string, count: number): string => open.repeat(count) + close.repeat(count)
    const { trade } = taskOf(scenario)
    const [tool] = Object.keys(trade.effects)
    let steps: Json = [{ do: tool! }]
    for (let depth = 0; depth < 9; depth++) steps = [{ while: { left: 1, is: '=', right: 1 }, most: 20, steps }]
    const doubling = Object.fromEntries(
      Array.from({ length: 19 }, (_, at) => [`p${at}`, at < 18 ? [{ call: `p${at + 1}` }, { call: `p${at + 1}` }] : []]),
    )
    const texts = [
      deep('[', ']', 90_000),
      `{"steps": ${deep('[', ']', 50_000)}}`,
      `{"steps": [${deep('{"parallel":[[', ']]}', 8_000)}]}`,
      `{"steps": [${'{"stop":"x"},'.repeat(15_000)}{"stop":"x"}]}`,
      'x'.repeat(1_000_000),
      `{"steps": ${'9'.repeat(100_000)}}`,
      JSON.stringify({ steps }),
      JSON.stringify({ steps: [{ call: 'p0' }], procedures: doubling }),
      '{"steps": [{"do": "\u0000"}], "procedures": {"__proto__": []}}',
    ]
    for (const text of texts) expect(answer.judge(scenario, text).reward).toBe(0)
  })
})

test('blind guesses are workflows of the language, and are right no more often than their chance says', () => {
  const draws = drawsFrom('guesses')
  let [right, expected] = [0, 0]
  for (let number = 0; number < 150; number++) {
    const scenario = drawn(`guess ${number}`, names[number % 2])
    for (let guess = 0; guess < 10; guess++) {
      const { reward, components } = answer.judge(scenario, answer.guess(scenario, draws))
      expect(components['form']).toBe(1)
      right += reward
      expected += answer.chance(scenario)
    }
  }
  expect(right).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected))
})

/** The same procedure put together in another way: guards denied and arms swapped, switches as chains of ifs, everything in a section. */
function rebuilt({ workflow: { steps, procedures = {} } }: Trade): Workflow {
  const others = Object.entries(procedures).map(([name, block]): [string, Block] => [name, block.map(other)])
  return {
    steps: [{ call: 'all of it' }, stop('completed')],
    procedures: { ...Object.fromEntries(others), 'all of it': steps.map(other) },
  }
}

function other(node: Node): Node {
  const inside = (block: Block | undefined): Block => (block ?? []).map(other)
  if ('if' in node) return when(not(node.if), inside(node.else), inside(node.then))
  if ('switch' in node) {
    const [first, ...rest] = node.cases
    const left = rest.length === 0 ? inside(node.otherwise) : [other({ ...node, cases: rest })]
    const any = first!.is.map((right) => ({ left: node.switch, is: '=' as const, right }))
    return when({ any }, inside(first!.steps), left)
  }
  if ('forEach' in node) return { forEach: node.forEach, steps: inside(node.steps) }
  if ('while' in node) return { while: node.while, most: node.most, steps: [beside(inside(node.steps)), ...depending0()] }
  if ('parallel' in node) return { parallel: [...node.parallel].reverse().map(inside) }
  if ('approve' in node) return { ...node, granted: inside(node.granted), refused: inside(node.refused) }
  if ('try' in node) {
    const parts = node.try.map(({ steps, compensate }) => ({ steps: inside(steps), compensate: inside(compensate) }))
    return { try: [...parts, { steps: [] }], failed: inside(node.failed) }
  }
  return node
}

/** A node that does nothing. */
function depending0(): Block {
  return [depending('nothing', { something: [stop('never')] })]
}

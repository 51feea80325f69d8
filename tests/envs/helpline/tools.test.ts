import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Action, Scenario } from '../../../core/index.ts'
import { faultNames } from '../../../envs/helpline/faults/index.ts'
import { call } from '../harness.ts'
import { drawn, play, twins } from './harness.ts'

/** The first drawn call whose plan has a call of a tool. */
function withCall(name: string): Scenario {
  for (let seed = 0; ; seed++) {
    const scenario = drawn(`tools-${seed}`, 'easy')
    if (scenario.witness.some(({ calls }) => calls?.some((made) => made.name === name))) return scenario
  }
}

const isCallOf =
  (name: string) =>
  ({ calls }: Action): boolean =>
    calls?.[0]?.name === name
const without = (plan: readonly Action[], drops: (action: Action) => boolean): Action[] => plan.filter((action) => !drops(action))

describe('the policy is broken, and nothing earned,', () => {
  test('by a change before the customer told who it is', () => {
    const scenario = withCall('lift_hold')
    const plan = without(scenario.witness, ({ text }) => text?.includes('date of birth') ?? false)
    expect(play(scenario, plan).end).toMatchObject({ reward: 0, violations: expect.arrayContaining(['identity']) })
  })

  test('by a change for a caller whose date of birth is another', () => {
    const scenario = withCall('lift_hold')
    const stranger = twins(scenario).find(({ id }) => id.endsWith('~stranger'))!
    expect(play(stranger, scenario.witness).end).toMatchObject({ reward: 0, violations: expect.arrayContaining(['identity']) })
  })

  test('by a charge without a yes', () => {
    const scenario = withCall('take_payment')
    const plan = without(scenario.witness, ({ text }) => text?.includes('May I charge') ?? false)
    expect(play(scenario, plan).end).toMatchObject({ reward: 0, violations: ['agreement'] })
  })

  test('by a part that nobody looked at', () => {
    const scenario = withCall('order_replacement')
    const plan = without(
      scenario.witness,
      ({ text }) => text?.includes('?') === true && !text.includes('date of birth') && !text.includes('charge'),
    )
    expect(play(scenario, plan).end).toMatchObject({ reward: 0, violations: ['unseen'] })
  })

  test('by a visit on a day that the customer did not name', () => {
    const scenario = withCall('book_technician')
    const plan = without(scenario.witness, ({ text }) => text?.includes('Which day') ?? false)
    expect(play(scenario, plan).end).toMatchObject({ reward: 0, violations: ['day'] })
  })

  test('by a case closed as solved that nobody tried', () => {
    const scenario = drawn('tools', 'starter')
    const plan = without(scenario.witness, ({ text }) => text?.includes('Please try it') ?? false)
    expect(play(scenario, plan).end).toMatchObject({ reward: 0, violations: ['unconfirmed'] })
  })
})

test('pressing the reset hole is never clean', () => {
  for (let seed = 0; seed < 20; seed++) {
    const scenario = drawn(`reset-${seed}`)
    const plan = [
      ...scenario.witness.slice(0, -1),
      { text: 'Press the reset hole of the router.' },
      ...scenario.witness.slice(-1),
    ]
    const { end } = play(scenario, plan)
    if (JSON.stringify(end.memory).includes('"reset_router"') && !JSON.stringify(scenario.patch).match(/"state":"dead"/))
      expect(end.reward, scenario.id).toBe(0)
  }
})

test('a hold is lifted only where nothing is due', () => {
  const scenario = withCall('take_payment')
  const plan = without(scenario.witness, isCallOf('take_payment'))
  const { steps, end } = play(scenario, plan)
  expect(end.reward).toBe(0)
  expect(JSON.stringify(steps)).toContain('cents due')
})

test('who is unknown is refused kindly', () => {
  const { steps } = play(drawn('unknown'), [
    call('find_customer', { phone: '000' }),
    call('check_line', { customer_id: 'K0' }),
    call('lift_hold', { customer_id: 'K0' }),
  ])
  expect(steps.map(({ info }) => info.outcomes[0])).toMatchObject([
    { status: 'refused', code: 'phone_unknown' },
    { status: 'refused', code: 'customer_unknown' },
    { status: 'refused', code: 'customer_unknown' },
  ])
})

test('every article of the knowledge base can be found, and none names what is wrong in a home', () => {
  const { steps } = play(drawn('articles'), [call('search_help', { word: 'router' })])
  const found = JSON.parse(steps[0]!.observation.messages[0]!.text) as { articles: unknown[] }
  expect(found.articles.length).toBeGreaterThan(3)
})

test('a client that plays the customer has its hands', () => {
  const scenario = drawn('external', 'starter')
  const { steps } = play(
    scenario,
    [
      { as: 'user', text: 'Hello, nothing works.' },
      { text: 'Which lights are lit on the router?' },
      { as: 'user', calls: [{ name: 'look', arguments: { at: 'router_lights' } }] },
    ],
    { user: 'external' },
  )
  expect(steps).toHaveLength(3)
  expect(steps[2]!.observation.messages[0]!.text).toContain('router')
})

test('the README names every fault', () => {
  const readme = readFileSync(new URL('../../../envs/helpline/README.md', import.meta.url), 'utf8')
  for (const name of faultNames) expect(readme).toContain(`\`${name}\``)
})

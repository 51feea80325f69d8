import { describe, expect, test } from 'vitest'
import type { Timestep } from '../../core/index.ts'
import { begin, call, finish, hardScenario, reserve, roll, run } from './runs.ts'
import { openToy } from './toy.ts'

describe('the JSON of a reply', () => {
  const open = openToy()

  const inOrder = (timestep: Timestep) => {
    const { turn, observation, reward, terminated, truncated, info, next } = timestep
    const messages = observation.messages.map(({ role, text, name, call, calls, error }) => ({
      role,
      text,
      name,
      call,
      calls,
      error,
    }))
    const outcomes = info.outcomes.map(({ call, name, status, code }) => ({ call, name, status, code }))
    const { components, reason } = info
    return { turn, observation: { messages }, reward, terminated, truncated, info: { outcomes, components, reason }, next }
  }
  const runs = [
    run(open, [roll, {}, reserve, call('steal'), { text: 'Say "what"\n\u2028 and é?' }, finish]).timesteps,
    run(open, hardScenario().witness, {}, hardScenario()).timesteps,
    run(open, [{ as: 'user', text: 'Hi.' }, roll, { text: 'Hello.' }, { as: 'user', text: 'Bye.', stop: true }], {
      user: 'external',
    }).timesteps,
    run(open, [{}, {}], { turns: 2 }).timesteps,
  ].flat()

  test('is its fields in the documented order, and nothing else', () => {
    for (const timestep of runs) {
      const { digest: _, json, ...fields } = timestep
      expect(json).toBe(JSON.stringify(inOrder(timestep)))
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(fields)))
    }
  })

  test.each([[{}], [{ user: 'external' }], [{ user: 'none' }]])('of a reset, too: %o', (given) => {
    const { digest: _, json, ...fields } = begin(open, given)[1]
    const { turn, scenario, seed, contract, observation, info, next, user } = fields
    expect(json).toBe(JSON.stringify({ turn, scenario, seed, contract, observation, info, next, user }))
    expect(JSON.parse(json)).toEqual(fields)
  })

  test('has the messages that stand before turn 1', () => {
    const history = [
      { role: 'user', text: 'Earlier.' },
      { role: 'assistant', text: '', calls: [{ name: 'roll' }] },
    ]
    const [, first] = begin(openToy({ history: () => history }))
    expect(JSON.parse(first.json).observation.messages.slice(0, 2)).toEqual(history)
  })
})

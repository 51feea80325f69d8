import { describe, expect, test } from 'vitest'
import { type Action, pastOf, refuse, seconds, step, type ToolContext } from '../../core/index.ts'
import type { ProtocolError } from '../../core/protocol/errors.ts'
import { begin, call, cancel, finish, hardScenario, roll, run, texts } from './runs.ts'
import { openToy, tools, writtenScenario } from './toy.ts'

describe('an episode ends', () => {
  const open = openToy()
  const scenario = hardScenario()

  test('with reward 1 at the end that the witness comes to, hands of the user included', () => {
    const { episode, timesteps } = run(open, scenario.witness, {}, scenario)
    const components = { outcome: 1, clean: 1, policy: 1 }
    expect(timesteps.at(-1)).toMatchObject({
      reward: 1,
      terminated: true,
      truncated: false,
      info: { reason: 'finish', components },
    })
    expect(episode).toMatchObject({ status: 'terminated', reason: 'finish', reward: 1, components })
    expect(pastOf(episode).map((entry) => ('hands' in entry ? entry.hands.length : 0))).toEqual([0, 0, 1, 0, 0])
    expect(timesteps.slice(0, -1).every(({ reward, terminated }) => reward === 0 && !terminated)).toBe(true)
  })

  test.each([
    ['nothing was done', [], { outcome: 0, clean: 1, policy: 1 }],
    [
      'more was done',
      [...scenario.witness.slice(0, -1), call('note_visit', { note: 'Hm.' })],
      { outcome: 1, clean: 0, policy: 1 },
    ],
    [
      'nobody agreed',
      scenario.witness.filter(({ text }) => !text?.startsWith('Shall')).slice(0, -1),
      { outcome: 1, clean: 1, policy: 0 },
    ],
  ])('with reward 0 where %s, and components that say so', (_, actions, components) => {
    const { timesteps } = run(open, [...actions, finish], {}, scenario)
    expect(timesteps.at(-1)).toMatchObject({ reward: 0, terminated: true, info: { components } })
  })

  test('that a write depends on what the user agreed to makes no other end right', () => {
    const refund = tools.refund_order
    const strict = {
      ...refund,
      run: (database: never, args: never, context: { memory: unknown }) =>
        (context.memory as { agreed?: string }).agreed === undefined
          ? tools.reserve_order.run(database, { id: 'O11' } as never, context as never)
          : refund.run(database, args, context as never),
    }
    const open = openToy({ tools: { ...tools, refund_order: strict as typeof refund } })
    expect(run(open, scenario.witness, {}, scenario).timesteps.at(-1)).toMatchObject({ reward: 1 })
    const others = scenario.witness.filter(({ text }) => !text?.startsWith('Shall'))
    expect(run(open, others, {}, scenario).timesteps.at(-1)).toMatchObject({ reward: 0, info: { components: { outcome: 0 } } })
  })

  test.each([
    ['once some time has passed', (seconds: number) => seconds < 90, [{}, {}, cancel, finish]],
    ['for a short time only', (seconds: number) => seconds > 90, [cancel, finish]],
  ])('that a write is allowed %s makes no other end right', (_, refuses, witness) => {
    const timed = {
      ...tools.cancel_order,
      run(database: never, args: never, context: ToolContext) {
        if (refuses(context.clock.now - seconds('2026-03-02T09:00:00Z'))) refuse('time_wrong', 'Not at this time.')
        return tools.cancel_order.run(database, args, context)
      },
    }
    const open = openToy({ tools: { ...tools, cancel_order: timed } })
    const timedScenario = writtenScenario('timed', { witness })
    expect(run(open, witness, {}, timedScenario).timesteps.at(-1)).toMatchObject({ reward: 1 })
    const late = run(open, [{}, {}, {}, {}, {}, finish], {}, timedScenario).timesteps.at(-1)
    expect(late).toMatchObject({ reward: 0, info: { components: { outcome: 0, clean: 1 } } })
  })

  test('truncated at the limit of turns, with reward 0 and the components that it would have had', () => {
    const { timesteps } = run(open, scenario.witness.slice(0, -1), { turns: 4 }, scenario)
    expect(timesteps.at(-1)).toMatchObject({ turn: 4, reward: 0, terminated: false, truncated: true })
    expect(timesteps.at(-1)!.info).toMatchObject({ reason: 'turns', components: { outcome: 1, clean: 1, policy: 1 } })
  })

  test('terminated and not truncated where it ends in the last turn', () => {
    const { timesteps } = run(open, scenario.witness, { turns: 5 }, scenario)
    expect(timesteps.at(-1)).toMatchObject({ reward: 1, terminated: true, truncated: false })
  })

  test('when the user hangs up, with its last words', () => {
    const { timesteps } = run(open, [{ text: 'Goodbye.' }])
    expect(timesteps[0]).toMatchObject({ terminated: true, info: { reason: 'user_stop' } })
    expect(texts(timesteps[0]!)).toEqual(['Bye.'])
  })

  test('once: the next action is an error that leaves it as it is', () => {
    const { episode } = run(open, [finish])
    expect(() => step(open, episode, roll)).toThrow(
      expect.objectContaining({ code: 'episode_over', message: 'The episode ended at turn 1; reset starts another.' }),
    )
  })

  test('where the world says that it is over', () => {
    const ends = openToy({
      over: ({ database }) =>
        database.orders.get('O3')?.status === 'cancelled' ? { kind: 'truncated', reason: 'gone' } : undefined,
    })
    const { timesteps } = run(ends, [roll, cancel])
    expect(timesteps.map(({ truncated }) => truncated)).toEqual([false, true])
    expect(timesteps[1]).toMatchObject({ reward: 0, info: { reason: 'gone', components: { outcome: 1 } } })
  })
})

describe('who plays the user', () => {
  const open = openToy()

  test('scripted, it opens and answers', () => {
    const [begun, first] = begin(open, {}, hardScenario())
    expect(first.observation.messages).toEqual([{ role: 'user', text: hardScenario().instruction }])
    expect(first.next).toBeUndefined()
    const [asked, answer] = step(open, begun, { text: 'Shall I refund O3?' })
    expect(['Yes, please.', 'Go ahead.']).toContain(texts(answer)[0])
    expect(asked.memory).toEqual({ agreed: 'O3' })
    const [, hands] = step(open, asked, { text: 'Please restart your phone.' })
    expect(texts(hands)[0]).toMatch(/^It says \{"restarts":1,/)
  })

  test('nobody: the instruction is the first message, and a text without calls ends the episode', () => {
    const [begun, first] = begin(open, { user: 'none' })
    expect(first.observation.messages).toEqual([{ role: 'user', text: writtenScenario('x').instruction }])
    expect(step(open, begun, { text: 'Done.' })[1]).toMatchObject({ terminated: true, info: { reason: 'agent_stop' } })
  })

  test('the client: turns go to and fro, and every reply says who is next', () => {
    const [begun, first] = begin(open, { user: 'external' })
    expect(first).toMatchObject({ next: 'user', user: { prompt: writtenScenario('x').instruction, tools: ['restart_phone'] } })
    expect(first.observation.messages).toEqual([])
    expect(() => step(open, begun, roll)).toThrow(
      expect.objectContaining({ code: 'turn_order', data: { next: 'user' } }) as ProtocolError,
    )
    const [asked, toAgent] = step(open, begun, { as: 'user', text: 'Cancel O3.' })
    expect(toAgent).toMatchObject({ next: 'agent', observation: { messages: [{ role: 'user', text: 'Cancel O3.' }] } })
    const [called, stays] = step(open, asked, roll)
    expect(stays.next).toBe('agent')
    const [answered, toUser] = step(open, called, { text: 'Really?' })
    expect(toUser).toMatchObject({ next: 'user', observation: { messages: [{ role: 'assistant', text: 'Really?' }] } })
    const [restarted, own] = step(open, answered, { as: 'user', ...call('restart_phone') })
    expect([own.next, own.info.outcomes[0]!.status]).toEqual(['user', 'ok'])
    const [, over] = step(open, restarted, { as: 'user', text: 'Bye.', stop: true })
    expect(over).toMatchObject({ terminated: true, info: { reason: 'user_stop' } })
  })
})

test('a client that plays the user comes to the right end with its own hands, and the script does nothing beside it', () => {
  const open = openToy()
  const scenario = hardScenario()
  const user = (action: Action): Action => ({ as: 'user', ...action })
  const [list, asks, restart, writes, ends] = scenario.witness as [Action, Action, Action, Action, Action]
  const moves = (restarts: Action[]) => [
    user({ text: 'Hi.' }),
    list,
    asks,
    user({ text: 'Yes.' }),
    restart,
    ...restarts,
    user({ text: 'Done.' }),
    writes,
    ends,
  ]
  const once = run(open, moves([user(call('restart_phone'))]), { user: 'external' }, scenario)
  expect(once.timesteps.at(-1)).toMatchObject({ reward: 1 })
  const never = run(open, moves([]), { user: 'external' }, scenario)
  expect(never.timesteps.at(-1)).toMatchObject({ reward: 0, info: { components: { outcome: 0 } } })
})

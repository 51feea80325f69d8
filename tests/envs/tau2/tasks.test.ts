import { describe, expect, test } from 'vitest'
import { contractOf, pastOf, resolveOptions } from '../../../core/index.ts'
import { databaseHashes } from '../../../envs/tau2/hash.ts'
import { mock } from '../../../envs/tau2/mock/world.ts'
import { retail } from '../../../envs/tau2/retail/world.ts'
import { witnessUnder } from '../../../envs/tau2/scenarios.ts'
import { playWitness } from '../../../envs/tau2/validation.ts'
import { call, openShared, played, sha256, withoutData } from './support.ts'

describe.skipIf(withoutData)('the mock tasks (needs ../shared/data/tau2)', () => {
  const broken = ['update_task_with_history_and_env_assertions', 'update_task_with_user_tools']

  test('the oracle earns 1 everywhere but on the two golds that are broken; there, and where idling passes, no verdict is sound', () => {
    const open = openShared(mock)
    const idle = 'create_task_1_nl_eval'
    for (const scenario of open.scenarios.values()) {
      const { status, reason, reward, components } = playWitness(open, scenario)
      expect([status, reason]).toEqual(['terminated', 'user_stop'])
      expect([scenario.id, reward, components!['sound']]).toEqual([
        scenario.id,
        ...(broken.includes(scenario.id) ? [0, null] : [1, scenario.id === idle ? null : 1]),
      ])
    }
  })

  test('a plan that does what the history task asks for earns 1, though its gold does not', () => {
    const open = openShared(mock)
    const given = { task_id: 'task_2', status: 'completed' }
    const { end } = played(open, broken[0]!, [call('update_task_status', given), { text: 'Goodbye.' }])
    expect(end.components).toMatchObject({ env_assertion: 1, official: 1, sound: null })
  })

  test('no end satisfies the task whose gold leaves unread what it asserts is read', () => {
    const { end } = played(
      openShared(mock),
      broken[1]!,
      [
        { as: 'user', calls: [{ name: 'dismiss_notification', arguments: { notification_id: 'notif_1' } }] },
        { as: 'user', text: 'Please mark task_1 as completed.' },
        call('update_task_status', { task_id: 'task_1', status: 'completed' }),
        { text: 'Goodbye.' },
        { as: 'user', text: '###STOP###' },
      ],
      { user: 'external' },
    )
    expect(end.components).toMatchObject({ db: 0, action: 1, env_assertion: 1, official: 0, sound: null })
  })

  test('an agent that does nothing fails what asks for something and passes the gates that are listed as empty', () => {
    const open = openShared(mock)
    const passed = [...open.scenarios.keys()].filter((id) => {
      const { end } = played(open, id, [{ text: 'Goodbye.' }])
      if (end.reward === 1) expect((end.components!['empty'] as string[]).length).toBeGreaterThan(0)
      return end.reward === 1
    })
    expect(passed).toEqual(['create_task_1_nl_eval'])
  })

  test('an assertion that cannot be judged is no pass, and says why', () => {
    const { end } = played(openShared(mock), 'create_task_1_with_env_assertions', [{ text: 'Goodbye.' }])
    expect(end.components).toMatchObject({ db: 0, env_assertion: 0, official: 0, aborted: 'Task task_2 not found' })
  })

  test('a given history stands before the first turn, its writes are in the state, and the user goes on', () => {
    const { first, end } = played(openShared(mock), 'update_task_with_message_history', [])
    expect(first.observation.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant', 'user'])
    expect(first.observation.messages[2]).toMatchObject({ name: 'create_task', call: 'call_1' })
    expect([...end.overlay['tasks']!.entities.keys()]).toEqual(['task_2'])
  })

  test('a conversation without a history opens with the greeting, then the user says why it calls', () => {
    const { first } = played(openShared(mock), 'update_task_1', [])
    expect(first.observation.messages.map(({ role }) => role)).toEqual(['assistant', 'user'])
    expect(first.observation.messages[0]!.text).toBe('Hi! How can I help you today?')
  })

  test('data laid over one database make it both sides, so that the user loses its own', () => {
    const open = openShared(mock)
    const id = 'update_task_with_initialization_data'
    const { steps, end } = played(open, id, [{ as: 'user', calls: [{ name: 'check_notifications' }] }], { user: 'external' })
    expect(steps[0]!.observation.messages[0]).toMatchObject({
      text: "Error: 'MockDB' object has no attribute 'notifications'",
      error: 'refused',
    })
    const { agent, user } = databaseHashes(mock.domain, open.base('pristine'), end.overlay, sha256)
    expect(agent).toBe(user)
  })

  test('without a user the agent has the ticket, the solo policy and the tools of both sides', () => {
    const open = openShared(mock)
    const { first, end } = played(open, 'update_task_with_user_tools', [call('check_notifications'), call('done')], {
      user: 'none',
    })
    expect(first.observation.messages).toEqual([{ role: 'user', text: expect.stringContaining('asks the agent to mark task_1') }])
    const { policy, tools } = contractOf(open, end.origin.terms)
    expect(policy.length).toBeLessThan(openShared(mock).catalogue.policy.length)
    expect(tools.map(({ name }) => name)).toEqual([
      ...['create_task', 'get_users', 'update_task_status', 'transfer_to_human_agents'],
      ...['check_notifications', 'dismiss_notification', 'done'],
    ])
    expect([end.status, end.reason]).toEqual(['terminated', 'agent_stop'])
  })

  test('seven tasks can be done without a user, and their golds earn there what they earn with one', () => {
    const open = openShared(mock)
    const solo = [...open.scenarios.values()].filter(({ ticket }) => ticket !== undefined)
    expect(solo.length).toBe(7)
    for (const scenario of solo) {
      const { reward, reason } = playWitness(
        open,
        scenario,
        witnessUnder(scenario, resolveOptions(open.world, { user: 'none' })),
        { user: 'none' },
      )
      expect([scenario.id, reward, reason]).toEqual([scenario.id, broken.includes(scenario.id) ? 0 : 1, 'agent_stop'])
    }
  })

  test('a task without such a variant is refused, and so is a domain without one', () => {
    const open = openShared(mock)
    expect(() => played(open, 'create_task_1_nl_eval', [], { user: 'none' })).toThrow(
      /"create_task_1_nl_eval" of tau2\/mock has no variant/,
    )
    expect(() => played(openShared(retail), '0', [], { user: 'none' })).toThrow(/The option "user" of tau2\/retail/)
  })
})

describe.skipIf(withoutData)('the retail tasks (needs ../shared/data/tau2)', () => {
  test('the oracle earns 1 on every task, and what only a judge could say is not called official', () => {
    const open = openShared(retail)
    const judged: string[] = []
    const substituted: string[] = []
    for (const scenario of open.scenarios.values()) {
      const { reward, components } = playWitness(open, scenario)
      expect([scenario.id, reward]).toEqual([scenario.id, 1])
      if (components!['official'] === null) judged.push(scenario.id)
      if (components!['substitute'] === 'communicate') substituted.push(scenario.id)
    }
    expect([judged.length, substituted.length]).toEqual([40, 33])
    expect(judged.filter((id) => !substituted.includes(id))).toEqual(['105', '106', '107', '109', '110', '111', '113'])
  })

  test('the substitute stands in the scalar: the same plan without the strings earns 0', () => {
    const open = openShared(retail)
    const { witness } = open.scenarios.get('2')!
    const silent = witness.filter(({ calls }, place) => calls || place === witness.length - 1)
    expect(playWitness(open, open.scenarios.get('2')!, silent)).toMatchObject({
      reward: 0,
      components: { db: 1, communicate: 0, official: null, unjudged: 1, substitute: 'communicate' },
    })
  })

  test('a failed DB part settles the verdict, whatever a judge would say', () => {
    const { end } = played(openShared(retail), '2', [
      call('modify_user_address', {
        user_id: 'noah_brown_6181',
        address1: 'a',
        address2: '',
        city: 'c',
        state: 's',
        country: 'd',
        zip: 'z',
      }),
      { text: 'Goodbye.' },
    ])
    expect(end.components).toMatchObject({ db: 0, official: 0 })
  })

  test('agents that only talk, or do nothing, come to an end', () => {
    const open = openShared(retail)
    const talk = Array.from({ length: 100 }, () => ({ text: 'Could you tell me more?' }))
    expect(played(open, '0', talk).end).toMatchObject({ status: 'terminated', reason: 'user_stop', turn: 30, reward: 0 })
    const idle = Array.from({ length: 200 }, () => ({}))
    expect(played(open, '0', idle).end).toMatchObject({ status: 'truncated', reason: 'max_steps', reward: 0 })
  })

  test('the record of an episode has what the scripted user said', () => {
    const { end } = played(openShared(retail), '0', [{ text: 'Who are you?' }, { text: 'Goodbye.' }])
    expect(pastOf(end).map((entry) => 'heard' in entry && entry.heard)).toEqual([
      expect.stringContaining('zip code'),
      expect.stringMatching(/./),
    ])
  })
})

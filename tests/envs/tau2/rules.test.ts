import { describe, expect, test } from 'vitest'
import type { Action } from '../../../core/index.ts'
import { type PythonDict, parseJson } from '../../../envs/python/index.ts'
import { mock } from '../../../envs/tau2/mock/world.ts'
import { fits } from '../../../envs/tau2/parts.ts'
import { call, openOwn, played } from './support.ts'

const databases = {
  'db.json': JSON.stringify({
    tasks: { task_1: { task_id: 'task_1', title: 'Water the fern', description: null, status: 'pending' } },
    users: { ann: { user_id: 'ann', name: 'Ann', tasks: ['task_1'] } },
  }),
  'user_db.json': JSON.stringify({ notifications: { n1: { notification_id: 'n1', message: 'Hello', task_id: null } } }),
}

const finish = { name: 'update_task_status', arguments: { task_id: 'task_1', status: 'completed' } }
const dismiss = { name: 'dismiss_notification', requestor: 'user', arguments: { notification_id: 'n1' } }
const action = (fields: object) => ({ action_id: '1', ...fields })

function ended(criteria: object | null, actions: readonly Action[], options: object = {}, task: object = {}) {
  const open = openOwn(mock, databases, [{ ...task, evaluation_criteria: criteria }])
  return played(open, '0', actions, options as Record<string, unknown>).end
}

describe('when a conversation is over', () => {
  const failing = (count: number): Action => ({ calls: Array.from({ length: count }, () => ({ name: 'nothing' })) })
  const bye = { text: 'Goodbye.' }

  test('the user hangs up, and the plan is graded', () => {
    expect(ended({ actions: [] }, [bye])).toMatchObject({ status: 'terminated', reason: 'user_stop', reward: 1 })
  })

  test('the agent stops by its token, and the user says no more', () => {
    const end = ended({ actions: [] }, [{ text: 'Done. ###STOP###' }])
    expect(end).toMatchObject({ status: 'terminated', reason: 'agent_stop', reward: 1, past: { heard: undefined } })
  })

  test('a call named done stops too, in a dialogue where it is no tool', () => {
    expect(ended({ actions: [] }, [call('done')])).toMatchObject({ status: 'terminated', reason: 'agent_stop', reward: 1 })
  })

  test('a token beside calls breaks the run off without a grade', () => {
    const end = ended({ actions: [] }, [{ ...call('get_users'), text: '###STOP###' }])
    expect(end).toMatchObject({ status: 'terminated', reason: 'unexpected_error', reward: 0, components: { official: 0 } })
  })

  test('ten failed calls end it, nine do not; the limit is an option', () => {
    expect(ended({ actions: [] }, [failing(10)])).toMatchObject({ status: 'truncated', reason: 'too_many_errors', reward: 0 })
    expect(ended({ actions: [] }, [failing(9)]).status).toBe('running')
    expect(ended({ actions: [] }, [failing(3)], { errors: 3 })).toMatchObject({ reason: 'too_many_errors' })
  })

  test('calls whose arguments cannot be read count as failed', () => {
    expect(ended({ actions: [] }, [call('get_users', '[1]'), call('get_users', '{')], { errors: 2 })).toMatchObject({
      reason: 'too_many_errors',
    })
  })

  test('failed calls of the user count as well', () => {
    const lost = { ...dismiss, arguments: { notification_id: 'n9' } }
    const end = ended({ actions: [action(lost)] }, [{ text: 'Please.' }], { errors: 1 })
    expect(end).toMatchObject({ status: 'truncated', reason: 'too_many_errors' })
  })

  test('every message is a step, and so is every batch of results', () => {
    // The opening, two texts with their answers, and a call with its result: seven steps.
    const actions = [{ text: 'a' }, { text: 'b' }, call('get_users')]
    expect(ended({ actions: [] }, actions, { steps: 8 }).status).toBe('running')
    expect(ended({ actions: [] }, actions, { steps: 7 })).toMatchObject({ status: 'truncated', reason: 'max_steps', turn: 3 })
  })

  test('both limits override a stop in the same turn', () => {
    expect(ended({ actions: [] }, [bye], { steps: 4 }).reason).toBe('user_stop')
    expect(ended({ actions: [] }, [bye], { steps: 3 })).toMatchObject({ status: 'truncated', reason: 'max_steps', reward: 0 })
    expect(ended({ actions: [] }, [failing(1), { text: '###STOP###' }], { steps: 4 })).toMatchObject({ reason: 'max_steps' })
    expect(ended({ actions: [] }, [failing(2)], { steps: 3, errors: 2 })).toMatchObject({ reason: 'too_many_errors' })
  })

  test('a user that a client plays stops by any of its tokens, not by calls', () => {
    for (const token of ['###STOP###', '###TRANSFER###', '###OUT-OF-SCOPE###']) {
      const end = ended({ actions: [] }, [{ as: 'user', text: `Bye ${token}` }], { user: 'external' })
      expect(end).toMatchObject({ status: 'terminated', reason: 'user_stop', reward: 1 })
    }
    const calling = { as: 'user' as const, text: '###STOP###', calls: [{ name: 'check_notifications' }] }
    expect(ended({ actions: [] }, [calling], { user: 'external' }).status).toBe('running')
  })

  test("the script's hands are tied where a client plays the user", () => {
    const end = ended({ actions: [action(dismiss)] }, [{ as: 'user', text: 'Hi' }, { text: 'Please.' }], { user: 'external' })
    expect(end.overlay).toEqual({})
  })

  test('an agent without a user that talks made an error; its first message is not counted', () => {
    const task = { ticket: 'Finish task_1.' }
    const criteria = { actions: [action(finish)] }
    const solo = { user: 'none' }
    expect(ended(criteria, [{ text: 'Hello?' }], solo, task)).toMatchObject({
      status: 'terminated',
      reason: 'agent_error',
      reward: 0,
    })
    expect(ended(criteria, [{ calls: [finish] }, { text: '###STOP###' }], { ...solo, steps: 3 }, task)).toMatchObject({
      reward: 1,
    })
    expect(ended(criteria, [{ calls: [finish] }, { text: '###STOP###' }], { ...solo, steps: 2 }, task)).toMatchObject({
      reason: 'max_steps',
    })
  })
})

describe('what a plan earns', () => {
  const bye = { text: 'Goodbye.' }

  test('a task without criteria passes, and says so', () => {
    expect(ended(null, [bye])).toMatchObject({ reward: 1, components: { official: 1, sound: null, empty: ['criteria'] } })
  })

  test('both databases count: what the user should have done is missed', () => {
    const criteria = { actions: [action(finish), action(dismiss)] }
    expect(ended(criteria, [{ calls: [finish] }, { text: 'Your turn.' }, bye])).toMatchObject({
      reward: 1,
      components: { db: 1 },
    })
    expect(ended(criteria, [{ calls: [finish] }, bye])).toMatchObject({ reward: 0, components: { db: 0 } })
  })

  test('what was stored raw differs by its spelling: 3 is not 3.0', () => {
    const text = (status: string) => `{"task_id": "task_1", "status": ${status}}`
    const gold = { name: 'update_task_status', arguments: { task_id: 'task_1', status: 3 } }
    const end = (status: string) => ended({ actions: [action(gold)] }, [call('update_task_status', text(status)), bye])
    expect([end('3').reward, end('3.0').reward]).toEqual([1, 0])
  })

  test('a call keeps what it changed before it failed', () => {
    const end = ended({ actions: [] }, [call('create_task', { user_id: 'ann', title: 3 }), bye])
    expect(end).toMatchObject({ reward: 1, components: { empty: ['db', 'communicate'] } })
  })

  test('neither plan nor assertions pass whatever was changed', () => {
    expect(ended({ reward_basis: ['DB'] }, [{ calls: [finish] }, bye])).toMatchObject({
      reward: 1,
      components: { db: 1, empty: ['db'] },
    })
    expect(ended({ actions: [], reward_basis: ['DB'] }, [{ calls: [finish] }, bye])).toMatchObject({ reward: 0 })
  })

  test('strings are found in any case, without commas in what was said and never with one in what is asked for', () => {
    const said = (told: string, text: string) => ended({ communicate_info: [told] }, [{ text }, bye]).reward
    expect(said('1234.5', 'It is $1,234.50.')).toBe(1)
    expect(said('BLUE', 'blue')).toBe(1)
    expect(said('1,234', 'It is 1,234.')).toBe(0)
    expect(said('10', 'In 2010.')).toBe(1)
    expect(said('help you today', 'No.')).toBe(1)
  })

  test('words beside calls were said', () => {
    const end = ended({ communicate_info: ['42'] }, [{ ...call('get_users'), text: 'It is 42.' }, bye])
    expect(end.reward).toBe(1)
  })

  test('assertions are compared with the value that the task expects', () => {
    const assertion = (assert_value: boolean) => ({
      env_assertions: [
        {
          env_type: 'assistant',
          func_name: 'assert_number_of_tasks',
          arguments: { user_id: 'ann', expected_number: 1.0 },
          assert_value,
        },
      ],
      reward_basis: ['ENV_ASSERTION'],
    })
    expect([ended(assertion(true), [bye]).reward, ended(assertion(false), [bye]).reward]).toEqual([1, 0])
  })

  test('calls of both sides count where calls are graded, failed ones too', () => {
    const criteria = (name: string) => ({
      actions: [action({ name, arguments: { a: 1 }, compare_args: [] })],
      reward_basis: ['ACTION'],
    })
    expect(ended(criteria('nothing'), [call('nothing'), bye]).reward).toBe(1)
    expect(ended(criteria('nothing'), [bye]).reward).toBe(0)
    const asUser = [
      { as: 'user' as const, text: 'Hi' },
      { text: 'Go on' },
      { as: 'user' as const, ...call('check_notifications') },
    ]
    const end = ended(criteria('check_notifications'), [...asUser, { as: 'user', text: '###STOP###' }], { user: 'external' })
    expect(end.reward).toBe(1)
  })
})

describe('how a call is compared with a gold action', () => {
  const given = (text: string) => parseJson(text) as PythonDict
  const gold = (text: string, compared: readonly string[] | null = null) => ({
    requestor: 'assistant' as const,
    name: 'f',
    arguments: given(text),
    compared,
  })
  const made = (text: string, name = 'f') => ({ name, arguments: given(text) })

  test.each([
    ['the name counts', gold('{}'), made('{}', 'g'), false],
    ['without compare_args what the call has is compared', gold('{"a": 1, "b": 2}'), made('{"a": 1}'), true],
    ['so a call without arguments fits anything of its name', gold('{"a": 1}'), made('{}'), true],
    ['and a call with another argument does not fit', gold('{"a": 1}'), made('{"a": 1, "c": 0}'), false],
    ['empty compare_args compare nothing', gold('{"a": 1}', []), made('{"a": 2}'), true],
    ['named arguments alone are compared', gold('{"a": 1, "b": 2}', ['a']), made('{"a": 1, "b": 3}'), true],
    ['a named argument that the call lacks does not fit', gold('{"a": 1}', ['a']), made('{"b": 1}'), false],
    ['a named argument that neither has fits', gold('{"a": 1}', ['z']), made('{"b": 1}'), true],
    ['values are equal as in Python', gold('{"a": [1, true, null]}'), made('{"a": [1.0, 1, null]}'), true],
    ['but not across types', gold('{"a": "1"}'), made('{"a": 1}'), false],
  ])('%s', (_title, action, call, fit) => {
    expect(fits(action, call)).toBe(fit)
  })
})

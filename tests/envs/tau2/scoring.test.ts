import { describe, expect, test } from 'vitest'
import { dumps } from '../../../envs/python/index.ts'
import { mock } from '../../../envs/tau2/mock/world.ts'
import {
  changedTasks,
  openScoring,
  readRecording,
  readReply,
  type Simulation,
  summaryOf,
} from '../../../envs/tau2/scoring/index.ts'
import { openOwn } from './support.ts'

const databases = {
  'db.json': JSON.stringify({
    tasks: { task_1: { task_id: 'task_1', title: 'Water the fern', description: null, status: 'pending' } },
    users: { ann: { user_id: 'ann', name: 'Ann', tasks: ['task_1'] } },
  }),
  'user_db.json': JSON.stringify({ notifications: {} }),
}

describe('reading recordings', () => {
  const run = (fields: object) => ({ id: 'a', task_id: '0', termination_reason: 'user_stop', messages: [], ...fields })
  const only = (fields: object) => readRecording(JSON.stringify([run(fields)])).simulations[0]

  test('a results file, a list, one simulation and one a line are the same', () => {
    const one = readRecording(JSON.stringify({ simulations: [run({}), run({ id: 'b' })] })).simulations
    expect(one).toHaveLength(2)
    expect(readRecording(JSON.stringify([run({}), run({ id: 'b' })])).simulations).toEqual(one)
    expect(readRecording(`${JSON.stringify(run({}))}\n\n${JSON.stringify(run({ id: 'b' }))}\n`).simulations).toEqual(one)
    expect(readRecording(JSON.stringify(run({}))).simulations).toEqual(one.slice(0, 1))
  })

  test('a folder has its simulations in files, and its index tells of those that are missing', () => {
    const index = [
      { id: 'a', task_id: '0', trial: 0 },
      { id: 'b', task_id: 1, trial: 2 },
    ]
    const files = [
      { name: 'a', text: JSON.stringify(run({})) },
      { name: 'c', text: '{' },
    ]
    expect(readRecording(JSON.stringify({ simulation_index: index }), files).simulations).toEqual([
      expect.objectContaining({ id: 'a', task: '0', messages: [] }),
      { id: 'c', task: null, trial: null, problem: 'simulations/c.json is not JSON.' },
      { id: 'b', task: '1', trial: 2, problem: 'simulations/b.json is missing.' },
    ])
  })

  test.each([
    ['no', 'This is not JSON'],
    ['{"tasks": []}', 'There is no list of "simulations"'],
    ['{"simulations": {}}', 'simulations is {}; expected a list.'],
    ['[]', 'The list of simulations is empty.'],
    ['3', ' is 3; expected an object.'],
  ])('%s is no recording', (text, problem) => {
    expect(() => readRecording(text)).toThrow(problem)
  })

  test.each([
    [{ termination_reason: 'done' }, 'termination_reason is "done"; expected one of user_stop'],
    [{ task_id: null }, 'task_id is missing; expected a text.'],
    [{ messages: null }, 'messages is missing; expected a list of messages.'],
    [{ messages: [3] }, 'messages[0] is 3; expected an object.'],
    [{ messages: [{ role: 'agent' }] }, 'messages[0].role is "agent"; expected user or assistant or tool or system.'],
    [{ messages: [{ role: 'user', content: ['x'] }] }, 'messages[0].content is ["x"]; expected a text.'],
    [{ messages: [{ role: 'tool', content: 'x' }] }, 'messages[0].id is missing; expected a text.'],
    [
      { messages: [{ role: 'user' }, { role: 'assistant', tool_calls: [{ name: 'f', arguments: '{}' }] }] },
      'messages[1].tool_calls[0].arguments is "{}"; expected an object.',
    ],
    [{ messages: [{ role: 'user', tool_calls: [{ arguments: {} }] }] }, 'messages[0].tool_calls[0].name is missing'],
    [{ ticks: [] }, 'It is a voice run'],
    [{ mode: 'full_duplex' }, 'It is a voice run'],
  ])('%j says where it is wrong', (fields, problem) => {
    expect(only(fields)).toMatchObject({ id: 'a', problem: expect.stringContaining(problem) })
  })

  test('a line that is not JSON does not stop the others', () => {
    const { simulations } = readRecording(`${JSON.stringify(run({}))}\n{"id": \n`)
    expect(simulations).toMatchObject([{ id: 'a' }, { id: '#1', problem: expect.stringContaining('not JSON') }])
  })

  test('numbers in arguments keep their spelling', () => {
    const text = JSON.stringify(run({ messages: [{ role: 'user', tool_calls: [{ name: 'f', arguments: { a: 'N' } }] }] }))
    const [simulation] = readRecording(text.replace('"N"', '3.0')).simulations
    expect(dumps((simulation as Simulation).messages[0]!.calls![0]!.arguments)).toBe('{"a": 3.0}')
  })
})

describe('scoring', () => {
  const finish = { name: 'update_task_status', arguments: { task_id: 'task_1', status: 'completed' } }
  const criteria = {
    actions: [{ action_id: 'a', ...finish }],
    nl_assertions: ['It is kind.'],
    reward_basis: ['DB', 'NL_ASSERTION'],
  }
  const open = openOwn(mock, databases, [{ evaluation_criteria: criteria }])
  const messages = [
    { role: 'system', content: 'secret' },
    { role: 'assistant', content: 'Hi "you"' },
    { role: 'assistant', tool_calls: [{ id: '1', ...finish }] },
    { role: 'tool', id: '1', content: 'x' },
  ]
  const run = { id: 'a', task_id: '0', termination_reason: 'user_stop', messages }
  const scoringOf = (fields: object) =>
    openScoring(open, readRecording(JSON.stringify([{ ...run, ...fields }])).simulations[0] as Simulation, false)

  test('a judge is asked of what was said, and its verdict is the missing part', () => {
    const { question, score } = scoringOf({})
    expect(question!.prompt).toContain('{"role":"assistant","text":"Hi \\"you\\""}')
    expect(question!.prompt).toContain('1. It is kind.')
    expect(question!.prompt).not.toContain('secret')
    expect(score()).toMatchObject({ official: null, sound: null, unjudged: 1, parts: { db: 1 }, drifted: 1 })
    const judged = (met: boolean) => score([{ assertion: 'It is kind.', met, reason: 'r' }])
    expect(judged(true)).toMatchObject({ official: 1, sound: 1, unjudged: 0, parts: { db: 1, nl_assertion: 1 } })
    expect(judged(false)).toMatchObject({ official: 0, sound: 0, parts: { db: 1, nl_assertion: 0 } })
  })

  test('nobody is asked where the other parts fail, or the run did not end by itself', () => {
    expect(scoringOf({ messages: [] }).question).toBeNull()
    const cut = scoringOf({ termination_reason: 'max_steps', messages: messages.slice(0, 3) })
    expect([cut.question, cut.score()]).toMatchObject([null, { official: 0, sound: 0, parts: {} }])
  })

  test('a call without its answer is named', () => {
    expect(() => scoringOf({ messages: messages.slice(0, 3) })).toThrow('before the answer to the call "1" of update_task_status')
    expect(() => scoringOf({ messages: [...messages.slice(0, 3), { role: 'user', content: 'x' }] })).toThrow(
      'messages[3] is of the role "user"; expected the answer to the call "1"',
    )
  })

  test('an unknown task is named', () => {
    expect(() => scoringOf({ task_id: '99' })).toThrow('tau2/mock has no task "99"')
  })

  test.each([
    ['{"statements": [{"number": 1, "met": true, "reason": "so"}]}', [{ assertion: 'It is kind.', met: true, reason: 'so' }]],
    [
      'Sure:\n```json\n{"statements": [{"number": 1, "met": false}]}\n```',
      [{ assertion: 'It is kind.', met: false, reason: '' }],
    ],
    ['yes', expect.stringContaining('no JSON object')],
    ['{"statements": [{"number": 2, "met": true}]}', expect.stringContaining('statement 1')],
    ['{"statements": [null, {"number": 1, "met": "yes"}]}', expect.stringContaining('statement 1')],
  ])('the reply %s', (reply, read) => {
    expect(readReply(reply, scoringOf({}).question!)).toEqual(read)
  })

  test('a summary counts a flawed task out of what is sound, and what cannot be read out of both', () => {
    const broken = { actions: [{ action_id: 'a', name: 'update_task_status', arguments: { task_id: 'none', status: 'x' } }] }
    const other = openOwn(mock, databases, [{ evaluation_criteria: broken }])
    const [simulation] = readRecording(JSON.stringify([{ ...run, messages: [], reward_info: { reward: 0 } }])).simulations
    const score = openScoring(other, simulation as Simulation, false).score()
    expect(score).toMatchObject({ official: 1, sound: null, flaws: ['write_fails', 'passed_idle'], recorded: 0, same: false })
    const unreadable = { id: 'b', task: null, trial: null, problem: 'p' }
    expect(summaryOf([score, unreadable], null)).toEqual({
      simulations: 2,
      unreadable: 1,
      infrastructure: 0,
      unjudged: 0,
      flawed: 1,
      compared: 1,
      different: 1,
      official: { count: 1, mean: 1, pass: { '1': 1 } },
      sound: { count: 0, mean: null, pass: {} },
    })
  })

  test('tasks whose criteria were others are listed', () => {
    const then = { id: '0', user_scenario: { instructions: 'x' }, evaluation_criteria: criteria }
    const changed = (fields: object) =>
      changedTasks(open, readRecording(JSON.stringify({ tasks: [{ ...then, ...fields }], simulations: [run] })))
    expect(changed({})).toEqual([])
    expect(changed({ evaluation_criteria: { ...criteria, reward_basis: ['DB'] } })).toEqual(['0'])
    expect(changed({ evaluation_criteria: 3 })).toEqual(['0'])
    expect(changed({ id: 'gone' })).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { open, startServer } from '../../arena.ts'
import { hostToys } from '../../toy.ts'
import { call, Line, startToy } from './arena.ts'

const server = await startToy()

describe('an episode over /ws', () => {
  test('is the one of our own wire: same words, same digests, the reward at the end alone', async () => {
    const raw = await open(server)
    const first = await raw.result('reset', { world: 'shop/toy', split: 'written', index: 0, seed: 7 })
    const actions = [
      { calls: [{ name: 'list_orders', arguments: { user: 'u3' } }] },
      { text: 'What now?' },
      { calls: [{ name: 'roll', arguments: { sides: 20 } }] },
      { calls: [{ name: 'finish', arguments: {} }] },
    ]
    const steps = []
    for (const [before, action] of actions.entries())
      steps.push(await raw.result('step', { episode: first.episodes[0], turn: before + 1, action }))

    const line = await Line.open(server)
    const begun = await line.reset({ split: 'written', index: 0, seed: 7, episode_id: 'mine' })
    expect(begun).toMatchObject({
      observation: { messages: first.observation.messages, policy: 'Refund only what the user agreed to.' },
      reward: null,
      done: false,
      metadata: { scenario: first.scenario, seed: '7', digest: first.digest, turn: 0, messages: first.observation.messages },
    })
    const listed = await line.step(call('list_orders', { user: 'u3' }))
    const said = await line.step({ type: 'message', text: 'What now?' })
    const rolled = await line.step({ type: 'act', ...actions[2] })
    const finished = await line.step(call('finish'))
    const played = [listed, said, rolled, finished]
    expect(played.map(({ metadata }) => metadata.digest)).toEqual(steps.map(({ digest }) => digest))
    expect(played.map(({ observation }) => observation.metadata)).toEqual(played.map(({ metadata }) => metadata))
    expect(played.map(({ reward, done }) => [reward, done])).toEqual([
      [null, false],
      [null, false],
      [null, false],
      [steps[3].reward, true],
    ])
    expect(listed.observation.result.data).toEqual(JSON.parse(steps[0].observation.messages[0].text))
    expect(said.observation.messages).toEqual(steps[1].observation.messages)
    expect(rolled.observation.messages).toEqual(steps[2].observation.messages)
    expect(finished.metadata.info).toEqual(steps[3].info)
    expect((await line.ask({ type: 'state' })).data).toMatchObject({
      episode_id: 'mine',
      step_count: 4,
      reward: steps[3].reward,
      done: true,
      truncated: false,
    })
    expect(line.unasked).toEqual([])
  })

  test('has the shapes that clients parse', async () => {
    const line = await Line.open(server)
    await line.reset({ seed: 7 })
    const listed = await line.step({ type: 'list_tools', metadata: {} })
    expect(Object.keys(listed.observation.tools[0])).toEqual(['name', 'description', 'input_schema'])
    expect(listed).toMatchObject({ reward: null, done: false })
    expect(await line.step(call('roll', { sides: 6 }))).toMatchObject({
      observation: {
        tool_name: 'roll',
        result: {
          content: [{ type: 'text', text: expect.stringMatching(/^\{"rolled":\d\}$/), annotations: null, meta: null }],
          structured_content: { rolled: expect.any(Number) },
          meta: null,
          data: { rolled: expect.any(Number) },
          is_error: false,
        },
        error: null,
      },
      reward: null,
      done: false,
    })
    expect(await line.step({ tool_name: 'roll' })).toMatchObject({ observation: { tool_name: 'roll', error: null } })
    const errors = [call('nope'), call('roll', { sides: 1 }), call('cancel_order', { id: 'O99', reason: 'late' })]
    const told = []
    for (const action of errors) told.push((await line.step(action)).observation)
    expect(told.map(({ tool_name, result, error }) => [tool_name, result, error.error_type])).toEqual([
      ['nope', null, 'tool_not_found'],
      ['roll', null, 'invalid_args'],
      ['cancel_order', null, 'execution_error'],
    ])
    expect(told.map(({ error }) => Object.keys(error))).toEqual(errors.map(() => ['error_type', 'message']))
    expect(told[2].error.message).toContain('There is no order O99.')
  })

  test('lets the user be talked to by a tool as well', async () => {
    const line = await Line.open(server)
    await line.reset({ split: 'written', index: 0 })
    expect((await line.step({ type: 'list_tools' })).observation.tools.at(-1)).toMatchObject({
      name: 'say',
      input_schema: { required: ['text'] },
    })
    const said = await line.step(call('say', { text: 'Please restart your phone.' }))
    expect(said.observation).toMatchObject({
      tool_name: 'say',
      result: { data: expect.stringMatching(/^It says /), structured_content: { result: expect.any(String) } },
      error: null,
    })
    expect(said.metadata.turn).toBe(1)
    const wrong = await line.step(call('say', { words: 'Hello' }))
    expect(wrong).toMatchObject({
      observation: { result: null, error: { error_type: 'invalid_args', message: expect.stringContaining('"text"') } },
      metadata: { turn: 2 },
    })
    const bye = await line.step(call('say', { text: 'Goodbye.' }))
    expect(bye).toMatchObject({ done: true, reward: expect.any(Number) })
  })

  test('lets a client play the user too', async () => {
    const line = await Line.open(server)
    const { observation, metadata } = await line.reset({ seed: 3, options: { user: 'external' } })
    expect([Object.keys(observation.user), metadata.next]).toEqual([['prompt', 'tools'], 'user'])
    expect(await line.step({ type: 'act', as: 'user', text: 'Hello.' })).toMatchObject({ metadata: { next: 'agent' } })
  })

  test('may be truncated, with a reward of 0', async () => {
    const line = await Line.open(server)
    await line.reset({ seed: 3, options: { turns: 1 } })
    expect(await line.step(call('roll'))).toMatchObject({ done: true, reward: 0, metadata: { truncated: true } })
  })
})

describe('a reset', () => {
  test.each([
    [{ task_id: 3 }, /task_id: reset takes seed, episode_id, split, index, scenario, options/],
    [{ mood: 'bad' }, /options=\{"mood": ...\}/],
    [{ options: { colour: 'red' } }, /colour/],
    [{ seed: 1.5 }, /seed/],
    [{ split: 'nowhere' }, /nowhere/],
    [{ split: 'written', index: 3 }, /0 to 2/],
    [{ episode_id: 7 }, /episode_id/],
  ])('with %j is refused and the episode goes on', async (data, message) => {
    const line = await Line.open(server)
    await line.reset({ seed: 1 })
    await line.step(call('roll'))
    const refused = await line.ask({ type: 'reset', data })
    expect(refused).toMatchObject({ type: 'error', data: { code: 'VALIDATION_ERROR', message: expect.stringMatching(message) } })
    expect(refused.data.errors.length).toBeGreaterThan(0)
    expect((await line.step(call('roll'))).metadata.turn).toBe(2)
  })

  test('with nulls is one without these', async () => {
    const line = await Line.open(server)
    const { metadata } = await line.reset({ seed: 5, split: null, index: null, episode_id: null })
    expect(metadata.seed).toBe('5')
  })

  test('with a seed that JSON cannot carry is refused', async () => {
    const line = await Line.open(server)
    const refused = await line.ask('{"type":"reset","data":{"seed":9007199254740993}}')
    expect(refused.data.code).toBe('VALIDATION_ERROR')
    expect((await line.reset({ seed: 1 })).done).toBe(false)
  })

  test('lets the episode before it go', async () => {
    const own = await startToy()
    const line = await Line.open(own)
    for (const seed of [1, 2, 3]) await line.reset({ seed })
    expect(own.serving.sessions.size).toBe(1)
  })
})

describe('what cannot be served is answered and the connection goes on', () => {
  test.each([
    ['{', { code: 'INVALID_JSON', message: expect.stringMatching(/^Invalid JSON: /) }],
    [
      '{"type":"reset","data":{},"extra":1}',
      {
        code: 'VALIDATION_ERROR',
        message: expect.stringMatching(/^Invalid message/),
        errors: [{ type: 'extra_forbidden', loc: ['extra'], msg: 'Extra inputs are not permitted', input: 1 }],
      },
    ],
    ['{"type":"step"}', { code: 'VALIDATION_ERROR', errors: [{ type: 'missing', loc: ['data'], msg: 'Field required' }] }],
    ['{"type":"nonsense"}', { code: 'UNKNOWN_TYPE', message: expect.stringMatching(/^Unknown message type: nonsense/) }],
    ['{}', { code: 'UNKNOWN_TYPE' }],
    ['[1]', { code: 'VALIDATION_ERROR' }],
    [`{"type":"reset","data":${'['.repeat(64)}${']'.repeat(64)}}`, { code: 'INVALID_JSON' }],
    [
      '{"type":"step","data":{"tool_name":"roll"}}',
      { code: 'EXECUTION_ERROR', message: expect.stringContaining('call reset first') },
    ],
    ['{"type":"step","data":{"message":"hi"}}', { code: 'VALIDATION_ERROR', message: expect.stringContaining('call_tool') }],
    ['{"type":"constructor"}', { code: 'UNKNOWN_TYPE' }],
  ])('%s', async (text, data) => {
    const line = await Line.open(server)
    const told = await line.ask(text)
    expect(told).toMatchObject({ type: 'error', data })
    expect((await line.ask({ type: 'state' })).data).toMatchObject({ episode_id: null, step_count: 0 })
    expect((await line.reset({ seed: 1 })).done).toBe(false)
  })

  test('a step after the end, and a fault of the world', async () => {
    const line = await Line.open(server)
    await line.reset({ seed: 1 })
    await line.step(call('finish'))
    expect(await line.step(call('roll'))).toMatchObject({ code: 'EXECUTION_ERROR', reason: 'episode_over' })
    await line.reset({ seed: 1 })
    const fault = await line.step(call('break_world'))
    expect(fault).toMatchObject({ code: 'EXECUTION_ERROR', reason: 'fault' })
    expect(fault.message).not.toContain('secret')
    expect((await line.reset({ seed: 1 })).done).toBe(false)
  })

  test('an action that is too long', async () => {
    const small = await startToy({ limits: { actionBytesMax: 300 } })
    const line = await Line.open(small)
    await line.reset({ seed: 1 })
    expect(await line.step({ type: 'message', text: 'x'.repeat(400) })).toMatchObject({ code: 'VALIDATION_ERROR' })
    expect((await line.step({ type: 'message', text: 'x'.repeat(200) })).metadata.turn).toBe(1)
  })
})

test('the tools can be listed before a reset, and no world has a tool of the name of ours', async () => {
  const line = await Line.open(server)
  const names = (await line.step({ type: 'list_tools' })).observation.tools.map(({ name }: { name: string }) => name)
  expect(names).toEqual([...Object.keys(hostToys().get('toy')!.world.tools), 'say'])
})

test('a world that has a tool of that name keeps it', async () => {
  const [[id, { world, open: opened }]] = [...hostToys()] as never as [[string, never]]
  const { roll } = (world as { tools: Record<string, never> }).tools
  const crowded = { ...(world as object), tools: { say: roll } } as never
  const worlds = new Map([[id, { world: crowded, open: { ...(opened as object), world: crowded } }]]) as never
  const line = await Line.open(await startServer({ worlds }), '/ws', {}, 'toy')
  const { tools } = (await line.step({ type: 'list_tools' })).observation
  expect(tools.map(({ name }: { name: string }) => name)).toEqual(['say', 'say_to_user'])
})

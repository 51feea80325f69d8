import { describe, expect, test } from 'vitest'
import { ask, call, httpUrl, Line, rpc, startToy } from './arena.ts'

const server = await startToy()

describe('what a validator reads', () => {
  test('health, metadata, schema and openapi have the fields it wants', async () => {
    expect(await ask(server, '/health')).toEqual({ status: 200, body: { status: 'healthy' } })
    expect((await ask(server, '/metadata')).body).toEqual({
      name: 'shop/toy',
      description: 'A shop to test the engine with.',
      readme_content: 'Refund only what the user agreed to.',
      version: '1',
      author: null,
      documentation_url: null,
    })
    const { body: schema } = await ask(server, '/schema')
    expect([schema.action.title, Object.keys(schema.action.properties).sort(), schema.action.required]).toEqual([
      'CallToolAction',
      ['arguments', 'metadata', 'tool_name', 'type'],
      ['tool_name'],
    ])
    expect([typeof schema.observation, typeof schema.state, schema.state.properties.step_count.type]).toEqual([
      'object',
      'object',
      'integer',
    ])
    const { body: api } = await ask(server, '/openapi.json')
    expect(api.info.version).toMatch(/^1\./)
    expect(Object.keys(api.paths)).toEqual(expect.arrayContaining(['/reset', '/step', '/state', '/mcp', '/health']))
  })

  test('every path of openapi.json answers', async () => {
    const { paths } = (await ask(server, '/openapi.json')).body
    for (const [path, methods] of Object.entries(paths as Record<string, object>)) {
      const [method] = Object.keys(methods)
      const route = path.replace('{env_name}', 'shop_toy')
      const { status } = await ask(
        server,
        route,
        method === 'post' ? { split: 'written', index: 0, action: call('roll') } : undefined,
      )
      expect([path, [200, 422].includes(status)]).toEqual([path, true])
      expect([path, (await fetch(httpUrl(server, route), { method: 'DELETE' })).status]).toEqual([path, 405])
    }
  })

  test('a world without its data is unhealthy and says what is missing', async () => {
    expect(await ask(server, '/health', undefined, {}, 'absent')).toEqual({ status: 200, body: { status: 'unhealthy' } })
    expect(await ask(server, '/metadata', undefined, {}, 'absent')).toEqual({
      status: 503,
      body: { detail: expect.stringContaining('ABSENT_DATA') },
    })
  })

  test('what is not there is 404', async () => {
    expect(await ask(server, '/nothing')).toMatchObject({ status: 404, body: { detail: expect.stringContaining('Not Found') } })
    expect((await ask(server, '/health', undefined, {}, 'nowhere')).body.detail).toContain('shop/toy')
    await expect(Line.open(server, '/ws', {}, 'nowhere')).rejects.toThrow('404')
    await expect(Line.open(server, '/play')).rejects.toThrow('404')
    expect(await (await Line.open(server, '/ws/ws')).reset({ seed: 1 })).toMatchObject({ done: false })
  })
})

describe('the stateless routes', () => {
  test('play an episode for one request and keep nothing', async () => {
    const before = server.serving.sessions.size
    const { status, body } = await ask(server, '/reset', { seed: 7 })
    expect([status, Object.keys(body)]).toEqual([200, ['observation', 'reward', 'done', 'metadata']])
    expect(await ask(server, '/reset', '')).toMatchObject({ status: 200, body: { done: false, reward: null } })
    expect((await ask(server, '/step', { action: call('roll'), timeout_s: 5, request_id: 'x' })).body).toMatchObject({
      observation: { tool_name: 'roll' },
      metadata: { turn: 1 },
    })
    expect((await ask(server, '/state')).body).toMatchObject({ episode_id: null, step_count: 0 })
    expect(server.serving.sessions.size).toBe(before)
  })

  test('refuse as FastAPI does', async () => {
    expect(await ask(server, '/reset', { seed: -1 })).toEqual({
      status: 422,
      body: {
        detail: [
          {
            type: 'greater_than_equal',
            loc: ['body', 'seed'],
            msg: 'Input should be greater than or equal to 0',
            input: -1,
            ctx: { ge: 0 },
          },
        ],
      },
    })
    expect(await ask(server, '/step', {})).toEqual({
      status: 422,
      body: { detail: [{ type: 'missing', loc: ['body', 'action'], msg: 'Field required', input: {} }] },
    })
    expect(await ask(server, '/step', '{')).toMatchObject({ status: 422, body: { detail: [{ type: 'json_invalid' }] } })
    expect(await ask(server, '/reset', { colour: 'red' })).toMatchObject({
      status: 422,
      body: { detail: [{ type: 'extra_forbidden', loc: ['body', 'colour'] }] },
    })
    expect((await ask(server, '/reset', { split: 'nowhere' })).status).toBe(422)
  })

  test('take no longer body than a frame', async () => {
    const small = await startToy({ limits: { frameBytesMax: 1000 } })
    expect((await ask(small, '/reset', { episode_id: 'x'.repeat(2000) })).status).toBe(413)
  })
})

describe('JSON-RPC over HTTP', () => {
  const post = (body: string) => ask(server, '/mcp', body)

  test('lists and calls tools without a session', async () => {
    const before = server.serving.sessions.size
    expect((await rpc(server, 'tools/list')).result.tools[0]).toMatchObject({
      name: 'list_orders',
      input_schema: { type: 'object' },
    })
    const { status, result, jsonrpc } = await rpc(server, 'tools/call', { name: 'roll', arguments: { sides: 6 } })
    expect([status, jsonrpc, result.data]).toEqual([200, '2.0', { rolled: expect.any(Number) }])
    expect(server.serving.sessions.size).toBe(before)
  })

  test.each([
    ['{', -32700, null],
    ['{}', -32600, null],
    ['{"jsonrpc":"2.0","method":"tools/list","extra":1}', -32600, null],
    ['{"jsonrpc":"2.0","method":"initialize","params":{},"id":4}', -32601, 4],
    ['{"jsonrpc":"2.0","method":"tools/call","params":{},"id":"a"}', -32602, 'a'],
    ['{"jsonrpc":"2.0","method":"tools/call","params":{"name":"roll","session_id":"x"},"id":1}', -32602, 1],
    ['{"jsonrpc":"2.0","method":"openenv/session/close","params":{},"id":1}', -32602, 1],
    ['{"jsonrpc":"2.0","method":"tools/call","params":{"name":"nope"},"id":1}', -32603, 1],
    ['{"jsonrpc":"2.0","method":"tools/call","params":{"name":"break_world"},"id":1}', -32603, 1],
  ])('%s is the error %i with status 200', async (body, code, id) => {
    expect(await post(body)).toEqual({
      status: 200,
      body: {
        jsonrpc: '2.0',
        id,
        error: { code, message: expect.any(String), data: code === -32603 ? expect.any(Object) : null },
      },
    })
  })
})

describe('tasks', () => {
  test('are what a reset takes', async () => {
    expect((await ask(server, '/list_environments')).body).toEqual(['shop_toy'])
    expect((await ask(server, '/SHOP_toy/splits')).body).toEqual([
      { name: 'train', type: 'train' },
      { name: 'test', type: 'test' },
      { name: 'written', type: 'validation' },
    ])
    expect((await ask(server, '/shop_toy/num_tasks', { split: 'written' })).body).toEqual({ num_tasks: 3 })
    const { tasks, env_name } = (await ask(server, '/shop_toy/tasks', { split: 'written' })).body
    expect([env_name, tasks.length]).toEqual(['shop_toy', 3])
    expect((await ask(server, '/shop_toy/task_range', { split: 'written', start: 1 })).body).toEqual({ tasks: tasks.slice(1) })
    const { task } = (await ask(server, '/shop_toy/task', { split: 'written', index: 2 })).body
    const line = await Line.open(server)
    expect((await line.reset(task)).metadata.scenario).toBe('third')
  })

  test('of a split that is drawn are seeds', async () => {
    expect((await ask(server, '/shop_toy/num_tasks', { split: 'train' })).status).toBe(501)
    const { tasks } = (await ask(server, '/shop_toy/task_range', { split: 'train', start: 5, stop: 7 })).body
    expect(tasks).toEqual([
      { split: 'train', seed: 5 },
      { split: 'train', seed: 6 },
    ])
    const line = await Line.open(server)
    expect((await line.reset(tasks[1])).metadata.seed).toBe('6')
  })

  test('that are not there are told', async () => {
    expect(await ask(server, '/shop_toy/task', { split: 'written', index: 3 })).toEqual({
      status: 400,
      body: { detail: 'Invalid task index' },
    })
    expect((await ask(server, '/shop_toy/num_tasks', { split: 'nowhere' })).status).toBe(404)
    expect((await ask(server, '/other/splits')).status).toBe(404)
    expect((await ask(server, '/shop_toy/task_range', { split: 'train', start: 0, stop: 1e9 })).status).toBe(400)
  })
})

describe('a token', () => {
  const basic = (token: string): string => `Basic ${Buffer.from(`any:${token}`).toString('base64')}`

  test('comes as Basic or Bearer, and without it there is health alone', async () => {
    const guarded = await startToy({ token: 'sesame' })
    expect((await ask(guarded, '/health')).status).toBe(200)
    for (const authorization of [undefined, 'Bearer sesam', basic('open'), 'sesame']) {
      const headers = authorization === undefined ? {} : { authorization }
      expect((await ask(guarded, '/metadata', undefined, { headers })).status).toBe(401)
      expect((await ask(guarded, '/mcp', {}, { headers })).status).toBe(401)
      await expect(Line.open(guarded, '/ws', { headers })).rejects.toThrow('401')
    }
    for (const authorization of ['Bearer sesame', basic('sesame')]) {
      expect((await ask(guarded, '/metadata', undefined, { headers: { authorization } })).status).toBe(200)
      const line = await Line.open(guarded, '/ws', { headers: { authorization } })
      expect(await line.reset({ seed: 1 })).toMatchObject({ done: false })
    }
  })
})

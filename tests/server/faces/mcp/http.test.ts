import { describe, expect, test } from 'vitest'
import { startServer, until } from '../../arena.ts'
import { ask, connect, urlOf } from './arena.ts'

const server = await startServer({ limits: { frameBytesMax: 4096 } })
const none = () => server.serving.sessions.size

describe('what a URL asks for', () => {
  test.each([
    ['seed=a%20b', 'request_invalid', 'seed'],
    ['seed=', 'request_invalid', 'seed'],
    ['seed=1&seed=2', 'request_invalid', 'seed once'],
    ['sede=7', 'request_invalid', 'seed, split, index, scenario, options'],
    ['count=2', 'request_invalid', 'count'],
    ['split=nowhere', 'scenario_unknown', 'nowhere'],
    ['split=written&index=99', 'scenario_unknown', '99'],
    ['split=written&index=-1', 'request_invalid', 'whole number'],
    ['index=1e3', 'request_invalid', 'whole number'],
    ['scenario=first&split=written', 'request_invalid', 'scenario'],
    ['scenario=fourth', 'scenario_unknown', 'fourth'],
    ['options=turns', 'request_invalid', 'JSON'],
    ['options=[]', 'request_invalid', 'JSON object'],
    [`options=${'['.repeat(40)}${']'.repeat(40)}`, 'request_invalid', 'deep'],
    ['options={"mode":"fast"}', 'option_unknown', 'mood'],
    ['options={"turns":0}', 'request_invalid', 'turns'],
    ['options={"turns":1001}', 'request_invalid', '1000'],
    ['options={"user":"external"}', 'request_invalid', 'plays the user'],
  ])('%s is 400, %s', async (query, code, words) => {
    const { status, error } = await ask(server, `toy?${query}`)
    expect([status, error?.data?.code, error?.message]).toEqual([400, code, expect.stringContaining(words)])
    expect(none()).toBe(0)
  })

  test.each([
    ['nowhere', 404, 'world_unknown', '/mcp/toy'],
    ['', 404, 'world_unknown', '/mcp/toy'],
    ['%ff', 404, 'world_unknown', '/mcp/toy'],
    ['toy/', 404, 'world_unknown', '/mcp/toy'],
    ['absent', 503, 'world_unavailable', 'ABSENT_DATA'],
  ])('/mcp/%s is %i, %s', async (world, expected, code, words) => {
    const { status, error } = await ask(server, world)
    expect([status, error?.data?.code, error?.message]).toEqual([expected, code, expect.stringContaining(words)])
  })
})

describe('what a body may be', () => {
  test.each([
    ['no JSON', '{"jsonrpc":', 400, 'frame_malformed'],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400, 'frame_malformed'],
    ['deep', '['.repeat(33) + ']'.repeat(33), 400, 'frame_malformed'],
    ['with a number out of range', '{"a":1e999}', 400, 'request_invalid'],
    ['long', JSON.stringify('x'.repeat(5000)), 413, 'frame_large'],
    ['several messages', '[]', 400, undefined],
    ['no message', '7', 400, undefined],
    ['an initialize without params', '{"jsonrpc":"2.0","id":1,"method":"initialize"}', 400, undefined],
    ['an initialize without an id', '{"jsonrpc":"2.0","method":"initialize","params":{}}', 400, undefined],
    ['a message without a session', '{"jsonrpc":"2.0","id":1,"method":"tools/list"}', 400, undefined],
  ])('%s', async (_name, body, expected, code) => {
    const { status, error } = await ask(server, 'toy', { body })
    expect([status, error?.data?.code]).toEqual([expected, code])
    expect(error?.message).toMatch(/\.$/)
    expect(none()).toBe(0)
  })

  test('a long one without a length is not read to its end', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(32)) })
    const { status } = await ask(server, 'toy', { body, duplex: 'half' } as RequestInit)
    expect(status).toBe(413)
  })

  test('headers that MCP does not have leave no episode behind', async () => {
    expect((await ask(server, 'toy', { headers: { accept: 'application/json' } })).status).toBe(406)
    expect((await ask(server, 'toy', { headers: { 'content-type': 'text/plain' } })).status).toBe(415)
    expect(none()).toBe(0)
  })
})

test('GET and others are 405, a page of another origin 403', async () => {
  for (const method of ['GET', 'PUT', 'HEAD']) {
    const { status, headers } = await ask(server, 'toy', { method, body: method === 'PUT' ? '{}' : null })
    expect([status, headers.get('allow')]).toEqual([405, 'POST, DELETE'])
  }
  expect((await ask(server, 'toy', { headers: { origin: 'https://evil.example' } })).status).toBe(403)
})

test('a server with a token serves who brings it', async () => {
  const guarded = await startServer({ token: 'sesame' })
  for (const authorization of [undefined, 'Bearer sesam', 'Basic sesame', 'sesame']) {
    const { status, headers } = await ask(guarded, 'toy', authorization ? { headers: { authorization } } : {})
    expect([status, headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Bearer')])
  }
  await expect(connect(guarded, 'toy')).rejects.toThrow()
  expect(guarded.serving.sessions.size).toBe(0)
  const { client, id } = await connect(guarded, 'toy', { headers: { authorization: 'Bearer sesame' } })
  expect((await client.listTools()).tools.length).toBeGreaterThan(0)
  const named = { headers: { 'mcp-session-id': id } }
  expect((await ask(guarded, 'toy', { ...named, body: '{"jsonrpc":"2.0","id":1,"method":"ping"}' })).status).toBe(401)
  expect((await ask(guarded, 'toy', { ...named, method: 'DELETE', body: null })).status).toBe(401)
})

const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}'

test('DELETE closes the episode, and the session is 404 from then on', async () => {
  const { id, client } = await connect(server, 'toy?scenario=first')
  const headers = { 'mcp-session-id': id }
  expect((await ask(server, 'toy', { headers, body: ping })).status).toBe(200)
  expect((await ask(server, 'toy', { method: 'DELETE', headers, body: null })).status).toBe(200)
  expect(server.serving.sessions.find(id)).toBeUndefined()
  const gone = await ask(server, 'toy', { headers, body: ping })
  expect([gone.status, gone.error?.data?.code]).toEqual([404, 'episode_unknown'])
  expect((await ask(server, 'toy', { method: 'DELETE', headers, body: null })).status).toBe(404)
  await expect(client.listTools()).rejects.toThrow(/404|no such session/)
})

test('a session belongs to the world of its path', async () => {
  const shared = await startServer({ worlds: new Map([...server.serving.worlds, ['other', server.serving.worlds.get('toy')!]]) })
  const { id } = await connect(shared, 'toy?scenario=first')
  expect((await ask(shared, 'other', { headers: { 'mcp-session-id': id }, body: ping })).status).toBe(404)
})

test('a session that nothing named for idleMsMax is 404, and its client begins anew', async () => {
  const hasty = await startServer({ limits: { idleMsMax: 1000 } })
  const { id } = await connect(hasty, 'toy?scenario=first')
  await until(() => hasty.serving.sessions.find(id) === undefined)
  expect((await ask(hasty, 'toy', { headers: { 'mcp-session-id': id }, body: ping })).status).toBe(404)
  const again = await connect(hasty, 'toy?scenario=first')
  expect([again.id === id, (await again.call('roll')).isError]).toEqual([false, undefined])
})

test('a full server and one that stops are 503', async () => {
  const small = await startServer({ limits: { episodesMax: 1 } })
  const { call } = await connect(small, 'toy?scenario=first')
  const full = await ask(small, 'toy')
  expect([full.status, full.error?.data?.code]).toEqual([503, 'capacity'])
  const drained = small.drain()
  const stopping = await ask(small, 'toy')
  expect([stopping.status, stopping.error?.data?.code]).toEqual([503, 'busy'])
  expect((await call('say', { text: 'Goodbye.' })).structuredContent).toMatchObject({ terminated: true })
  await drained
})

test('a client that asks for a later revision first falls back to one with sessions', async () => {
  const { client, id } = await connect(server, 'toy?scenario=first', { negotiates: true })
  expect([client.getNegotiatedProtocolVersion(), typeof id]).toEqual(['2025-11-25', 'string'])
})

test('there is no WebSocket at the path', async () => {
  const { WebSocket } = await import('ws')
  const socket = new WebSocket(urlOf(server, 'toy').href.replace('http', 'ws'))
  const status = await new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
    socket.on('error', () => undefined)
  })
  expect(status).toBe(404)
})

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { later, until } from '../../arena.ts'
import { ask, call, Line, rpc, startToy } from './arena.ts'

const server = await startToy()

async function createSession(on = server): Promise<string> {
  return (await rpc(on, 'openenv/session/create')).result.session_id
}

test('a socket and HTTP play one episode where the socket attaches', async () => {
  const session_id = await createSession()
  expect(session_id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect((await rpc(server, 'tools/call', { name: 'roll', session_id })).error).toMatchObject({
    code: -32603,
    message: expect.stringContaining('call reset first'),
  })
  const line = await Line.open(server, `/ws?session_id=${session_id}`)
  await line.reset({ split: 'written', index: 0 })
  const listed = await rpc(server, 'tools/list', { session_id })
  expect(listed.result.tools.at(-1).name).toBe('say')
  const rolled = await rpc(server, 'tools/call', { name: 'roll', arguments: { sides: 6 }, session_id })
  expect(rolled.result).toMatchObject({
    data: { rolled: expect.any(Number) },
    is_error: false,
    meta: { reward: null, done: false, turn: 1 },
  })
  expect((await line.step(call('roll'))).metadata.turn).toBe(2)
  expect((await line.ask({ type: 'state' })).data.step_count).toBe(2)
})

test('a reward that was earned over HTTP is told once on the socket', async () => {
  const session_id = await createSession()
  const line = await Line.open(server, `/ws?session_id=${session_id}`)
  await line.reset({ split: 'written', index: 0 })
  const { result } = await rpc(server, 'tools/call', { name: 'finish', session_id })
  expect(result.meta).toMatchObject({ done: true, reward: expect.any(Number) })
  expect(await line.step({ type: 'list_tools' })).toMatchObject({ done: true, reward: result.meta.reward })
  expect(await line.step({ type: 'list_tools' })).toMatchObject({ done: true, reward: null })
  expect((await line.ask({ type: 'state' })).data.reward).toBe(result.meta.reward)
})

test('an attached session outlives its socket, and a new socket takes a stale one over', async () => {
  const session_id = await createSession()
  const first = await Line.open(server, `/ws?session_id=${session_id}`)
  await first.reset({ seed: 1 })
  await first.step(call('roll'))
  const second = await Line.open(server, `/ws?session_id=${session_id}`)
  expect(await first.closed).toBe(4001)
  expect((await second.step(call('roll'))).metadata.turn).toBe(2)
  second.socket.close()
  await second.closed
  const third = await Line.open(server, `/ws?session_id=${session_id}`)
  expect((await third.step(call('roll'))).metadata.turn).toBe(3)
})

test('a session is closed at once, or when its socket goes', async () => {
  const own = await startToy()
  const [idle, busy] = [await createSession(own), await createSession(own)]
  expect((await rpc(own, 'openenv/session/close', { session_id: idle })).result).toEqual({ session_id: idle, closed: true })
  expect((await rpc(own, 'openenv/session/close', { session_id: idle })).error).toMatchObject({
    code: -32602,
    message: `Unknown session_id: ${idle}`,
  })
  const line = await Line.open(own, `/ws?session_id=${busy}`)
  await line.reset({ seed: 1 })
  expect((await rpc(own, 'openenv/session/close', { session_id: busy })).result).toEqual({
    session_id: busy,
    closed: false,
    closing: true,
  })
  expect((await line.step(call('roll'))).metadata.turn).toBe(1)
  line.socket.close()
  await until(() => own.serving.sessions.size === 0)
  expect((await rpc(own, 'tools/list', { session_id: busy })).error.code).toBe(-32602)
})

test('an episode is let go with its socket, however that ends', async () => {
  const own = await startToy()
  const [polite, rude] = [await Line.open(own), await Line.open(own)]
  await polite.reset({ seed: 1 })
  await rude.reset({ seed: 2 })
  polite.socket.send('{"type":"close"}')
  rude.socket.terminate()
  expect(await polite.closed).toBe(1000)
  await until(() => own.serving.sessions.size === 0)
  await until(() => own.serving.counts.connections === 0)
})

test('what a session cannot be attached to is told in answer to the first frame', async () => {
  const line = await Line.open(server, '/ws?session_id=nobody')
  expect(await line.ask({ type: 'reset', data: {} })).toMatchObject({
    type: 'error',
    data: { code: 'SESSION_ERROR', message: expect.stringContaining('Unknown session_id: nobody') },
  })
  expect(await line.closed).toBe(1000)
  const absent = await Line.open(server, '/ws', {}, 'absent')
  expect(await absent.ask({ type: 'reset' })).toMatchObject({
    data: { code: 'FACTORY_ERROR', message: expect.stringContaining('ABSENT_DATA') },
  })
})

test('a server that is full says so in answer to the first frame, and serves when there is room', async () => {
  const small = await startToy({ limits: { episodesMax: 1 } })
  const first = await Line.open(small)
  await first.reset({ seed: 1 })
  const refused = await Line.open(small)
  expect(await refused.ask({ type: 'reset', data: {} })).toMatchObject({
    type: 'error',
    data: { code: 'CAPACITY_REACHED', active_sessions: 1, max_sessions: 1, message: expect.any(String) },
  })
  expect((await rpc(small, 'openenv/session/create')).error).toMatchObject({
    code: -32000,
    data: { reason: 'capacity', active_sessions: 1, max_sessions: 1 },
  })
  expect(await first.reset({ seed: 2 }), 'its own episode makes room').toMatchObject({ done: false })
  first.socket.terminate()
  await until(() => small.serving.sessions.size === 0)
  const next = await Line.open(small)
  expect(await next.reset({ seed: 3 })).toMatchObject({ done: false })
})

test('a session that nothing names goes, and one with a socket stays', async () => {
  const short = await startToy({ limits: { idleMsMax: 1500 } })
  const forgotten = await createSession(short)
  const kept = await createSession(short)
  const line = await Line.open(short, `/ws?session_id=${kept}`)
  await line.reset({ seed: 1 })
  await new Promise((resolve) => setTimeout(resolve, 2700))
  const gone = await Line.open(short, `/ws?session_id=${forgotten}`)
  expect((await gone.ask({ type: 'state' })).data.code).toBe('SESSION_ERROR')
  expect(await line.step(call('roll'))).toMatchObject({ metadata: { turn: 1 } })
})

test('sockets that are silent are given up', async () => {
  const deaf = await startToy({ limits: { silentMsMax: 150 } })
  const silent = await Line.open(deaf, '/ws', { autoPong: false })
  const well = await Line.open(deaf)
  await silent.reset({ seed: 1 })
  await silent.closed
  await until(() => deaf.serving.sessions.size === 0)
  expect(await well.reset({ seed: 1 })).toMatchObject({ done: false })
})

test('/mcp over WebSocket has a session of its own, which a /ws may play', async () => {
  const line = await Line.open(server, '/mcp')
  const { result } = await line.ask({ jsonrpc: '2.0', id: 1, method: 'openenv/session/create' })
  const player = await Line.open(server, `/ws?session_id=${result.session_id}`)
  await player.reset({ seed: 1 })
  expect(await line.ask({ jsonrpc: '2.0', id: 'two', method: 'tools/call', params: { name: 'roll' } })).toMatchObject({
    id: 'two',
    result: { meta: { turn: 1 } },
  })
  expect(await line.ask({ jsonrpc: '2.0', id: 3, method: 'openenv/session/close', params: result })).toMatchObject({
    error: { code: -32600 },
  })
  expect(await line.ask('nonsense')).toMatchObject({ jsonrpc: '2.0', id: null, error: { code: -32700 } })
})

test('no episode begins while the server stops, and what was played is recorded', async () => {
  const recordings = mkdtempSync(join(tmpdir(), 'sandtable-openenv-'))
  later(async () => rmSync(recordings, { recursive: true }))
  const own = await startToy({ limits: { drainMsMax: 100 }, recordings })
  const line = await Line.open(own)
  await line.reset({ seed: 1 })
  const stopped = own.drain()
  expect((await line.ask({ type: 'reset', data: {} })).data).toMatchObject({ code: 'EXECUTION_ERROR', reason: 'busy' })
  expect((await ask(own, '/health')).body).toEqual({ status: 'unhealthy' })
  await stopped
  expect(await line.closed).toBe(1001)
  const [file, ...more] = readdirSync(recordings)
  expect(more).toEqual([])
  const last = readFileSync(join(recordings, file!), 'utf8').trimEnd().split('\n').at(-1)!
  expect(JSON.parse(last)).toMatchObject({ status: 'running', turns: 0 })
})

test('a frame longer than the limit closes the socket and harms nobody else', async () => {
  const small = await startToy({ limits: { frameBytesMax: 1000 } })
  const [long, well] = [await Line.open(small), await Line.open(small)]
  long.socket.send('x'.repeat(2000))
  expect(await long.closed).toBe(1009)
  expect(await well.reset({ seed: 1 })).toMatchObject({ done: false })
})

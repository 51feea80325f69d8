import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { codecNames, later, open, startServer } from './arena.ts'

describe.each(codecNames)('over %s', (codec) => {
  test('a server with a token answers nothing before hello brought it', async () => {
    const raw = await open(await startServer({ token: 'sesame' }), codec)
    for (const method of ['worlds', 'ping', 'reset', 'batch', 'resume']) {
      expect(await raw.error(method, {})).toMatchObject({ code: 'unauthorized', message: expect.stringContaining('hello') })
    }
    for (const token of ['', 'sesam', 'sesame ', 'Sesame', 'sesamesesame'])
      expect(await raw.error('hello', { token })).toMatchObject({ code: 'unauthorized' })
    expect(await raw.error('hello', {})).toMatchObject({ code: 'unauthorized' })
    expect(await raw.error('worlds', {})).toMatchObject({ code: 'unauthorized' })
    expect(await raw.result('hello', { token: 'sesame' })).toMatchObject({ protocol: 1 })
    expect(await raw.result('ping', {})).toEqual({})
  })

  test('inspect is forbidden unless the server was started to allow it', async () => {
    const raw = await open(await startServer(), codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7 })
    expect(await raw.error('inspect', { episode: episodes[0], what: 'witness' })).toMatchObject({ code: 'forbidden' })
  })
})

function statusOf(url: string, options: object): Promise<number> {
  const socket = new WebSocket(url, options)
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.terminate()
      resolve(101)
    })
    socket.on('unexpected-response', (request, response) => {
      request.destroy()
      resolve(response.statusCode ?? 0)
    })
    socket.on('error', () => undefined)
  })
}

test('a browser page may connect only from an origin that is listed', async () => {
  const server = await startServer({ origins: ['https://lab.example'] })
  expect(await statusOf(server.url, {})).toBe(101)
  expect(await statusOf(server.url, { origin: 'https://lab.example' })).toBe(101)
  for (const origin of ['https://evil.example', 'https://lab.example.evil.example', 'null', 'http://lab.example']) {
    expect(await statusOf(server.url, { origin })).toBe(403)
  }
  expect(await statusOf((await startServer()).url, { origin: 'http://127.0.0.1' })).toBe(403)
})

test('the WebSocket is at /v1 only, speaks JSON unless asked otherwise, and does not compress', async () => {
  const server = await startServer()
  expect(await statusOf(server.url.replace('/v1', '/v2'), {})).toBe(404)
  const socket = new WebSocket(server.url, { perMessageDeflate: true })
  later(async () => socket.terminate())
  await new Promise((resolve) => socket.on('open', resolve))
  expect([socket.protocol, socket.extensions]).toEqual(['', ''])
  socket.send('{"id":1,"method":"ping"}')
  const data = await new Promise((resolve) => socket.on('message', (message, binary) => resolve([String(message), binary])))
  expect(data).toEqual(['{"id":1,"result":{}}', false])
})

import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ConnectionLost, connect, type Gym } from '../../../clients/typescript/index.ts'
import { codecNames, later, startServer } from '../../server/arena.ts'
import { randomFrom } from '../../server/mutation.ts'
import { playOf } from '../../server/toy.ts'
import { CuttingProxy } from '../../server/wire.ts'

async function playAll(gym: Gym, seeds: readonly number[]): Promise<string[]> {
  const episodes = await gym.resetMany('toy', { seeds })
  const lone = episodes.slice(0, 4)
  const batched = episodes.slice(4)
  for (let turn = 1; turn <= 8; turn++) {
    await Promise.all([
      ...lone.map((episode) => episode.step(playOf(Number(episode.seed))[turn - 1]!)),
      gym.stepAll(batched.map((episode) => [episode, playOf(Number(episode.seed))[turn - 1]!])),
    ])
  }
  const children = await lone[0]!.fork({ turn: 4, count: 2, stream: 'new' })
  for (const child of children) await child.step({ calls: [{ name: 'roll' }] })
  return [...episodes, ...children].map(({ digest }) => digest)
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8]

describe.each(codecNames)('over %s', (codec) => {
  test('connections that are cut anywhere, again and again, change nothing: every request is settled exactly once', async () => {
    const direct = await startServer()
    const calm = await connect(direct.url, { codec })
    const expected = await playAll(calm, seeds)
    const made = direct.serving.sessions.size
    await calm.close()

    const server = await startServer()
    const proxy = await CuttingProxy.open(server.port)
    const random = randomFrom(`cuts ${codec}`)
    // hello alone takes some 400 bytes down; a batch's reply has to get through whole at some attempt.
    proxy.allowance = () =>
      random.below(2) === 0 ? { down: random.below(9000), up: 1e9 } : { down: 1e9, up: random.below(4000) }
    let turns = 0
    for (let round = 0; round < 5; round++) {
      const before = server.serving.sessions.size
      const gym = await connect(proxy.url, { codec, backoffMs: 1, retries: 200 })
      expect(await playAll(gym, seeds)).toEqual(expected)
      await gym.close()
      expect(server.serving.sessions.size - before).toBe(made)
    }
    for (const session of server.serving.sessions) turns += session.episode.turn
    expect(turns).toBe(5 * (8 * 8 + 2 * 5))
    expect(proxy.cuts).toBeGreaterThan(20)
  })
})

test('a server that comes back is found again, and a request that waited is served', async () => {
  const server = await startServer()
  const proxy = await CuttingProxy.open(server.port)
  const gym = await connect(proxy.url, { backoffMs: 1 })
  later(() => gym.close())
  const episode = await gym.reset('toy', { seed: 7 })
  proxy.allowance = () => ({ down: 1, up: 1 })
  proxy.cutAll()
  const step = episode.step({ text: 'Hi' })
  while (proxy.cuts < 3) await new Promise((resolve) => setImmediate(resolve))
  proxy.allowance = () => ({ down: 1e9, up: 1e9 })
  expect((await step).turn).toBe(1)
})

test('a connection that cannot be had again is ConnectionLost after the retries, and the same step later is applied once', async () => {
  const server = await startServer()
  const proxy = await CuttingProxy.open(server.port)
  const gym = await connect(proxy.url, { backoffMs: 1, retries: 3 })
  later(() => gym.close())
  const episode = await gym.reset('toy', { seed: 7 })
  proxy.allowance = () => ({ down: 1, up: 1e9 })
  proxy.cutAll()
  const cuts = proxy.cuts
  await expect(episode.step({ text: 'Hi' })).rejects.toBeInstanceOf(ConnectionLost)
  expect(proxy.cuts - cuts).toBe(4)
  proxy.allowance = () => ({ down: 1e9, up: 1e9 })
  expect((await episode.step({ text: 'Hi' })).turn).toBe(1)
  expect(server.serving.sessions.get(episode.id).episode.turn).toBe(1)
})

test('who is told that the connection is lost may ask again at once', async () => {
  const server = await startServer()
  const proxy = await CuttingProxy.open(server.port)
  const gym = await connect(proxy.url, { backoffMs: 1, retries: 1 })
  later(() => gym.close())
  proxy.allowance = () => ({ down: 1, up: 1e9 })
  proxy.cutAll()
  for (let asked = 0; asked < 3; asked++) await expect(gym.request('ping', {})).rejects.toBeInstanceOf(ConnectionLost)
  const last = gym.request('ping', {}).catch(() => {
    proxy.allowance = () => ({ down: 1e9, up: 1e9 })
    return gym.request('ping', {})
  })
  expect(await last).toEqual({})
})

test('a reply that never gets through is given up, with all that waits for it', async () => {
  const server = await startServer()
  const proxy = await CuttingProxy.open(server.port)
  const gym = await connect(proxy.url, { backoffMs: 1, retries: 2 })
  later(() => gym.close())
  proxy.allowance = () => ({ down: 1000, up: 1e9 })
  proxy.cutAll()
  await expect(gym.describe('toy')).rejects.toMatchObject({
    code: 'connection_lost',
    message: expect.stringContaining('3 times'),
  })
})

test('a line that is dead without being closed is given up, and the request sent again over another', async () => {
  const server = await startServer()
  let swallow = false
  const sockets = class extends WebSocket {
    override send(...args: unknown[]): void {
      if (!swallow) (super.send as (...args: unknown[]) => void)(...args)
      else if (!String(args[0]).includes('ping')) this.pause()
    }
  }
  const gym = await connect(server.url, { webSocket: sockets as never, silentMs: 60, backoffMs: 1 })
  later(() => gym.close())
  swallow = true
  const worlds = gym.worlds()
  await new Promise((resolve) => setTimeout(resolve, 30))
  swallow = false
  expect(await worlds).toHaveLength(2)
})

test('a wrong token is unauthorized at once, and the right one opens', async () => {
  const server = await startServer({ token: 'sesame' })
  await expect(connect(server.url)).rejects.toMatchObject({ code: 'unauthorized' })
  await expect(connect(server.url, { token: 'wrong' })).rejects.toMatchObject({ code: 'unauthorized' })
  const gym = await connect(server.url, { token: 'sesame', client: 'a test' })
  expect(await gym.worlds()).toHaveLength(2)
  await gym.close()
  await expect(gym.worlds()).rejects.toBeInstanceOf(ConnectionLost)
})

test('nobody at the address is ConnectionLost', async () => {
  const free = createServer()
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve))
  const { port } = free.address() as { port: number }
  await new Promise((resolve) => free.close(resolve))
  const lost = connect(`ws://127.0.0.1:${port}/v1`, { retries: 1, backoffMs: 1 })
  await expect(lost).rejects.toMatchObject({ code: 'connection_lost', message: expect.stringContaining('ECONNREFUSED') })
})

test('requests that wait when the gym is closed are told so', async () => {
  const server = await startServer()
  const gym = await connect(server.url)
  const waiting = gym.worlds()
  const closing = gym.close()
  await expect(waiting).rejects.toMatchObject({ code: 'connection_lost', message: 'The gym was closed.' })
  await closing
})

test('a draining server is busy, which is thrown', async () => {
  const server = await startServer()
  const gym = await connect(server.url)
  const episode = await gym.reset('toy', { seed: 7 })
  const draining = server.drain()
  await expect(gym.reset('toy')).rejects.toMatchObject({ code: 'busy', name: 'InfrastructureError' })
  await episode.step({ calls: [{ name: 'finish' }] })
  expect(episode.terminated).toBe(true)
  await draining
  await gym.close()
})

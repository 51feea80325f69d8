import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../../core/protocol/index.ts'
import { codecNames, open, startServer, until } from './arena.ts'
import { type Any, codecOf, type Raw } from './raw.ts'
import { handshake } from './wire.ts'

async function bystander(raw: Raw): Promise<() => Promise<void>> {
  const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, options: { turns: 1000 } })
  let turn = 0
  return async () => {
    const step = await raw.result('step', { episode: episodes[0], turn: ++turn, action: { calls: [{ name: 'roll' }] } })
    expect(step.turn).toBe(turn)
  }
}

async function start(raw: Raw, more: object = {}): Promise<string> {
  return (await raw.result('reset', { world: 'toy', seed: 7, ...more })).episodes[0]
}

test('hello tells every limit', async () => {
  const raw = await open(await startServer({ limits: { turnsMax: 50 } }))
  expect((await raw.result('hello', {})).limits).toEqual({ ...defaultLimits, turnsMax: 50 })
})

describe.each(codecNames)('over %s', (codec) => {
  test('frameBytesMax: a frame as long as that is read; one byte more is frame_large and closes this connection only', async () => {
    const server = await startServer({ limits: { frameBytesMax: 2000 } })
    const [raw, other] = [await open(server, codec), await open(server, codec)]
    const unharmed = await bystander(other)
    const fill = (bytes: number): Any => {
      const request = (text: string) => ({ id: 1, method: 'hello', params: { client: text } })
      const spare = bytes - codecOf[codec].encode(request('x'.repeat(1500))).length
      return request('x'.repeat(1500 + spare))
    }
    raw.send(fill(2000))
    expect(await raw.frame()).toMatchObject({ id: 1, result: {} })
    raw.send(fill(2001))
    expect(await raw.frame()).toMatchObject({
      id: null,
      error: { code: 'frame_large', message: 'A frame has 2000 bytes at most.' },
    })
    expect(await raw.closed).toEqual({ code: 1009 })
    await unharmed()
  })

  test('actionBytesMax: an action is measured as JSON, whatever the codec, alone and in a batch', async () => {
    const server = await startServer({ limits: { actionBytesMax: 1000 } })
    const raw = await open(server, codec)
    const unharmed = await bystander(raw)
    const [episode, other] = (await raw.result('reset', { world: 'toy', seed: 7, count: 2 })).episodes
    const text = (bytes: number, fill: string, width: number) =>
      fill.repeat(Math.floor((bytes - 11) / width)) + 'x'.repeat((bytes - 11) % width)
    for (const [fill, width] of [
      ['x', 1],
      ['\u0001', 6],
      ['é', 2],
      ['😀', 4],
      ['"', 2],
    ] as const) {
      const action = { text: text(1001, fill, width) }
      expect(Buffer.byteLength(JSON.stringify(action))).toBe(1001)
      const tooLong = { episode, turn: 1, action }
      const refusal = { code: 'request_invalid', message: 'An action has 1000 bytes at most as JSON; this one has 1001.' }
      expect(await raw.error('step', tooLong)).toEqual(refusal)
      const right = { method: 'step', params: { episode: other, turn: 1, action: { text: 'Hi' } } }
      const { results } = await raw.result('batch', { requests: [{ method: 'step', params: tooLong }, right] })
      expect(results).toMatchObject([{ error: refusal }, { result: { turn: 1 } }])
    }
    await raw.result('step', { episode, turn: 1, action: { text: text(1000, '\u0001', 6) } })
    await unharmed()
  })

  test('depthMax: 32 levels are read, 33 are not, and the connection goes on', async () => {
    const raw = await open(await startServer(), codec)
    const unharmed = await bystander(raw)
    const episode = await start(raw)
    // The request, its params, the action, its calls, the call and its arguments are six levels.
    const step = (levels: number): Any => {
      let args: Any = []
      for (let level = 6; level < levels; level++) args = [args]
      return { episode, turn: 1, action: { calls: [{ name: 'roll', arguments: args }] } }
    }
    raw.send({ id: 1, method: 'step', params: step(33) })
    expect(await raw.frame()).toMatchObject({
      id: null,
      error: { code: 'frame_malformed', message: expect.stringContaining('deeper than 32') },
    })
    const reply = await raw.result('step', step(32))
    expect(reply.info.outcomes[0].status).toBe('malformed')
    await unharmed()
  })

  test('requestsMax: a batch of that many is served', async () => {
    const server = await startServer({ limits: { requestsMax: 3 } })
    const raw = await open(server, codec)
    const requests = (count: number) => Array.from({ length: count }, () => ({ method: 'close', params: { episode: 'x' } }))
    expect((await raw.result('batch', { requests: requests(3) })).results).toHaveLength(3)
    expect(await raw.error('batch', { requests: requests(4) })).toMatchObject({ code: 'request_invalid' })
  })

  test('toolcallsMax: the 64th call is carried out, the 65th is skipped', async () => {
    const raw = await open(await startServer(), codec)
    const calls = Array.from({ length: 66 }, (_, place) => ({ id: `c${place}`, name: 'roll' }))
    const { info, observation } = await raw.result('step', { episode: await start(raw), turn: 1, action: { calls } })
    expect(info.outcomes.map(({ status }: Any) => status)).toEqual([...Array(64).fill('ok'), 'skipped', 'skipped'])
    expect(observation.messages[64]).toMatchObject({ call: 'c64', error: 'skipped' })
  })

  test('episodesMax: what does not fit whole is refused, none of it is made, and closing makes room', async () => {
    const server = await startServer({ limits: { episodesMax: 10 } })
    const raw = await open(server, codec)
    const unharmed = await bystander(raw)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 8, key: 'the-key-of-the-first' })
    const keyed = { world: 'toy', seed: 8, count: 2, key: 'the-key-of-a-reset' }
    expect(await raw.error('reset', keyed)).toMatchObject({ code: 'capacity' })
    expect(await raw.error('fork', { episode: episodes[0], count: 2 })).toMatchObject({ code: 'capacity' })
    expect(server.serving.sessions.size).toBe(9)
    await raw.result('fork', { episode: episodes[0] })
    expect(await raw.error('reset', { world: 'toy' })).toMatchObject({ code: 'capacity', message: expect.stringContaining('10') })
    for (const episode of episodes) await raw.result('close', { episode })
    expect((await raw.result('reset', keyed)).episodes).toHaveLength(2)
    await unharmed()
  })

  test('turnsMax: an option past it is refused at reset, and at it an episode is truncated with reward 0', async () => {
    const raw = await open(await startServer({ limits: { turnsMax: 12 } }), codec)
    const reset = (turns: number) => ({ world: 'toy', seed: 7, options: { turns } })
    expect(await raw.error('reset', reset(13))).toMatchObject({
      code: 'request_invalid',
      message: expect.stringContaining('12 at most'),
    })
    const { episodes } = await raw.result('reset', reset(12))
    for (let turn = 1; turn <= 12; turn++) {
      const step = await raw.result('step', { episode: episodes[0], turn, action: {} })
      expect(step).toMatchObject({ truncated: turn === 12, terminated: false, reward: 0 })
    }
    expect(await raw.error('step', { episode: episodes[0], turn: 13, action: {} })).toMatchObject({ code: 'episode_over' })
  })

  test('sendBytesMax: a reader that does not read is not read either, nothing is lost, and others are served', async () => {
    const server = await startServer({ limits: { sendBytesMax: 256 * 1024 } })
    const [slow, other] = [await open(server, codec), await open(server, codec)]
    const unharmed = await bystander(other)
    const { episodes } = await slow.result('reset', { world: 'toy', seed: 7, count: 1200 })
    slow.socket.pause()
    // Many small requests come in one chunk, and large ones wait with the client when nobody reads them.
    const action = (place: number) => ({
      calls: [{ name: 'recite', arguments: { length: place < 600 ? 60_000 : 100 } }],
      thought: 'x'.repeat(place < 600 ? 0 : 50_000),
    })
    const replies: Promise<Any>[] = episodes.map((episode: string, place: number) =>
      slow.ask('step', { episode, turn: 1, action: action(place) }),
    )
    const served = () => episodes.filter((id: string) => server.serving.sessions.find(id)?.episode.turn === 1).length
    for (let [quiet, before] = [0, -1]; quiet < 50; quiet++) {
      await unharmed()
      if (served() !== before) quiet = 0
      before = served()
    }
    // The kernel's own buffers take a few megabytes besides what the server holds; a reply has some 90,000 bytes.
    expect(served()).toBeGreaterThan(0)
    expect(served() * 90_000).toBeLessThan(16 * 1024 * 1024)
    expect(slow.socket.bufferedAmount).toBeGreaterThan(5 * 1024 * 1024)
    slow.socket.resume()
    for (const reply of replies) expect((await reply).result.turn).toBe(1)
    expect(slow.order.slice(1)).toEqual(Array.from({ length: 1200 }, (_, place) => place + 2))
  })

  test('idleMsMax: what nothing has named for so long goes, and answers as if it had never been', async () => {
    const server = await startServer({ limits: { idleMsMax: 1000 } })
    const raw = await open(server, codec)
    const [kept, gone] = (await raw.result('reset', { world: 'toy', seed: 7, count: 2 })).episodes
    while (server.serving.sessions.find(gone)) await raw.result('resume', { episode: kept, turn: 0 })
    await raw.result('step', { episode: kept, turn: 1, action: {} })
    const error = await raw.error('step', { episode: gone, turn: 1, action: {} })
    expect(error).toEqual(await raw.error('step', { episode: 'f'.repeat(32), turn: 1, action: {} }))
    expect(error.code).toBe('episode_unknown')
  })
})

test('silentMsMax: a socket that answers no ping is given up, and one that only answers pings is kept', async () => {
  const server = await startServer({ limits: { silentMsMax: 300 } })
  const patient = await open(server)
  const dead = await handshake(server.port, 'json')
  const began = performance.now()
  await new Promise((resolve) => dead.on('close', resolve).resume())
  expect(performance.now() - began).toBeGreaterThan(290)
  await until(() => server.serving.counts.connections === 1)
  await new Promise((resolve) => patient.socket.once('ping', resolve))
  expect(await patient.result('ping', {})).toEqual({})
})

describe('drainMsMax', () => {
  test('no reset and no fork from then on, steps go on, and when all is finished replays are written and sockets closed with 1001', async () => {
    const recordings = mkdtempSync(join(tmpdir(), 'sandtable-'))
    const server = await startServer({ recordings })
    const raw = await open(server)
    const reset = { world: 'toy', seed: 7, key: 'a-key-from-before-it' }
    const made = await raw.result('reset', reset)
    const [episode] = made.episodes
    const draining = server.drain()
    expect(await raw.error('reset', { world: 'toy', seed: 7 })).toMatchObject({ code: 'busy' })
    expect(await raw.error('fork', { episode })).toMatchObject({ code: 'busy' })
    expect(await raw.result('reset', reset)).toEqual(made)
    expect(await (await fetch(`http://127.0.0.1:${server.port}/health`)).json()).toMatchObject({ status: 'draining' })
    await raw.result('step', { episode, turn: 1, action: { calls: [{ name: 'finish' }] } })
    expect(await raw.closed).toEqual({ code: 1001 })
    await draining
    expect(readdirSync(recordings)).toEqual([`${episode}.replay.jsonl`])
    await expect(fetch(`http://127.0.0.1:${server.port}/health`)).rejects.toThrow()
  })

  test('after so long the unfinished are written too, as far as they came', async () => {
    const recordings = mkdtempSync(join(tmpdir(), 'sandtable-'))
    const server = await startServer({ recordings, limits: { drainMsMax: 200 } })
    const raw = await open(server)
    const [episode] = (await raw.result('reset', { world: 'toy', seed: 7 })).episodes
    await raw.result('step', { episode, turn: 1, action: {} })
    const { lines } = await raw.result('replay', { episode })
    const began = performance.now()
    await server.drain()
    expect(performance.now() - began).toBeGreaterThan(190)
    expect(await raw.closed).toEqual({ code: 1001 })
    const text = readFileSync(join(recordings, `${episode}.replay.jsonl`), 'utf8')
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(lines)
  })
})

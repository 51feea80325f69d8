import { describe, expect, test } from 'vitest'
import { connect } from '../../clients/typescript/index.ts'
import { batchMethods, methods, params as paramsSchemas, results } from '../../core/protocol/index.ts'
import { wireError } from '../../core/protocol/replies.ts'
import { codecNames, later, open, startServer } from './arena.ts'
import { playOf } from './toy.ts'

const server = await startServer({ inspect: true })

describe.each(codecNames)('over %s', (codec) => {
  test('every method answers in the shape that its schema says', async () => {
    const raw = await open(server, codec)
    const seen = new Set<string>()
    const ask = async (method: (typeof methods)[number], params: object) => {
      paramsSchemas[method].parse(params)
      const reply = await raw.ask(method, params)
      expect(reply.error).toBeUndefined()
      results[method].parse(reply.result)
      seen.add(method)
      return reply.result
    }
    expect(await ask('hello', { client: 'a test' })).toMatchObject({
      protocol: 1,
      server: { name: 'sandtable', version: '0.0.1' },
    })
    const { worlds } = await ask('worlds', {})
    expect(worlds.map(({ world, available }: { world: string; available: boolean }) => [world, available])).toEqual([
      ['toy', true],
      ['absent', false],
    ])
    expect(worlds[1].hint).toMatch(/ABSENT_DATA/)
    const described = await ask('describe', { world: 'toy', options: { mood: 'bad' } })
    expect(described.options.properties.mood.description).toBe('The mood.')
    const reset = await ask('reset', { world: 'toy', seed: 7, count: 2 })
    expect(reset.episodes).toHaveLength(2)
    const [episode, other] = reset.episodes
    expect((await ask('describe', { episode })).contract).toBe(reset.contract)
    for (const [place, action] of playOf(7).entries()) await ask('step', { episode, turn: place + 1, action })
    const fork = await ask('fork', { episode, turn: 3, count: 2, stream: 'new' })
    expect(fork).toMatchObject({ turn: 3 })
    const resumed = await ask('resume', { episode, turn: 0 })
    expect(resumed.replies.map(({ turn }: { turn: number }) => turn)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect((await ask('replay', { episode })).lines).toHaveLength(10)
    for (const what of ['state', 'diff', 'grade', 'witness']) await ask('inspect', { episode, what })
    const batch = await ask('batch', {
      requests: [{ method: 'step', params: { episode: other, turn: 1, action: { text: 'Hi' } } }],
    })
    results.step.parse(batch.results[0].result)
    expect(await ask('close', { episode })).toEqual({})
    expect(await ask('close', { episode })).toEqual({})
    await ask('ping', {})
    expect([...seen].sort()).toEqual([...methods].sort())
  })

  test('every error has a code of the list and a sentence', async () => {
    const raw = await open(server, codec)
    for (const method of methods) {
      const error = await raw.error(method, { surprise: 1 })
      wireError.parse(error)
      expect(error).toMatchObject({ code: 'request_invalid', message: expect.stringMatching(/^\w+: params/) })
    }
    expect(await raw.error('dance')).toMatchObject({
      code: 'method_unknown',
      message: expect.stringContaining(methods.join(', ')),
    })
    expect(batchMethods).toEqual(['reset', 'step', 'fork', 'resume', 'close'])
  })

  test('the client plays the same episode as bare frames do', async () => {
    const raw = await open(server, codec)
    const gym = await connect(server.url, { codec })
    later(() => gym.close())
    const bare = await raw.result('reset', { world: 'toy', seed: '7' })
    const episode = await gym.reset('toy', { seed: 7 })
    expect(episode.digest).toBe(bare.digest)
    for (const [place, action] of playOf(7).entries()) {
      const step = await episode.step(action)
      expect(step).toEqual(await raw.result('step', { episode: bare.episodes[0], turn: place + 1, action }))
    }
    expect(episode.terminated).toBe(true)
    expect(await episode.replay()).toEqual((await raw.result('replay', { episode: bare.episodes[0] })).lines)
  })
})

test('seeds that are one seed start one episode, and names that differ do not', async () => {
  const raw = await open(server)
  const packed = await open(server, 'msgpack')
  const seeds = [7, '7', 7.0, -0, '0', 0, '-0', 'seven', -3, '-3']
  const digests = await Promise.all(seeds.map(async (seed) => (await raw.result('reset', { world: 'toy', seed })).digest))
  const again = await Promise.all(seeds.map(async (seed) => (await packed.result('reset', { world: 'toy', seed })).digest))
  expect(again).toEqual(digests)
  expect(new Set(digests).size).toBe(5)
  expect([digests[0], digests[3], digests[8]]).toEqual([digests[1], digests[4], digests[9]])
})

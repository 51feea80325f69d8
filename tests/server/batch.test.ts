import { describe, expect, test } from 'vitest'
import { codecNames, open, startServer } from './arena.ts'
import type { Any } from './raw.ts'

const server = await startServer({ limits: { requestsMax: 8 } })

describe.each(codecNames)('over %s', (codec) => {
  test('a batch is any mix of its methods, and its results are in order', async () => {
    const raw = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 3 })
    const { results } = await raw.result('batch', {
      requests: [
        { method: 'close', params: { episode: episodes[2] } },
        { method: 'step', params: { episode: episodes[0], turn: 1, action: { text: 'Hi' } } },
        { method: 'fork', params: { episode: episodes[0], count: 2 } },
        { method: 'resume', params: { episode: episodes[0], turn: 0 } },
        { method: 'reset', params: { world: 'toy', seed: 8 } },
      ],
    })
    expect(results[0].result).toEqual({})
    expect(results[1].result).toMatchObject({ turn: 1 })
    expect(results[2].result).toMatchObject({ turn: 1, episodes: [expect.any(String), expect.any(String)] })
    expect(results[3].result).toEqual({ turn: 1, replies: [results[1].result] })
    expect(results[4].result).toMatchObject({ seed: '8' })
  })

  test('a bad request harms no other', async () => {
    const raw = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 3 })
    const step = (episode: string, turn: number, action: object) => ({ method: 'step', params: { episode, turn, action } })
    const { results } = await raw.result('batch', {
      requests: [
        step(episodes[0], 1, { text: 'Hi' }),
        step('nobody', 1, {}),
        { method: 'step', params: { surprise: 1 } },
        { method: 'step' },
        step(episodes[1], 1, { calls: [{ name: 'break_world' }] }),
        { method: 'reset', params: { world: 'atlantis' } },
        step(episodes[2], 1, { text: 'Hi' }),
      ],
    })
    expect(results.map(({ error }: Any) => error?.code)).toEqual([
      undefined,
      'episode_unknown',
      'request_invalid',
      'request_invalid',
      'fault',
      'world_unknown',
      undefined,
    ])
    expect(results[6].result).toEqual(results[0].result)
  })

  test('a batch that is sent again is answered again and changes nothing', async () => {
    const raw = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 7 })
    const requests = episodes.map((episode: string) => ({
      method: 'step',
      params: { episode, turn: 1, action: { calls: [{ name: 'roll' }] } },
    }))
    const batch = {
      requests: [...requests, { method: 'reset', params: { world: 'toy', seed: 1, key: `the-key-of-a-batch-${codec}` } }],
    }
    const first = await raw.result('batch', batch)
    const { size } = server.serving.sessions
    expect(await raw.result('batch', batch)).toEqual(first)
    expect(server.serving.sessions.size).toBe(size)
  })

  test('a batch is refused as a whole where it cannot be sent again, or holds what no batch holds', async () => {
    const raw = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7 })
    const step = { method: 'step', params: { episode: episodes[0], turn: 1, action: {} } }
    const refusals: [object[], RegExp][] = [
      [[step, step], /one step for an episode/],
      [[], /requests/],
      [
        Array.from({ length: 9 }, () => ({ method: 'reset', params: { world: 'toy' } })),
        /holds 8 requests at most; this one has 9/,
      ],
      [[{ method: 'step', id: 4, params: {} }], /id/],
      ...['batch', 'hello', 'describe', 'ping', 'worlds', 'replay', 'inspect', 'dance'].map((method): [object[], RegExp] => [
        [step, { method, params: {} }],
        new RegExp(`"${method}"`),
      ]),
    ]
    for (const [requests, sentence] of refusals) {
      expect(await raw.error('batch', { requests })).toMatchObject({
        code: 'request_invalid',
        message: expect.stringMatching(sentence),
      })
    }
    expect((await raw.result('resume', { episode: episodes[0], turn: 0 })).turn).toBe(0)
  })
})

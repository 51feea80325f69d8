import { describe, expect, test } from 'vitest'
import { codecNames, open, startServer } from './arena.ts'
import type { Any } from './raw.ts'

const server = await startServer()
const work = { calls: [{ name: 'work', arguments: { rounds: 30_000 } }] }
const note = { calls: [{ name: 'note_visit', arguments: { note: 'x' } }] }

function batchOf(episodes: readonly string[], action: object = work): object {
  return { requests: episodes.map((episode) => ({ method: 'step', params: { episode, turn: 1, action } })) }
}

describe.each(codecNames)('over %s', (codec) => {
  test('a lone step is answered while a batch of 2,048 is in flight, on its own connection and on another', async () => {
    const raw = await open(server, codec)
    const other = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 2050 })
    const batch = raw.ask('batch', batchOf(episodes.slice(0, 2048)), 'batch')
    let done = false
    void batch.then(() => {
      done = true
    })
    const step = (place: number) => ({ episode: episodes[place], turn: 1, action: note })
    const [mine, theirs] = await Promise.all([raw.ask('step', step(2048), 'lone'), other.ask('step', step(2049))])
    expect(done).toBe(false)
    expect([mine.result.turn, theirs.result.turn]).toEqual([1, 1])
    const { results } = (await batch).result
    expect(results.every(({ result }: Any) => result.turn === 1)).toBe(true)
    expect(raw.order.slice(-2)).toEqual(['lone', 'batch'])
  })

  test('requests for one episode are served in the order received, in and behind batches that are being sliced', async () => {
    const raw = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 1500 })
    const [first, last, middle] = [episodes[0], episodes[1499], episodes[750]]
    const batch = raw.ask('batch', batchOf(episodes), 'first batch')
    const again = raw.ask(
      'batch',
      { requests: [last, middle].map((episode) => ({ method: 'step', params: { episode, turn: 2, action: note } })) },
      'second batch',
    )
    const steps = [first, last, middle].flatMap((episode) => [
      raw.ask('step', { episode, turn: episode === first ? 2 : 3, action: note }),
      raw.ask('resume', { episode, turn: 0 }),
      raw.ask('close', { episode }),
      raw.ask('step', { episode, turn: 4, action: note }),
    ])
    const replies = await Promise.all(steps)
    expect((await batch).result.results.filter(({ result }: Any) => result?.turn !== 1)).toEqual([])
    expect((await again).result.results.map(({ result }: Any) => result?.turn)).toEqual([2, 2])
    for (const [place, turn] of [2, 3, 3].entries()) {
      const [step, resume, close, late] = replies.slice(place * 4, place * 4 + 4)
      expect(step.result.turn).toBe(turn)
      expect(resume.result.turn).toBe(turn)
      expect(close.result).toEqual({})
      expect(late.error.code).toBe('episode_unknown')
    }
  })

  test('a queue does not outlive its batch', async () => {
    const raw = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 600 })
    await raw.result('batch', batchOf(episodes))
    for (const id of episodes) expect(server.serving.sessions.get(id).waiting).toBeUndefined()
    expect(server.serving.schedule.idle).toBe(true)
  })

  test('two requests in flight with one id are an error, and the first is answered; afterwards the id is free', async () => {
    const raw = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 1000 })
    raw.send({ id: 'same', method: 'batch', params: batchOf(episodes) })
    raw.send({ id: 'same', method: 'ping', params: {} })
    const [refused, served] = [await raw.frame(), await raw.frame()]
    expect(refused).toMatchObject({ id: 'same', error: { code: 'request_invalid', message: expect.stringContaining('"same"') } })
    expect(served.result.results).toHaveLength(1000)
    expect((await raw.ask('ping', {}, 'same')).result).toEqual({})
  })

  test('what comes behind a frame that is still being read is served after it, in order', async () => {
    const raw = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 4096 })
    const rolls = { calls: [{ name: 'note_visit', arguments: { note: 'y'.repeat(200) } }] }
    const replies = await Promise.all([
      raw.ask('batch', batchOf(episodes, rolls)),
      raw.ask('step', { episode: episodes[0], turn: 2, action: note }),
      raw.ask('batch', { requests: [{ method: 'step', params: { episode: episodes[4095], turn: 2, action: note } }] }),
      raw.ask('step', { episode: episodes[4095], turn: 3, action: note }),
      raw.ask('batch', { requests: 'none' }),
    ])
    expect(replies[0].result.results).toHaveLength(4096)
    expect([replies[1].result.turn, replies[2].result.results[0].result.turn, replies[3].result.turn]).toEqual([2, 2, 3])
    expect(replies[4].error.code).toBe('request_invalid')
  })

  test('a long frame that is not JSON, or holds what a batch must not, is answered as a short one', async () => {
    const raw = await open(server, 'json')
    const requests = Array.from({ length: 2000 }, () => ({ method: 'ping', params: {} }))
    const text = JSON.stringify({ id: 5, method: 'batch', params: { requests } })
    raw.sendBytes(text.replace('"ping","params":{}},{', '"ping","params":{},},{'))
    expect((await raw.frame()).error).toMatchObject({ code: 'frame_malformed', message: expect.stringContaining('offset') })
    expect((await raw.ask('batch', { requests })).error.message).toContain('"ping"')
    expect((await raw.ask('ping', {})).result).toEqual({})
  })

  test('a connection that goes away in the middle of a batch leaves a batch that is done', async () => {
    const raw = await open(server, codec)
    const other = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, count: 500 })
    raw.send({ id: 1, method: 'batch', params: batchOf(episodes) })
    await other.result('ping', {})
    await raw.close()
    const { results } = await other.result('batch', batchOf(episodes))
    expect(results.filter(({ result }: Any) => result?.turn !== 1)).toEqual([])
  })
})

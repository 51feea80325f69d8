import { describe, expect, test } from 'vitest'
import { codecNames, open, startServer } from './arena.ts'
import type { Any, Raw } from './raw.ts'
import { playOf } from './toy.ts'

const server = await startServer()

async function play(raw: Raw, episode: string, turns: number, first = 1): Promise<Any[]> {
  const replies: Any[] = []
  for (let turn = first; turn <= turns; turn++) {
    replies.push(await raw.result('step', { episode, turn, action: playOf(7)[turn - 1] }))
  }
  return replies
}

async function start(raw: Raw, more: object = {}): Promise<Any> {
  return raw.result('reset', { world: 'toy', seed: 7, ...more })
}

describe.each(codecNames)('over %s', (codec) => {
  test('the last turn again gives the same reply and changes nothing, at every turn and after the end', async () => {
    const raw = await open(server, codec)
    const [episode, other] = (await start(raw, { count: 2 })).episodes
    const once = await play(raw, other, 8)
    for (const [place, action] of playOf(7).entries()) {
      const step = { episode, turn: place + 1, action }
      for (let sending = 0; sending < 3; sending++) expect(await raw.result('step', step)).toEqual(once[place])
    }
    expect(once[7].terminated).toBe(true)
    expect(await raw.error('step', { episode, turn: 9, action: {} })).toMatchObject({ code: 'episode_over' })
    expect(await raw.result('step', { episode, turn: 8, action: playOf(7)[7] })).toEqual(once[7])
    expect(await raw.result('resume', { episode, turn: 0 })).toEqual({ turn: 8, replies: once })
  })

  test('duplicates in flight are applied once and answered alike', async () => {
    const raw = await open(server, codec)
    const { episodes } = await start(raw)
    const step = { episode: episodes[0], turn: 1, action: { calls: [{ id: 'x', name: 'roll' }] } }
    const replies = await Promise.all(Array.from({ length: 20 }, () => raw.result('step', step)))
    for (const reply of replies) expect(reply).toEqual(replies[0])
    expect(replies[0].observation.messages[0].call).toBe('x')
    expect((await raw.result('resume', { episode: episodes[0], turn: 0 })).turn).toBe(1)
  })

  test('another action for the last turn is a conflict, and any other turn says which comes next', async () => {
    const raw = await open(server, codec)
    const { episodes } = await start(raw)
    const [episode] = episodes
    const step = (turn: number, action: object) => raw.error('step', { episode, turn, action })
    expect(await step(2, {})).toMatchObject({ code: 'turn_order', data: { expected: 1 } })
    await play(raw, episode, 3)
    expect(await step(3, { text: 'Something else' })).toMatchObject({ code: 'turn_conflict', data: { expected: 4 } })
    for (const turn of [1, 2, 5, 1000])
      expect(await step(turn, playOf(7)[turn - 1] ?? {})).toMatchObject({ code: 'turn_order', data: { expected: 4 } })
    expect(await step(0, {})).toMatchObject({ code: 'request_invalid' })
    const [fourth] = await play(raw, episode, 4, 4)
    expect(fourth.turn).toBe(4)
  })

  test('the same action in another order of keys is the same action', async () => {
    const raw = await open(server, codec)
    const { episodes } = await start(raw)
    const first = await raw.result('step', { episode: episodes[0], turn: 1, action: { text: 'a', thought: 'b' } })
    expect(await raw.result('step', { action: { thought: 'b', text: 'a' }, turn: 1, episode: episodes[0] })).toEqual(first)
  })

  test('steps that come in the wrong order change nothing until their turn comes', async () => {
    const raw = await open(server, codec)
    const [episode, other] = (await start(raw, { count: 2 })).episodes
    const straight = await play(raw, other, 4)
    const shuffled = [4, 2, 3, 1, 2, 4, 3, 4]
    const replies = await Promise.all(shuffled.map((turn) => raw.ask('step', { episode, turn, action: playOf(7)[turn - 1] })))
    expect(replies.map(({ error }) => error?.code)).toEqual([
      'turn_order',
      'turn_order',
      'turn_order',
      undefined,
      undefined,
      'turn_order',
      undefined,
      undefined,
    ])
    expect([3, 4, 6, 7].map((place) => replies[place].result)).toEqual(straight)
  })

  test('a fault is the same fault again, the episode is void, and a fork at an earlier turn lives', async () => {
    const raw = await open(server, codec)
    const { episodes } = await start(raw)
    const [episode] = episodes
    const replies = await play(raw, episode, 2)
    const broken = { episode, turn: 3, action: { calls: [{ name: 'break_world', arguments: {} }] } }
    const fault = await raw.error('step', broken)
    expect(fault).toMatchObject({ code: 'fault' })
    expect(JSON.stringify(fault)).not.toContain('secret')
    expect(await raw.error('step', broken)).toEqual(fault)
    expect(await raw.error('step', { ...broken, action: {} })).toMatchObject({ code: 'episode_void' })
    expect(await raw.error('step', { ...broken, turn: 4 })).toMatchObject({ code: 'episode_void' })
    expect(await raw.result('resume', { episode, turn: 0 })).toEqual({ turn: 2, replies })
    const [child] = (await raw.result('fork', { episode, turn: 2 })).episodes
    const [third] = await play(raw, child, 3, 3)
    expect(third.turn).toBe(3)
  })

  test('resume tells every reply after any turn, and refuses a client that is ahead or played something else', async () => {
    const raw = await open(server, codec)
    const reset = await start(raw)
    const [episode] = reset.episodes
    const replies = await play(raw, episode, 5)
    for (let turn = 0; turn <= 5; turn++) {
      const digest = turn === 0 ? reset.digest : replies[turn - 1].digest
      expect(await raw.result('resume', { episode, turn, digest })).toEqual({ turn: 5, replies: replies.slice(turn) })
    }
    expect(await raw.error('resume', { episode, turn: 6 })).toMatchObject({ code: 'turn_order', data: { expected: 6 } })
    expect(await raw.error('resume', { episode, turn: 2, digest: replies[2].digest })).toMatchObject({ code: 'diverged' })
  })

  test('a fork at any turn goes on as its parent did, and says the same in its replay', async () => {
    const raw = await open(server, codec)
    const { episodes, digest } = await start(raw)
    const [episode] = episodes
    const replies = await play(raw, episode, 8)
    const { lines } = await raw.result('replay', { episode })
    for (let turn = 0; turn <= 8; turn++) {
      const fork = await raw.result('fork', { episode, turn })
      expect(fork).toMatchObject({ turn, digest: turn === 0 ? digest : replies[turn - 1].digest })
      expect(await raw.result('resume', { episode: fork.episodes[0], turn: 0 })).toEqual({
        turn,
        replies: replies.slice(0, turn),
      })
      expect(await play(raw, fork.episodes[0], 8, turn + 1)).toEqual(replies.slice(turn))
      expect((await raw.result('replay', { episode: fork.episodes[0] })).lines).toEqual(lines)
    }
    expect(await raw.error('fork', { episode, turn: 9 })).toMatchObject({ code: 'turn_order', data: { expected: 9 } })
  })

  test('forks that reseed draw anew, each child by its label, and the last turn again is still the last turn', async () => {
    const raw = await open(server, codec)
    const [episode] = (await start(raw)).episodes
    const [, second] = await play(raw, episode, 2)
    const roll = { calls: [{ name: 'roll', arguments: { sides: 100 } }] }
    const rolls = async (stream: string, count: number): Promise<Any[]> => {
      const { episodes } = await raw.result('fork', { episode, count, stream })
      return Promise.all(episodes.map((child: string) => raw.result('step', { episode: child, turn: 3, action: roll })))
    }
    const once = await rolls('a', 6)
    expect(await rolls('a', 6)).toEqual(once)
    expect(new Set(once.map(({ digest }) => digest)).size).toBe(6)
    const [kept] = await rolls('keep', 1)
    expect(await raw.result('step', { episode, turn: 3, action: roll })).toEqual(kept)
    const [child] = (await raw.result('fork', { episode, turn: 2, stream: 'b' })).episodes
    expect(await raw.result('step', { episode: child, turn: 2, action: playOf(7)[1] })).toEqual(second)
    expect((await raw.result('replay', { episode: child })).lines.filter(({ stream }: Any) => stream)).toEqual([
      { turn: 2, stream: 'b-0' },
    ])
  })

  test('a key makes reset and fork once: the same params have the same reply, and others are a conflict', async () => {
    const raw = await open(server, codec)
    const key = `key-of-a-${codec}-reset`
    const reset = await start(raw, { key, count: 3 })
    const before = server.serving.sessions.size
    expect(await start(raw, { key, count: 3 })).toEqual(reset)
    expect(await start(raw, { key, count: 3, seed: '7' })).toEqual(reset)
    expect(await raw.error('reset', { world: 'toy', seed: 8, key, count: 3 })).toMatchObject({ code: 'key_conflict' })
    const fork = { episode: reset.episodes[0], count: 2, key: `key-of-a-${codec}-fork` }
    const forked = await raw.result('fork', fork)
    expect(await raw.result('fork', fork)).toEqual(forked)
    expect(await raw.error('fork', { ...fork, count: 3 })).toMatchObject({ code: 'key_conflict' })
    expect(server.serving.sessions.size).toBe(before + 2)
  })

  test('replies are kept for their keys, and for keys whose episodes are gone only so many', async () => {
    const raw = await open(server, codec)
    const reset = (place: number) => ({ world: 'toy', seed: 7, key: `${codec}-key-number-${place}` })
    const kept = await raw.result('reset', reset(-1))
    const first = await raw.result('reset', reset(0))
    await raw.result('close', { episode: first.episodes[0] })
    expect(await raw.result('reset', reset(0))).toEqual(first)
    for (let place = 0; place < 20_000; place += 2000) {
      const resets = Array.from({ length: 2000 }, (_, offset) => ({ method: 'reset', params: reset(place + offset) }))
      const { results } = await raw.result('batch', { requests: resets })
      const closes = results.map(({ result }: Any) => ({ method: 'close', params: { episode: result.episodes[0] } }))
      await raw.result('batch', { requests: closes })
    }
    expect(server.serving.sessions.keys).toBeLessThan(17_000)
    expect(await raw.result('reset', reset(-1))).toEqual(kept)
  })

  test('an episode is carried on over another connection', async () => {
    const raw = await open(server, codec)
    const { episodes } = await start(raw)
    const [first] = await play(raw, episodes[0], 1)
    await raw.close()
    const other = await open(server, codec === 'json' ? 'msgpack' : 'json')
    expect(await other.result('step', { episode: episodes[0], turn: 1, action: playOf(7)[0] })).toEqual(first)
    await play(other, episodes[0], 2, 2)
  })
})

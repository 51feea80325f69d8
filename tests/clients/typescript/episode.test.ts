import { describe, expect, test } from 'vitest'
import { connect, type Gym, GymError, InfrastructureError } from '../../../clients/typescript/index.ts'
import { codecNames, later, startServer } from '../../server/arena.ts'
import { playOf } from '../../server/toy.ts'

const server = await startServer({ inspect: true })

async function openGym(codec: 'json' | 'msgpack'): Promise<Gym> {
  const gym = await connect(server.url, { codec, client: 'a test' })
  later(() => gym.close())
  return gym
}

describe.each(codecNames)('over %s', (codec) => {
  test('a gym tells its limits and worlds, and describes them', async () => {
    const gym = await openGym(codec)
    expect(gym.limits).toEqual(server.serving.limits)
    expect((await gym.worlds()).map(({ world }) => world)).toEqual(['toy', 'absent'])
    expect((await gym.describe('toy', { mood: 'bad' })).tools.map(({ name }) => name)).toContain('roll')
  })

  test('an episode keeps a chat that a model can be given', async () => {
    const gym = await openGym(codec)
    const episode = await gym.reset('toy', { seed: 7, split: 'train' })
    expect(episode.tools[0]).toMatchObject({
      type: 'function',
      function: { name: 'list_orders', parameters: { type: 'object' } },
    })
    await episode.step({
      calls: [
        { name: 'roll', arguments: { sides: 20 } },
        { id: 'mine', name: 'roll', arguments: '{"sides": 6.0}' },
        { name: 'roll' },
      ],
    })
    await episode.step({ text: 'Goodbye?', thought: 'hm' })
    await episode.step({})
    const { messages } = episode
    expect(messages[0]).toEqual({ role: 'system', content: episode.policy })
    expect(messages[1]).toMatchObject({ role: 'user', content: expect.stringMatching(/^I am u/) })
    expect(messages[2]).toEqual({
      role: 'assistant',
      content: null,
      tool_calls: [
        { id: 'call_1_0', type: 'function', function: { name: 'roll', arguments: '{"sides":20}' } },
        { id: 'mine', type: 'function', function: { name: 'roll', arguments: '{"sides": 6.0}' } },
        { id: 'call_1_2', type: 'function', function: { name: 'roll', arguments: '{}' } },
      ],
    })
    expect(messages.slice(3, 6)).toEqual(
      ['call_1_0', 'mine', 'call_1_2'].map((id) => ({
        role: 'tool',
        tool_call_id: id,
        content: expect.stringMatching(/^{"rolled":\d+}$/),
      })),
    )
    expect(messages.slice(6)).toEqual([
      { role: 'assistant', content: 'Goodbye?' },
      { role: 'user', content: 'What do you mean?' },
      { role: 'assistant', content: '' },
      { role: 'system', content: expect.stringContaining('Nothing was done') },
    ])
    expect(episode.turn).toBe(3)
  })

  test('where the client plays the user too, the chat is what the agent may see', async () => {
    const gym = await openGym(codec)
    const episode = await gym.reset('toy', { seed: 7, options: { user: 'external' } })
    expect(episode.user?.prompt).toMatch(/^I am u/)
    expect([episode.next, episode.messages.length]).toEqual(['user', 1])
    await episode.step({ as: 'user', text: 'Hello?' })
    await episode.step({ text: 'Restart your phone.' })
    expect(episode.next).toBe('user')
    await episode.step({ as: 'user', calls: [{ name: 'restart_phone', arguments: {} }] })
    await episode.step({ as: 'user', text: 'Done.', stop: true })
    expect(episode.messages.slice(1)).toEqual([
      { role: 'user', content: 'Hello?' },
      { role: 'assistant', content: 'Restart your phone.' },
      { role: 'user', content: 'Done.' },
    ])
    expect(episode.terminated).toBe(true)
  })

  test('the witness earns the reward, and the replay tells how', async () => {
    const gym = await openGym(codec)
    const episode = await gym.reset('toy', { seed: 7 })
    const { witness } = (await episode.inspect('witness')) as { witness: object[] }
    for (const action of witness) await episode.step(action)
    expect([episode.reward, episode.terminated, episode.info.components]).toEqual([1, true, { outcome: 1, clean: 1, policy: 1 }])
    const lines = await episode.replay()
    expect(lines).toHaveLength(witness.length + 2)
    await episode.close()
    await episode.close()
    await expect(episode.step({})).rejects.toMatchObject({ code: 'episode_unknown' })
  })

  test('many episodes are started and stepped in batches, and an error is that of its item', async () => {
    const gym = await openGym(codec)
    const seeds = Array.from({ length: 50 }, (_, place) => place)
    const episodes = await gym.resetMany('toy', { seeds, options: { turns: 9 } })
    expect(episodes.map(({ seed }) => seed)).toEqual(seeds.map(String))
    await episodes[3]?.close()
    const outcomes = await gym.stepAll(
      episodes.map((episode, place) => [episode, place === 4 ? { calls: [{ name: 'break_world' }] } : { text: 'Hi' }]),
    )
    expect(outcomes[3]).toBeInstanceOf(InfrastructureError)
    expect(outcomes[3]).toMatchObject({ code: 'episode_unknown' })
    expect(outcomes[4]).toMatchObject({ code: 'fault', name: 'InfrastructureError' })
    expect(outcomes.filter((outcome) => !(outcome instanceof GymError))).toHaveLength(48)
    expect(episodes[0]?.turn).toBe(1)
    expect(episodes[4]?.turn).toBe(0)
    const same = await gym.resetMany('toy', { count: 5000 })
    expect(same).toHaveLength(5000)
    expect(new Set(same.map(({ digest }) => digest)).size).toBe(1)
    await expect(
      gym.stepAll([
        [same[0]!, {}],
        [same[0]!, {}],
      ]),
    ).rejects.toMatchObject({ code: 'request_invalid' })
    const steps = await gym.stepAll(same.map((episode) => [episode, {}]))
    for (const step of steps) expect(step).toEqual(steps[0])
    expect(steps[0]).toHaveProperty('turn', 1)
  })

  test('steps that are not waited for are played in order, alone and among batches', async () => {
    const gym = await openGym(codec)
    const episode = await gym.reset('toy', { seed: 7 })
    const play = playOf(7)
    const steps = [episode.step(play[0]!), episode.step(play[1]!), gym.stepAll([[episode, play[2]!]]), episode.step(play[3]!)]
    const [child] = await episode.fork()
    await Promise.all(steps)
    expect([episode.turn, child!.turn, child!.digest]).toEqual([4, 4, episode.digest])
  })

  test('forks carry the chat up to their turn and go their own way', async () => {
    const gym = await openGym(codec)
    const episode = await gym.reset('toy', { seed: 7 })
    for (const action of playOf(7).slice(0, 4)) await episode.step(action)
    const [early] = await episode.fork({ turn: 2 })
    const before = [...early!.messages]
    expect(episode.messages.slice(0, before.length)).toEqual(before)
    for (const action of playOf(7).slice(2, 4)) await early!.step(action)
    expect([early!.digest, early!.messages]).toEqual([episode.digest, episode.messages])
    const reseeded = await episode.fork({ count: 4, stream: 'other' })
    await gym.stepAll(reseeded.map((child) => [child, { calls: [{ name: 'roll', arguments: { sides: 100 } }] }]))
    expect(new Set(reseeded.map(({ digest }) => digest)).size).toBe(4)
    expect(episode.turn).toBe(4)
    await expect(episode.fork({ turn: 9 })).rejects.toMatchObject({ code: 'turn_order', data: { expected: 5 } })
  })

  test('texts and numbers come as they are over either codec', async () => {
    const gym = await openGym(codec)
    const texts = [
      '\ufeffa',
      `\ufeff${'é'.repeat(300)}`,
      '😀'.repeat(20_000),
      '\u0000',
      '',
      'x'.repeat(31),
      'ä'.repeat(16),
      'x'.repeat(70_000),
    ]
    const episode = await gym.reset('toy', { seed: 7, options: { user: 'external', turns: 100 } })
    for (const text of texts.filter((text) => text !== '')) {
      await episode.step({ as: 'user', text })
      expect(episode.messages.at(-1)).toEqual({ role: 'user', content: text })
      await episode.step({ text: 'Go on.' })
    }
    expect(await gym.request('replay', { episode: episode.id })).toEqual({ lines: await episode.replay() })
  })

  test('what the wire does not carry is refused before it is sent, and undefined is absent', async () => {
    const gym = await openGym(codec)
    const episode = await gym.reset('toy', { seed: 7 })
    let deep: unknown = []
    for (let level = 0; level < 40; level++) deep = [deep]
    const call = (args: unknown) => episode.step({ calls: [{ name: 'roll', arguments: args as never }] })
    await expect(call({ sides: Number.NaN })).rejects.toMatchObject({ code: 'request_invalid' })
    await expect(call({ sides: 7n })).rejects.toMatchObject({ code: 'request_invalid' })
    await expect(call(deep)).rejects.toMatchObject({ code: 'frame_malformed' })
    await expect(episode.step({ text: 'half \ud83d' })).rejects.toMatchObject({ code: 'request_invalid' })
    await expect(episode.step({ text: 'x'.repeat(17 * 1024 * 1024) })).rejects.toMatchObject({ code: 'frame_large' })
    const step = await episode.step({
      text: undefined,
      calls: [{ name: 'roll', arguments: { sides: 6, more: undefined } }],
    } as never)
    expect(step.info.outcomes[0]?.status).toBe('ok')
  })

  test('errors of the request are no infrastructure, and have the code of the wire', async () => {
    const gym = await openGym(codec)
    const problem = await gym.reset('atlantis').catch((reason: unknown) => reason)
    expect(problem).toBeInstanceOf(GymError)
    expect(problem).not.toBeInstanceOf(InfrastructureError)
    expect(problem).toMatchObject({ code: 'world_unknown', message: expect.stringContaining('toy') })
  })
})

test('limits of any size are numbers over either codec', async () => {
  const limits = { silentMsMax: 2 ** 40, idleMsMax: 2 ** 31, drainMsMax: 70_000, requestsMax: 200, turnsMax: 127 }
  const large = await startServer({ limits })
  for (const codec of codecNames) {
    const gym = await connect(large.url, { codec })
    expect(gym.limits).toMatchObject(limits)
    await gym.close()
  }
})

test('a contract is asked for once, whatever the number of episodes', async () => {
  const gym = await openGym('json')
  const before = server.serving.counts.requests
  await Promise.all([gym.reset('toy', { seed: 1 }), gym.reset('toy', { seed: 2 }), gym.resetMany('toy', { seeds: [3, 4] })])
  await gym.reset('toy', { seed: 5 })
  expect(server.serving.counts.requests - before).toBe(5)
})

test('many episodes are all started or none', async () => {
  const small = await startServer({ limits: { episodesMax: 5 } })
  const gym = await connect(small.url)
  later(() => gym.close())
  await expect(gym.resetMany('toy', { seeds: [1, 2, 3, 4, 5, 6] })).rejects.toMatchObject({
    code: 'capacity',
    name: 'InfrastructureError',
  })
  expect(small.serving.sessions.size).toBe(0)
})

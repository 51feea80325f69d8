import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { connect, type Gym, GymError, ModelUserError, modelUser } from '../../../clients/typescript/index.ts'
import { guidance } from '../../../clients/typescript/user-guidelines.ts'
import { later, startServer } from '../../server/arena.ts'
import { hostToys } from '../../server/toy.ts'
import { textOf } from '../../tidy/files.ts'
import { type Answer, standIn } from '../stand-in.ts'

const server = await startServer()
const gym: Gym = await connect(server.url)
later(() => gym.close())

const reset = () => gym.reset('toy', { seed: 7, options: { user: 'external' } })

/** A user that answers from a script, and what it was asked. */
async function scripted(script: readonly Answer[], more: { apiKey?: string; timeoutMs?: number } = {}) {
  const endpoint = await standIn(script)
  return { ...endpoint, user: modelUser({ baseUrl: endpoint.baseUrl, model: 'a-model', ...more }) }
}

const restart: Answer = { calls: [['restart_phone', '{}']] }

test('a conversation is seen from the other side, and only what the user may see', async () => {
  const { user, asked } = await scripted(['My phone is dead.', restart, 'It is on again.', 'Thanks, bye. ###STOP###'], {
    apiKey: 'k',
  })
  const episode = await reset()
  await user(gym, episode)
  await episode.step({ calls: [{ name: 'roll', arguments: { sides: 20 } }], thought: 'secret thought' })
  await episode.step({ text: 'Please restart it.' })
  expect((await user(gym, episode)).info.outcomes).toEqual([{ call: 0, name: 'restart_phone', status: 'ok' }])
  const result = episode.observation.messages[0]!.text
  expect(episode.next).toBe('user')
  await user(gym, episode)
  await episode.step({ text: 'Anything else?' })
  expect(await user(gym, episode)).toMatchObject({ terminated: true, info: { reason: 'user_stop' } })

  const { headers, path, body } = asked.at(-1)!
  expect([path, headers['authorization'], body.model, body.temperature]).toEqual([
    '/v1/chat/completions',
    'Bearer k',
    'a-model',
    0,
  ])
  expect(body.tools!.map((tool) => tool.function.name)).toEqual(episode.user!.tools)
  expect(body.messages[0]).toMatchObject({
    role: 'system',
    content: expect.stringContaining(`Your part:\n${episode.user!.prompt}`),
  })
  const call = { id: 'call_4_0', type: 'function', function: { name: 'restart_phone', arguments: '{}' } }
  expect(body.messages.slice(1)).toEqual([
    { role: 'user', content: expect.stringContaining('You speak first') },
    { role: 'assistant', content: 'My phone is dead.' },
    { role: 'user', content: 'Please restart it.' },
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'tool', tool_call_id: 'call_4_0', content: result },
    { role: 'assistant', content: 'It is on again.' },
    { role: 'user', content: 'Anything else?' },
  ])
  for (const [place, { body: later }] of asked.entries()) {
    const before = asked[place - 1]?.body.messages ?? []
    expect(later.messages.slice(0, before.length)).toEqual(before)
  }
})

test('its moves stand in the replay as any others', async () => {
  const { user } = await scripted([restart, { message: { content: 'Hello.', reasoning_content: 'Be brief.' } }])
  const episode = await reset()
  await user(gym, episode)
  await user(gym, episode)
  const lines = (await episode.replay()) as { action?: object }[]
  expect(lines.flatMap(({ action }) => action ?? [])).toEqual([
    { as: 'user', calls: [{ name: 'restart_phone', arguments: '{}' }] },
    { as: 'user', text: 'Hello.', thought: 'Be brief.' },
  ])
})

test('a fork goes on with what the user knew at its turn', async () => {
  const { user, asked } = await scripted([restart, 'It is on.', 'Now it is off.'])
  const episode = await reset()
  await user(gym, episode)
  await user(gym, episode)
  const [fork] = await episode.fork({ turn: 1 })
  await user(gym, fork!)
  expect(asked[2]!.body).toEqual(asked[1]!.body)
  expect(fork!.messages.at(-1)).toEqual({ role: 'user', content: 'Now it is off.' })
})

test('calls that somebody named are still told with their results', async () => {
  const { user, asked } = await scripted(['Done.'])
  const episode = await reset()
  await episode.step({
    as: 'user',
    calls: [
      { id: 'x', name: 'restart_phone' },
      { id: 'y', name: 'nothing' },
    ],
  })
  await user(gym, episode)
  const told = asked[0]!.body.messages.slice(2) as { tool_calls?: { id: string }[]; tool_call_id?: string }[]
  expect(told[0]!.tool_calls!.map(({ id }) => id)).toEqual(told.slice(1).map((message) => message.tool_call_id))
})

describe('an answer', () => {
  test.each(['###STOP###', 'No way. ###TRANSFER###', '###OUT-OF-SCOPE### I cannot say.'])('%s hangs up', async (words) => {
    const { user } = await scripted([words])
    const episode = await reset()
    expect(await user(gym, episode)).toMatchObject({ terminated: true, info: { reason: 'user_stop' } })
  })

  const spoken = (message: object): Answer => ({ message: { role: 'assistant', ...message } })
  test.each<[string, Answer, object]>([
    ['with a think block', '<think>Hm.</think>\nHello', { text: 'Hello', thought: 'Hm.' }],
    [
      'in parts',
      spoken({
        content: [
          { type: 'text', text: 'Hel' },
          { type: 'text', text: 'lo' },
        ],
      }),
      { text: 'Hello' },
    ],
    ['with half a character', { text: '{"choices":[{"message":{"content":"a\\ud83d"}}]}' }, { text: 'a\ufffd' }],
    ['with an empty list of calls', spoken({ content: 'Hi', tool_calls: [] }), { text: 'Hi' }],
    [
      'with words beside a call, which do not hang up',
      spoken({ content: '###STOP###', tool_calls: [{ function: { name: 'restart_phone', arguments: '' } }] }),
      { text: '###STOP###', calls: [{ name: 'restart_phone', arguments: '{}' }] },
    ],
    [
      'with arguments as a value',
      spoken({ tool_calls: [{ function: { name: 'restart_phone', arguments: {} } }] }),
      { calls: [{ name: 'restart_phone', arguments: '{}' }] },
    ],
  ])('%s is a move', async (_, answer, action) => {
    const { user } = await scripted([answer])
    const episode = await reset()
    await user(gym, episode)
    expect(await episode.replay()).toContainEqual(expect.objectContaining({ turn: 1, action: { as: 'user', ...action } }))
  })

  const unusable: [string, Answer, RegExp][] = [
    ['an empty one', '', /neither words nor calls/],
    ['one that only thinks', '<think>and thinks', /neither words nor calls/],
    ['calls that are no list', spoken({ tool_calls: { name: 'x' } }), /tool_calls is no list/],
    ['a call without a name', spoken({ tool_calls: [{ function: {} }] }), /no function with a name/],
    ['a call that is null', spoken({ tool_calls: [null] }), /no function with a name/],
    [
      "an agent's tool",
      { calls: [['cancel_order', '{}']] },
      /"cancel_order" is none of the user's tools, which are restart_phone/,
    ],
    ['arguments that are cut off', { calls: [['restart_phone', '{"a": ']] }, /arguments of restart_phone are no JSON object/],
    ['arguments that are a list', { calls: [['restart_phone', '[1]']] }, /arguments of restart_phone are no JSON object/],
  ]
  test.each(unusable)('%s is asked for again, with what was wrong', async (_, answer, problem) => {
    const { user, asked } = await scripted([answer, answer, 'Hello'])
    const episode = await reset()
    await user(gym, episode)
    expect(episode.turn).toBe(1)
    expect(asked.map(({ body }) => problem.test(body.messages[0]!.content!))).toEqual([false, true, true])
    expect(asked[2]!.body.messages.slice(1)).toEqual(asked[0]!.body.messages.slice(1))
  })

  test('that is no move four times in a row is an error that says what came', async () => {
    const { user, asked } = await scripted(Array<Answer>(5).fill({ calls: [['restart_phone', 'now!']] }))
    const episode = await reset()
    const problem: unknown = await user(gym, episode).catch((reason: unknown) => reason)
    expect(problem).toBeInstanceOf(ModelUserError)
    expect((problem as Error).message).toMatch(/no move in 4 answers.*restart_phone are no JSON object.*now!/)
    expect([asked.length, episode.turn]).toEqual([4, 0])
  })
})

describe('an endpoint that fails is told of, and nothing was moved', () => {
  test.each<[string, Answer, RegExp]>([
    ['a status', { status: 500, text: '{"error":\n"out of memory"}' }, /status 500: {"error": "out of memory"}\.$/],
    ['an empty status', { status: 503, text: '' }, /status 503: an empty text\.$/],
    ['no choices', { text: '{"choices":[]}' }, /no chat completion; expected choices\[0\]\.message in {"choices":\[\]}/],
    ['no JSON', { text: '<html>' }, /no chat completion.*<html>/],
    ['JSON of another kind', { text: 'null' }, /no chat completion.*null/],
    ['nothing in time', { text: 'late', afterMs: 2000 }, /did not answer in 0\.2 seconds/],
  ])('%s', async (_, answer, problem) => {
    const { user, asked, baseUrl } = await scripted([answer, 'Hello'], {
      timeoutMs: answer instanceof Object && 'afterMs' in answer ? 200 : 20_000,
    })
    const episode = await reset()
    const failed = await user(gym, episode).catch((reason: unknown) => reason as Error)
    expect(failed).toBeInstanceOf(ModelUserError)
    expect((failed as Error).message).toMatch(problem)
    expect((failed as Error).message).toContain(baseUrl)
    expect([asked.length, episode.turn]).toEqual([1, 0])
    await user(gym, episode)
    expect(episode.turn).toBe(1)
  })

  test('nobody there', async () => {
    const { user, close } = await scripted([])
    await close()
    await expect(user(gym, await reset())).rejects.toThrow(/cannot be reached: .*ECONNREFUSED/)
  })
})

test('wrong use is told kindly', async () => {
  const { user, asked } = await scripted([])
  await expect(user(gym, await gym.reset('toy', { seed: 7 }))).rejects.toThrow(/reset with the option user: "external"/)
  const episode = await reset()
  await episode.step({ as: 'user', text: 'Hi' })
  await expect(user(gym, episode)).rejects.toThrow(GymError)
  await expect(user(gym, episode)).rejects.toThrow(/agent moves next/)
  expect(asked).toEqual([])
  for (const baseUrl of ['localhost:80', 'ws://127.0.0.1/v1', ''])
    expect(() => modelUser({ baseUrl, model: 'm' })).toThrow(TypeError)
})

test('the sample of docs/model-user.md runs as it stands', async () => {
  const { url } = await startServer({ worlds: hostToys('storefront') })
  const { baseUrl, asked } = await standIn(['My phone is dead.', 'Bye. ###STOP###'])
  const sample = /```ts\n([\s\S]*?)```/.exec(textOf('docs/model-user.md'))![1]!
  const folder = mkdtempSync(join(import.meta.dirname, 'sample-'))
  later(async () => rmSync(folder, { recursive: true }))
  const places = {
    'sandtable/client': '../../../../clients/typescript/index.ts',
    'ws://127.0.0.1:8000/v1': url,
    'http://127.0.0.1:8080/v1': baseUrl,
  }
  const file = join(folder, 'sample.ts')
  writeFileSync(
    file,
    Object.entries(places).reduce((text, [named, here]) => text.replace(named, here), sample),
  )
  expect(await promisify(execFile)(process.execPath, ['--import', 'tsx', file])).toEqual({ stdout: '0\n', stderr: '' })
  expect(asked.at(-1)!.body.messages.at(-1)).toEqual({ role: 'user', content: 'How can I help?' })
})

test('the Python client tells a model the same', () => {
  const plain = (text: string): string => text.replaceAll("'", '"')
  const source = plain(textOf('clients/python/sandtable/user_guidelines.py')).replace(/"\s*\n\s*"/g, '')
  const lines = `${guidance('', true)}\n${guidance('', false)}`.split('\n').filter((line) => line.startsWith('- '))
  expect(lines.length).toBeGreaterThan(15)
  for (const line of lines) expect(source).toContain(`"${plain(line.slice(2))}"`)
})

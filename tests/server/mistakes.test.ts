import { describe, expect, test } from 'vitest'
import { codecNames, open, startServer } from './arena.ts'

const server = await startServer()

const seedForm = /a seed is 1 to 64 letters, digits, _ and -, or a safe integer/

/** What a client may get wrong, the code, and what the message must say: what was wrong, and what would be right. */
const mistakes: [string, string, object, string, RegExp[]][] = [
  ['a world', 'reset', { world: 'shop' }, 'world_unknown', [/"shop"/, /toy, absent/]],
  ['a world to describe', 'describe', { world: 'shop' }, 'world_unknown', [/"shop"/, /toy, absent/]],
  ['a world without its data', 'reset', { world: 'absent' }, 'world_unavailable', [/absent/, /set ABSENT_DATA to/]],
  [
    'an option',
    'reset',
    { world: 'toy', options: { colour: 1 } },
    'option_unknown',
    [/"colour"/, /turns, user, length, difficulty, mood/],
  ],
  ['an option to describe', 'describe', { world: 'toy', options: { colour: 1 } }, 'option_unknown', [/"colour"/]],
  ['a value of an option', 'reset', { world: 'toy', options: { mood: 'ugly' } }, 'request_invalid', [/"mood"/, /good.*bad/]],
  ['a user', 'reset', { world: 'toy', options: { user: 'robot' } }, 'request_invalid', [/"user"/, /scripted.*none.*external/]],
  ['a limit of turns', 'reset', { world: 'toy', options: { turns: 0 } }, 'request_invalid', [/"turns"/, />=1/]],
  ['a difficulty', 'reset', { world: 'toy', options: { difficulty: 'mad' } }, 'request_invalid', [/"difficulty"/, /easy.*hard/]],
  ['a split', 'reset', { world: 'toy', split: 'dev' }, 'scenario_unknown', [/"dev"/, /train, test, written/]],
  ['an index', 'reset', { world: 'toy', split: 'written', index: 3 }, 'scenario_unknown', [/3 scenarios/, /0 to 2/, /it was 3/]],
  [
    'an index where there is none',
    'reset',
    { world: 'toy', split: 'train', index: 3 },
    'scenario_unknown',
    [/no index/, /send a seed/],
  ],
  ['a negative index', 'reset', { world: 'toy', split: 'written', index: -1 }, 'request_invalid', [/params\.index/, />=0/]],
  [
    'a scenario',
    'reset',
    { world: 'toy', scenario: 'last' },
    'scenario_unknown',
    [/"last"/, /first, second, third/, /easy\.7\.0/],
  ],
  ['a seed of another form', 'reset', { world: 'toy', seed: 'a b' }, 'request_invalid', [/params\.seed/, seedForm]],
  ['a long seed', 'reset', { world: 'toy', seed: 'x'.repeat(65) }, 'request_invalid', [/params\.seed/, seedForm]],
  ['a seed that is a fraction', 'reset', { world: 'toy', seed: 1.5 }, 'request_invalid', [/params\.seed/, seedForm]],
  ['a seed that is nothing', 'reset', { world: 'toy', seed: null }, 'request_invalid', [/params\.seed/, seedForm]],
  ['a count', 'reset', { world: 'toy', count: 0 }, 'request_invalid', [/params\.count/, />=1/]],
  ['a large count', 'reset', { world: 'toy', count: 4097 }, 'request_invalid', [/params\.count/, /4096/]],
  ['a short key', 'reset', { world: 'toy', key: 'short' }, 'request_invalid', [/params\.key/, /16/]],
  ['an episode', 'step', { episode: 'none', turn: 1, action: {} }, 'episode_unknown', [/no such episode/]],
  ['a field', 'reset', { world: 'toy', sede: 7 }, 'request_invalid', [/"sede"/]],
  [
    'a field of an action',
    'step',
    { episode: 'none', turn: 1, action: { say: 'Hi' } },
    'request_invalid',
    [/params\.action/, /"say"/],
  ],
  [
    'a call without a name',
    'step',
    { episode: 'none', turn: 1, action: { calls: [{}] } },
    'request_invalid',
    [/params\.action\.calls\.0\.name/],
  ],
  ['nothing to describe', 'describe', {}, 'request_invalid', [/either a world, with options, or an episode/]],
  [
    'two things to describe',
    'describe',
    { world: 'toy', episode: 'x' },
    'request_invalid',
    [/either a world, with options, or an episode/],
  ],
]

describe.each(codecNames)('over %s', (codec) => {
  test.each(mistakes)('%s that is wrong is told with what would be right', async (_what, method, params, code, sentences) => {
    const raw = await open(server, codec)
    const error = await raw.error(method, params)
    expect(error.code).toBe(code)
    for (const sentence of sentences) expect(error.message).toMatch(sentence)
    expect(error.message).toMatch(/[.…]$/)
    await raw.close()
  })

  test('what is no request is told what a request is', async () => {
    const raw = await open(server, codec)
    for (const frame of [
      null,
      7,
      'hello',
      [],
      {},
      { id: null, method: 'ping' },
      { id: 1.5, method: 'ping' },
      { method: 'ping' },
    ]) {
      raw.send(frame)
      expect(await raw.frame()).toMatchObject({
        id: null,
        error: { code: 'request_invalid', message: expect.stringContaining('{id, method, params}') },
      })
    }
    raw.send({ id: 1, method: 'ping', params: {}, token: 'x' })
    expect(await raw.frame()).toMatchObject({
      id: 1,
      error: { code: 'request_invalid', message: expect.stringContaining('"token"') },
    })
    raw.send({ id: 1, method: 'reset', params: { world: 'toy', seed: 2 ** 60 } })
    expect(await raw.frame()).toMatchObject({
      id: 1,
      error: { code: 'request_invalid', message: expect.stringContaining('2^53 - 1') },
    })
    raw.sendBytes(codec === 'json' ? '{"id":1' : Buffer.from([0x82, 0xa2]))
    expect(await raw.frame()).toMatchObject({ id: null, error: { code: 'frame_malformed' } })
    expect(await raw.result('ping', {})).toEqual({})
  })

  test('whatever a model writes inside an action is played as malformed and never refused as a request', async () => {
    const raw = await open(server, codec)
    const { episodes } = await raw.result('reset', { world: 'toy', seed: 7, options: { turns: 100 } })
    const actions = [
      {},
      { text: '' },
      { calls: [] },
      ...['', '{', 'null', '[]', '7', '"x"', '{"user": 3}', '{"sides": 1e999}', '\u0000', '{"__proto__": 1}'].map((args) => ({
        calls: [{ name: 'roll', arguments: args }],
      })),
      ...[null, [], 7, true, { sides: 'six' }, { sides: { a: [] } }].map((args) => ({
        calls: [{ name: 'cancel_order', arguments: args }],
      })),
      ...['', 'toString', '__proto__', 'constructor', 'x'.repeat(1000), '💥'].map((name) => ({
        calls: [{ name, arguments: {} }],
      })),
    ]
    for (const [place, action] of actions.entries()) {
      const step = await raw.result('step', { episode: episodes[0], turn: place + 1, action })
      expect(step.turn).toBe(place + 1)
    }
  })
})

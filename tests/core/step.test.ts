import { describe, expect, test } from 'vitest'
import { type Action, type Episode, endDigest, pastOf, refuse, reseed, step } from '../../core/index.ts'
import { begin, call, cancel, finish, reserve, roll, run, texts } from './runs.ts'
import { openToy, tools, writtenScenario } from './toy.ts'

describe('an episode is a value', () => {
  const open = openToy()

  test('equal worlds, scenarios, seeds and options give equal runs, and any other gives other digests', () => {
    const actions = [call('list_orders', { user: 'u3' }), roll, { text: 'Shall I refund O3?' }, cancel, finish]
    const first = run(open, actions)
    expect(run(openToy(), actions).timesteps).toEqual(first.timesteps)
    expect(endDigest(open, run(open, actions).episode)).toBe(endDigest(open, first.episode))
    const others = [
      run(open, actions, {}, undefined, '8'),
      run(open, actions, { turns: 13 }),
      run(open, actions, {}, writtenScenario('other')),
      run(openToy({ version: 2 }), actions),
    ]
    const digests = [first, ...others].flatMap((run) => run.digests)
    expect(new Set(digests).size).toBe(digests.length)
  })

  test('stepping twice from one value gives two futures, and leaves the value as it was', () => {
    const [begun] = begin(open)
    const before = JSON.stringify({ ...begun, overlay: [...(begun.overlay['orders']?.entities ?? [])] })
    const [rolled] = step(open, begun, roll)
    const [cancelled] = step(open, begun, cancel)
    expect(step(open, begun, roll)[0].digest).toBe(rolled.digest)
    expect(cancelled.digest).not.toBe(rolled.digest)
    expect(JSON.stringify({ ...begun, overlay: [...(begun.overlay['orders']?.entities ?? [])] })).toBe(before)
  })

  test('a fork keeps its random future; reseeded, it draws another, the same one for the same label', () => {
    const { episode } = run(open, [roll])
    const future = (from: Episode) => texts(step(open, from, { calls: Array.from({ length: 8 }, () => roll.calls![0]!) })[1])
    expect(future(episode)).toEqual(future(run(open, [roll]).episode))
    const reseeded = reseed(episode, 'branch-1')
    expect(future(reseeded)).toEqual(future(reseed(episode, 'branch-1')))
    expect(future(reseeded)).not.toEqual(future(episode))
    expect(future(reseed(episode, 'branch-2'))).not.toEqual(future(reseeded))
    expect(step(open, reseeded, cancel)[1].digest).not.toBe(step(open, episode, cancel)[1].digest)
    expect(step(open, reseed(reseeded, 'branch-2'), cancel)[1].digest).not.toBe(step(open, reseeded, cancel)[1].digest)
    expect(reseeded.overlay).toBe(episode.overlay)
    expect(pastOf(reseeded).map((entry) => ('stream' in entry ? entry.stream : entry.action))).toEqual([roll, 'branch-1'])
  })

  test("a client's ids of calls stand in no digest", () => {
    const [begun] = begin(open)
    const named = { calls: [{ ...roll.calls![0]!, id: 'call_1' }] }
    expect(step(open, begun, named)[1].digest).toBe(step(open, begun, roll)[1].digest)
  })

  test('a thought is recorded and digested, and told to nobody', () => {
    const [begun] = begin(open)
    const [episode, timestep] = step(open, begun, { ...roll, thought: 'Six would be good.' })
    expect(timestep.json).toBe(step(open, begun, roll)[1].json)
    expect(episode.digest).not.toBe(step(open, begun, roll)[0].digest)
    expect(pastOf(episode)[0]).toMatchObject({ action: { thought: 'Six would be good.' } })
  })

  test('arguments as JSON text do what the same object does', () => {
    const [begun] = begin(open)
    const [, asText] = step(open, begun, call('roll', '{"sides": 100}'))
    expect(asText.json).toBe(step(open, begun, roll)[1].json)
  })

  test('without digests an episode is the same but for them', () => {
    const silent = openToy({}, { digests: false })
    const { timesteps, digests } = run(silent, [roll, finish])
    expect(digests).toEqual(['', ''])
    expect(timesteps.map(({ json }) => json)).toEqual(run(open, [roll, finish]).timesteps.map(({ json }) => json))
  })
})

describe('a call is a transaction', () => {
  test('refused, it changes nothing: no state, no draws, no time, no violations', () => {
    const open = openToy()
    const [begun] = begin(open)
    const [refused, timestep] = step(open, begun, reserve)
    expect(timestep.observation.messages).toEqual([
      { role: 'tool', text: 'Nothing is left in stock.', name: 'reserve_order', call: 0, error: 'refused' },
    ])
    expect(timestep.info.outcomes).toEqual([{ call: 0, name: 'reserve_order', status: 'refused', code: 'stock_empty' }])
    const idle = step(open, begun, {})[0]
    expect([refused.time, refused.streams, refused.violations]).toEqual([idle.time, begun.streams, []])
    expect(endDigest(open, refused)).toBe(endDigest(open, idle))
  })

  test('the calls before a refused one stand, and those after it are carried out', () => {
    const open = openToy()
    const [, { info }] = step(open, begin(open)[0], { calls: [cancel, reserve, roll].flatMap(({ calls }) => calls!) })
    expect(info.outcomes.map(({ status, code }) => code ?? status)).toEqual(['ok', 'order_closed', 'ok'])
  })

  test('where a world keeps errors, a refused call keeps what it did before', () => {
    const open = openToy({ errors: 'keep' })
    const { episode } = run(open, [reserve])
    expect(episode.violations).toEqual(['reserved'])
    expect(episode.streams).toHaveProperty('ids')
    expect(episode.time).toBe(run(openToy(), [{}]).episode.time + 1000)
    expect(texts(step(open, episode, cancel)[1])).toEqual(['The order O3 is shipped.'])
  })

  test('what settles after a call is in its transaction, and a refusal there takes both back', () => {
    const open = openToy({
      settle(database, { clock }) {
        if (database.visits.count > 4) refuse('visits_full', 'One visit is enough.')
        clock.advance(5)
        if (database.orders.get('O3')?.status === 'cancelled' && database.visits.count === 3)
          database.visits.insert({ id: 'V0', note: 'x' })
      },
    })
    const { episode, timesteps } = run(open, [cancel, call('note_visit', { note: 'y' })])
    expect(timesteps[1]!.info.outcomes[0]!.code).toBe('visits_full')
    expect([...episode.overlay['visits']!.entities.keys()]).toEqual(['V0'])
    expect(episode.time).toBe(run(open, [{}, {}]).episode.time + 5)
  })

  test('an exception of a tool is a fault: it leaves step, and the episode can go on', () => {
    const broken = {
      ...tools.roll,
      run: () => {
        throw new TypeError('broken')
      },
    }
    const open = openToy({ tools: { ...tools, roll: broken } })
    const [begun] = begin(open)
    expect(() => step(open, begun, { calls: [...cancel.calls!, ...roll.calls!] })).toThrow('broken')
    expect(texts(step(open, begun, cancel)[1])[0]).toMatch(/"status":"cancelled"/)
  })

  test('a tool that says it reads and writes is a fault', () => {
    const sneaky = { ...tools, cancel_order: { ...tools.cancel_order, effect: 'read' as const } }
    const open = openToy({ tools: sneaky })
    expect(() => step(open, begin(open)[0], cancel)).toThrow('The tool "cancel_order" says it reads, and it wrote')
  })
})

describe('what does not fit is malformed, told to the agent, and costs a turn', () => {
  const open = openToy()
  const told = (action: Action) => step(open, begin(open)[0], action)[1]

  test.each([
    ['an unknown tool', call('steal'), /^There is no tool "steal"\. The tools are list_orders, cancel_order, /],
    ["the other side's tool", call('restart_phone'), /^There is no tool "restart_phone"/],
    ['a name that every object has', call('constructor'), /^There is no tool "constructor"/],
    ['a missing argument', call('cancel_order', { id: 'O3' }), /^The argument "reason" does not fit: /],
    ['a wrong type', call('roll', { sides: 'six' }), /^The argument "sides" does not fit: /],
    ['text that is not JSON', call('roll', '{sides: 6}'), /^The arguments are not JSON: expected one object/],
    ['a list', call('roll', [6]), /^The arguments do not fit: /],
  ])('%s', (_, action, text) => {
    const { observation, info, turn } = told(action)
    expect(observation.messages).toHaveLength(1)
    expect(observation.messages[0]).toMatchObject({
      role: 'tool',
      call: 0,
      error: 'malformed',
      text: expect.stringMatching(text),
    })
    expect(info.outcomes).toEqual([{ call: 0, name: action.calls![0]!.name, status: 'malformed' }])
    expect(turn).toBe(1)
  })

  test.each([
    ['nothing', {}],
    ['no calls', { calls: [] }],
    ['an empty text', { text: '' }],
    ["the user's stop", { stop: true }],
  ])('an action of %s', (said, action) => {
    const { observation, info, terminated } = told(action)
    expect(info.outcomes).toEqual([])
    expect(terminated).toBe(false)
    if (said !== "the user's stop") expect(observation.messages).toMatchObject([{ role: 'system', error: 'malformed' }])
  })

  test('words beside calls are recorded and not delivered', () => {
    const [begun] = begin(open)
    const [episode, timestep] = step(open, begun, { ...roll, text: 'Shall I refund O3?' })
    expect(timestep.json).toBe(step(open, begun, roll)[1].json)
    expect(episode.memory).toEqual({})
    expect(pastOf(episode)[0]).toMatchObject({ action: { text: 'Shall I refund O3?' }, heard: undefined })
  })

  test('calls after the end are skipped, and so are those past 64', () => {
    const after = told({ calls: [...finish.calls!, ...roll.calls!] })
    expect(after.info.outcomes.map(({ status }) => status)).toEqual(['ok', 'skipped'])
    expect(after.observation.messages[1]).toEqual({
      role: 'tool',
      text: 'Skipped: the episode had ended.',
      name: 'roll',
      call: 1,
      error: 'skipped',
    })
    const many = told({ calls: Array.from({ length: 66 }, () => roll.calls![0]!) })
    expect(many.info.outcomes.map(({ status }) => status)).toEqual([...Array(64).fill('ok'), 'skipped', 'skipped'])
    expect(texts(many)[64]).toBe('Skipped: one action carries out 64 calls at most.')
  })

  test('a result that is too long is cut to the length, and says so', () => {
    const long = call('note_visit', { note: 'A long visit. '.repeat(40) })
    const [, whole] = step(open, begin(open)[0], long)
    const [, cut] = step(open, begin(open, { length: 200 })[0], long)
    const [text, full] = [texts(cut)[0]!, texts(whole)[0]!]
    expect(text).toHaveLength(200)
    const [beginning, notice] = text.split('\n')
    expect(full.startsWith(beginning!)).toBe(true)
    expect(notice).toBe(`[cut: this is the beginning of ${full.length} characters]`)
  })
})

test('a result is never cut between the halves of a character', () => {
  const open = openToy({ text: (value) => (value as { note: string }).note })
  for (const start of ['', 'x']) {
    const note = start + '\u{1f600}'.repeat(300)
    const [, { observation }] = step(open, begin(open, { length: 200 })[0], call('note_visit', { note }))
    const [beginning, notice] = observation.messages[0]!.text.split('\n')
    expect(note.startsWith(beginning!)).toBe(true)
    expect(beginning).toBe([...beginning!].filter((character) => character.length === 2 || character === 'x').join(''))
    expect(notice).toBe(`[cut: this is the beginning of ${note.length} characters]`)
  }
})

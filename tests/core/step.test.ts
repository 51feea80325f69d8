import { describe, expect, test } from 'vitest'
import {
  type Action,
  type Episode,
  endDigest,
  type FirstTimestep,
  type OpenWorld,
  pastOf,
  refuse,
  reseed,
  resolveOptions,
  type Scenario,
  seconds,
  start,
  step,
  type Timestep,
  type ToolContext,
} from '../../core/index.ts'
import type { ProtocolError } from '../../core/protocol/errors.ts'
import { draw, openToy, tools, writtenScenario } from './toy.ts'

const call = (name: string, args: object | string = {}): Action => ({ calls: [{ name, arguments: args as never }] })
const roll = call('roll', { sides: 100 })
const cancel = call('cancel_order', { id: 'O3', reason: 'mistake' })
const reserve = call('reserve_order', { id: 'O3' })
const finish = call('finish')

function begin(open: OpenWorld, given: Record<string, unknown> = {}, scenario: Scenario = writtenScenario('begun'), seed = '7') {
  return start(open, scenario, seed, resolveOptions(open.world, given))
}

/** Plays actions and returns the last episode with every timestep. */
function run(
  open: OpenWorld,
  actions: readonly Action[],
  given: Record<string, unknown> = {},
  scenario?: Scenario,
  seed?: string,
) {
  let [episode] = begin(open, given, scenario, seed)
  const timesteps: Timestep[] = []
  for (const action of actions) {
    const [moved, timestep] = step(open, episode, action)
    episode = moved
    timesteps.push(timestep)
  }
  return { episode, timesteps, digests: timesteps.map(({ digest }) => digest) }
}

function hardScenario(): Scenario {
  const drawn = draw({ integer: () => 3, pick: (values: readonly unknown[]) => values[0] } as never, 'hard')
  return { id: 'hard', split: 'written', difficulty: 'hard', patch: {}, user: null, goal: null, ...drawn } as Scenario
}

const texts = (timestep: Timestep | FirstTimestep) => timestep.observation.messages.map(({ text }) => text)

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

describe('an episode ends', () => {
  const open = openToy()
  const scenario = hardScenario()

  test('with reward 1 at the end that the witness comes to, hands of the user included', () => {
    const { episode, timesteps } = run(open, scenario.witness, {}, scenario)
    const components = { outcome: 1, clean: 1, policy: 1 }
    expect(timesteps.at(-1)).toMatchObject({
      reward: 1,
      terminated: true,
      truncated: false,
      info: { reason: 'finish', components },
    })
    expect(episode).toMatchObject({ status: 'terminated', reason: 'finish', reward: 1, components })
    expect(pastOf(episode).map((entry) => ('hands' in entry ? entry.hands.length : 0))).toEqual([0, 0, 1, 0, 0])
    expect(timesteps.slice(0, -1).every(({ reward, terminated }) => reward === 0 && !terminated)).toBe(true)
  })

  test.each([
    ['nothing was done', [], { outcome: 0, clean: 1, policy: 1 }],
    [
      'more was done',
      [...scenario.witness.slice(0, -1), call('note_visit', { note: 'Hm.' })],
      { outcome: 1, clean: 0, policy: 1 },
    ],
    [
      'nobody agreed',
      scenario.witness.filter(({ text }) => !text?.startsWith('Shall')).slice(0, -1),
      { outcome: 1, clean: 1, policy: 0 },
    ],
  ])('with reward 0 where %s, and components that say so', (_, actions, components) => {
    const { timesteps } = run(open, [...actions, finish], {}, scenario)
    expect(timesteps.at(-1)).toMatchObject({ reward: 0, terminated: true, info: { components } })
  })

  test('that a write depends on what the user agreed to makes no other end right', () => {
    const refund = tools.refund_order
    const strict = {
      ...refund,
      run: (database: never, args: never, context: { memory: unknown }) =>
        (context.memory as { agreed?: string }).agreed === undefined
          ? tools.reserve_order.run(database, { id: 'O11' } as never, context as never)
          : refund.run(database, args, context as never),
    }
    const open = openToy({ tools: { ...tools, refund_order: strict as typeof refund } })
    expect(run(open, scenario.witness, {}, scenario).timesteps.at(-1)).toMatchObject({ reward: 1 })
    const others = scenario.witness.filter(({ text }) => !text?.startsWith('Shall'))
    expect(run(open, others, {}, scenario).timesteps.at(-1)).toMatchObject({ reward: 0, info: { components: { outcome: 0 } } })
  })

  test.each([
    ['once some time has passed', (seconds: number) => seconds < 90, [{}, {}, cancel, finish]],
    ['for a short time only', (seconds: number) => seconds > 90, [cancel, finish]],
  ])('that a write is allowed %s makes no other end right', (_, refuses, witness) => {
    const timed = {
      ...tools.cancel_order,
      run(database: never, args: never, context: ToolContext) {
        if (refuses(context.clock.now - seconds('2026-03-02T09:00:00Z'))) refuse('time_wrong', 'Not at this time.')
        return tools.cancel_order.run(database, args, context)
      },
    }
    const open = openToy({ tools: { ...tools, cancel_order: timed } })
    const timedScenario = writtenScenario('timed', { witness })
    expect(run(open, witness, {}, timedScenario).timesteps.at(-1)).toMatchObject({ reward: 1 })
    const late = run(open, [{}, {}, {}, {}, {}, finish], {}, timedScenario).timesteps.at(-1)
    expect(late).toMatchObject({ reward: 0, info: { components: { outcome: 0, clean: 1 } } })
  })

  test('truncated at the limit of turns, with reward 0 and the components that it would have had', () => {
    const { timesteps } = run(open, scenario.witness.slice(0, -1), { turns: 4 }, scenario)
    expect(timesteps.at(-1)).toMatchObject({ turn: 4, reward: 0, terminated: false, truncated: true })
    expect(timesteps.at(-1)!.info).toMatchObject({ reason: 'turns', components: { outcome: 1, clean: 1, policy: 1 } })
  })

  test('terminated and not truncated where it ends in the last turn', () => {
    const { timesteps } = run(open, scenario.witness, { turns: 5 }, scenario)
    expect(timesteps.at(-1)).toMatchObject({ reward: 1, terminated: true, truncated: false })
  })

  test('when the user hangs up, with its last words', () => {
    const { timesteps } = run(open, [{ text: 'Goodbye.' }])
    expect(timesteps[0]).toMatchObject({ terminated: true, info: { reason: 'user_stop' } })
    expect(texts(timesteps[0]!)).toEqual(['Bye.'])
  })

  test('once: the next action is an error that leaves it as it is', () => {
    const { episode } = run(open, [finish])
    expect(() => step(open, episode, roll)).toThrow(
      expect.objectContaining({ code: 'episode_over', message: 'The episode ended at turn 1; reset starts another.' }),
    )
  })

  test('where the world says that it is over', () => {
    const ends = openToy({
      over: ({ database }) =>
        database.orders.get('O3')?.status === 'cancelled' ? { kind: 'truncated', reason: 'gone' } : undefined,
    })
    const { timesteps } = run(ends, [roll, cancel])
    expect(timesteps.map(({ truncated }) => truncated)).toEqual([false, true])
    expect(timesteps[1]).toMatchObject({ reward: 0, info: { reason: 'gone', components: { outcome: 1 } } })
  })
})

describe('who plays the user', () => {
  const open = openToy()

  test('scripted, it opens and answers', () => {
    const [begun, first] = begin(open, {}, hardScenario())
    expect(first.observation.messages).toEqual([{ role: 'user', text: hardScenario().instruction }])
    expect(first.next).toBeUndefined()
    const [asked, answer] = step(open, begun, { text: 'Shall I refund O3?' })
    expect(['Yes, please.', 'Go ahead.']).toContain(texts(answer)[0])
    expect(asked.memory).toEqual({ agreed: 'O3' })
    const [, hands] = step(open, asked, { text: 'Please restart your phone.' })
    expect(texts(hands)[0]).toMatch(/^It says \{"restarts":1,/)
  })

  test('nobody: the instruction is the first message, and a text without calls ends the episode', () => {
    const [begun, first] = begin(open, { user: 'none' })
    expect(first.observation.messages).toEqual([{ role: 'user', text: writtenScenario('x').instruction }])
    expect(step(open, begun, { text: 'Done.' })[1]).toMatchObject({ terminated: true, info: { reason: 'agent_stop' } })
  })

  test('the client: turns go to and fro, and every reply says who is next', () => {
    const [begun, first] = begin(open, { user: 'external' })
    expect(first).toMatchObject({ next: 'user', user: { prompt: writtenScenario('x').instruction, tools: ['restart_phone'] } })
    expect(first.observation.messages).toEqual([])
    expect(() => step(open, begun, roll)).toThrow(
      expect.objectContaining({ code: 'turn_order', data: { next: 'user' } }) as ProtocolError,
    )
    const [asked, toAgent] = step(open, begun, { as: 'user', text: 'Cancel O3.' })
    expect(toAgent).toMatchObject({ next: 'agent', observation: { messages: [{ role: 'user', text: 'Cancel O3.' }] } })
    const [called, stays] = step(open, asked, roll)
    expect(stays.next).toBe('agent')
    const [answered, toUser] = step(open, called, { text: 'Really?' })
    expect(toUser).toMatchObject({ next: 'user', observation: { messages: [{ role: 'assistant', text: 'Really?' }] } })
    const [restarted, own] = step(open, answered, { as: 'user', ...call('restart_phone') })
    expect([own.next, own.info.outcomes[0]!.status]).toEqual(['user', 'ok'])
    const [, over] = step(open, restarted, { as: 'user', text: 'Bye.', stop: true })
    expect(over).toMatchObject({ terminated: true, info: { reason: 'user_stop' } })
  })
})

test('a client that plays the user comes to the right end with its own hands, and the script does nothing beside it', () => {
  const open = openToy()
  const scenario = hardScenario()
  const user = (action: Action): Action => ({ as: 'user', ...action })
  const [list, asks, restart, writes, ends] = scenario.witness as [Action, Action, Action, Action, Action]
  const moves = (restarts: Action[]) => [
    user({ text: 'Hi.' }),
    list,
    asks,
    user({ text: 'Yes.' }),
    restart,
    ...restarts,
    user({ text: 'Done.' }),
    writes,
    ends,
  ]
  const once = run(open, moves([user(call('restart_phone'))]), { user: 'external' }, scenario)
  expect(once.timesteps.at(-1)).toMatchObject({ reward: 1 })
  const never = run(open, moves([]), { user: 'external' }, scenario)
  expect(never.timesteps.at(-1)).toMatchObject({ reward: 0, info: { components: { outcome: 0 } } })
})

describe('the JSON of a reply', () => {
  const open = openToy()

  const inOrder = (timestep: Timestep) => {
    const { turn, observation, reward, terminated, truncated, info, next } = timestep
    const messages = observation.messages.map(({ role, text, name, call, calls, error }) => ({
      role,
      text,
      name,
      call,
      calls,
      error,
    }))
    const outcomes = info.outcomes.map(({ call, name, status, code }) => ({ call, name, status, code }))
    const { components, reason } = info
    return { turn, observation: { messages }, reward, terminated, truncated, info: { outcomes, components, reason }, next }
  }
  const runs = [
    run(open, [roll, {}, reserve, call('steal'), { text: 'Say "what"\n\u2028 and é?' }, finish]).timesteps,
    run(open, hardScenario().witness, {}, hardScenario()).timesteps,
    run(open, [{ as: 'user', text: 'Hi.' }, roll, { text: 'Hello.' }, { as: 'user', text: 'Bye.', stop: true }], {
      user: 'external',
    }).timesteps,
    run(open, [{}, {}], { turns: 2 }).timesteps,
  ].flat()

  test('is its fields in the documented order, and nothing else', () => {
    for (const timestep of runs) {
      const { digest: _, json, ...fields } = timestep
      expect(json).toBe(JSON.stringify(inOrder(timestep)))
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(fields)))
    }
  })

  test.each([[{}], [{ user: 'external' }], [{ user: 'none' }]])('of a reset, too: %o', (given) => {
    const { digest: _, json, ...fields } = begin(open, given)[1]
    const { turn, scenario, seed, contract, observation, info, next, user } = fields
    expect(json).toBe(JSON.stringify({ turn, scenario, seed, contract, observation, info, next, user }))
    expect(JSON.parse(json)).toEqual(fields)
  })

  test('has the messages that stand before turn 1', () => {
    const history = [
      { role: 'user', text: 'Earlier.' },
      { role: 'assistant', text: '', calls: [{ name: 'roll' }] },
    ]
    const [, first] = begin(openToy({ history: () => history }))
    expect(JSON.parse(first.json).observation.messages.slice(0, 2)).toEqual(history)
  })
})

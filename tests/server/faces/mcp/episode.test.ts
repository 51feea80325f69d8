import { expect, test } from 'vitest'
import type { Action } from '../../../../core/index.ts'
import { drawn } from '../../../envs/storefront/harness.ts'
import { open, startServer } from '../../arena.ts'
import { hostToys } from '../../toy.ts'
import { type Agent, ask, connect, startShop, textsOf } from './arena.ts'

/** A witness as an MCP agent plays it: each call is a turn of its own. */
function singly(actions: readonly Action[]): Action[] {
  return actions.flatMap(({ calls, text }): Action[] =>
    calls ? calls.map((call) => ({ calls: [{ name: call.name, arguments: call.arguments ?? {} }] })) : [{ text: text! }],
  )
}

function play(agent: Agent, { calls, text }: Action) {
  return calls ? agent.call(calls[0]!.name, calls[0]!.arguments as Record<string, unknown>) : agent.call('say', { text })
}

interface Meta {
  readonly turn: number
  readonly reward: number
  readonly digest: string
}

const metaOf = (result: { _meta?: object | undefined }) => (result._meta as Record<string, Meta>)['sandtable/step']!

test('an agent lists the tools of a world as the wire describes them, and one to talk to the user', async () => {
  const server = await startShop()
  const described = await (await open(server)).result('describe', { world: 'storefront' })
  const { client } = await connect(server, 'storefront?seed=7')
  const { tools } = await client.listTools()
  const say = tools.pop()!
  expect(
    tools.map(({ name, description, inputSchema, annotations }) => [name, description, inputSchema, annotations?.readOnlyHint]),
  ).toEqual(
    described.tools.map(({ name, description, parameters, effect }: Record<string, string>) => [
      name,
      description,
      parameters,
      effect === 'read',
    ]),
  )
  expect(say).toMatchObject({ name: 'say', inputSchema: { required: ['text'] }, annotations: { readOnlyHint: false } })
})

test.each(['7', '8'])('the official client finishes an episode with the witness and reward 1, seed %s', async (seed) => {
  const server = await startShop()
  const agent = await connect(server, `storefront?seed=${seed}`)
  const witness = singly(drawn(seed).witness)
  const results = []
  for (const action of witness) results.push(await play(agent, action))
  expect(results.filter(({ isError }) => isError)).toEqual([])
  expect(results.slice(0, -1).map((result) => [result.structuredContent, metaOf(result).reward])).toEqual(
    witness.slice(1).map(() => [undefined, 0]),
  )
  const last = results.at(-1)!
  expect(last.structuredContent).toMatchObject({ reward: 1, terminated: true, truncated: false, digest: metaOf(last).digest })
  expect(textsOf(last).at(-1)).toMatch(/^The episode is over: /)
})

test('sessions in parallel do not mix, and are the episodes of the wire digest by digest', async () => {
  const server = await startShop()
  const raw = await open(server)
  const seeds = ['1', '2', '3', '4', '5', '6']
  const agents = await Promise.all(seeds.map((seed) => connect(server, `storefront?seed=${seed}`)))
  expect(new Set(agents.map(({ id }) => id)).size).toBe(seeds.length)
  const played = await Promise.all(
    agents.map(async (agent, place) => {
      const metas = []
      for (const action of singly(drawn(seeds[place]!).witness)) metas.push(metaOf(await play(agent, action)))
      return metas.map(({ turn, digest }) => [turn, digest])
    }),
  )
  for (const [place, seed] of seeds.entries()) {
    const { episodes } = await raw.result('reset', { world: 'storefront', seed })
    const expected = []
    for (const [before, action] of singly(drawn(seed).witness).entries()) {
      const { turn, digest } = await raw.result('step', { episode: episodes[0], turn: before + 1, action })
      expected.push([turn, digest])
    }
    expect(played[place]).toEqual(expected)
  }
})

test('the result of a call is what the agent reads on the wire, and what was refused or malformed is an error that spends its turn', async () => {
  const agent = await connect(await startServer(), 'toy?scenario=first')
  expect(textsOf(await agent.call('say', { text: 'Please restart your phone.' }))[0]).toMatch(/^It says \{"restarts":1/)
  const refused = await agent.call('cancel_order', { id: 'O99', reason: 'mistake' })
  expect([refused.isError, textsOf(refused)]).toEqual([true, ['There is no order O99.']])
  expect(metaOf(refused)).toMatchObject({ turn: 2, info: { outcomes: [{ status: 'refused', code: 'order_unknown' }] } })
  const misfit = await agent.call('cancel_order', { id: 'O3', reason: 'whim' })
  expect([misfit.isError, textsOf(misfit)[0], metaOf(misfit).turn]).toEqual([true, expect.stringContaining('"reason"'), 3])
  const unknown = await agent.call('cancel_ordre')
  expect([unknown.isError, textsOf(unknown)[0], metaOf(unknown).turn]).toEqual([true, expect.stringContaining('cancel_order'), 4])
  for (const [place, given] of [undefined, {}, { text: 7 }, { text: '' }, { text: 'Hello', to: 'u1' }].entries()) {
    const unsaid = await agent.call('say', given)
    expect([unsaid.isError, textsOf(unsaid)[0], metaOf(unsaid).turn]).toEqual([
      true,
      expect.stringContaining('{"text":'),
      5 + place,
    ])
  }
})

test('after the end every call is an error of the session, and changes nothing', async () => {
  const server = await startServer()
  const agent = await connect(server, 'toy?scenario=first')
  const last = await agent.call('say', { text: 'Goodbye.' })
  expect(last.structuredContent).toEqual({
    reward: 0,
    terminated: true,
    truncated: false,
    components: { outcome: 0, clean: 1, policy: 1 },
    reason: 'user_stop',
    digest: metaOf(last).digest,
  })
  for (const name of ['say', 'list_orders']) {
    await expect(agent.call(name, { text: 'Hello?' })).rejects.toMatchObject({
      message: expect.stringContaining('new session'),
      data: { code: 'episode_over' },
    })
  }
  const { turn } = await (await open(server)).result('resume', { episode: agent.id, turn: 1 })
  expect(turn).toBe(1)
})

test('the turns run out over MCP too', async () => {
  const agent = await connect(await startServer(), `toy?scenario=first&options=${encodeURIComponent('{"turns":1}')}`)
  expect((await agent.call('roll')).structuredContent).toMatchObject({ reward: 0, truncated: true, reason: 'turns' })
})

test('a fault of the world is an error of the session and no result, again and again', async () => {
  const server = await startServer()
  const agent = await connect(server, 'toy?scenario=first')
  await expect(agent.call('break_world')).rejects.toMatchObject({ code: -32603, data: { code: 'fault' } })
  await expect(agent.call('roll')).rejects.toMatchObject({ data: { code: 'episode_void' } })
  expect(server.serving.counts.faults).toBe(1)
})

test('a session is its episode: the wire tells its scenario and forks it, and MCP plays the fork', async () => {
  const server = await startServer()
  const raw = await open(server)
  const agent = await connect(server, 'toy?split=written&index=1')
  const first = await agent.call('roll')
  const { lines } = await raw.result('replay', { episode: agent.id })
  expect(lines[0]).toMatchObject({ world: 'toy', scenario: 'second', seed: '0' })
  const { episodes } = await raw.result('fork', { episode: agent.id })
  const child = await connect(server, 'toy', { sessionId: episodes[0] })
  const [left, right] = [await agent.call('roll'), await child.call('roll')]
  expect(right).toEqual(left)
  expect(metaOf(left).turn).toBe(metaOf(first).turn + 1)
  // The client skips resources where it skipped initialize.
  const body = '{"jsonrpc":"2.0","id":1,"method":"resources/list"}'
  const { text } = await ask(server, 'toy', { headers: { 'mcp-session-id': episodes[0] }, body })
  expect(JSON.parse(text).result.resources.map(({ name }: { name: string }) => name)).toEqual(['policy'])
})

test('the call of a session waits behind a batch of the wire that has its episode', async () => {
  const server = await startServer()
  const raw = await open(server)
  const agent = await connect(server, 'toy?scenario=first')
  const work = { calls: [{ name: 'work', arguments: { rounds: 200_000 } }] }
  const { episodes } = await raw.result('reset', { world: 'toy', scenario: 'first', count: 800 })
  const step = (episode: string) => ({ method: 'step', params: { episode, turn: 1, action: work } })
  const batch = raw.result('batch', { requests: [...episodes.map(step), step(agent.id)] })
  while (!server.serving.sessions.find(agent.id)!.waiting) await new Promise((resolve) => setImmediate(resolve))
  const [result, { results }] = await Promise.all([agent.call('roll'), batch])
  expect(results.at(-1).result.turn).toBe(1)
  expect(metaOf(result).turn).toBe(2)
})

test('steps and resets are counted, and episodes recorded, as on the wire', async () => {
  const server = await startServer({ worlds: hostToys('group/toy') })
  const ended: string[] = []
  server.serving.ended = ({ id }) => void ended.push(id)
  const agents = [await connect(server, 'group/toy?seed=7'), await connect(server, 'group/toy?seed=7')]
  await agents[0]!.call('say', { text: 'Goodbye.' })
  for (const { transport } of agents) await transport.terminateSession()
  expect(ended).toEqual(agents.map(({ id }) => id))
  expect([server.serving.counts.resets, server.serving.counts.steps, server.serving.sessions.size]).toEqual([2, 1, 0])
})

import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineWorld, openWorld } from '../../../../core/index.ts'
import { defineTool, sha256, toy } from '../../../core/toy.ts'
import { policy } from '../../../envs/storefront/harness.ts'
import { open, startServer } from '../../arena.ts'
import { type Agent, connect, startShop, textsOf } from './arena.ts'

async function read({ client }: Agent, name: string): Promise<string> {
  const { contents } = await client.readResource({ uri: `sandtable://episode/${name}` })
  return (contents[0] as { text: string }).text
}

test('what the user said first and the policy reach an agent by every way that MCP has', async () => {
  const server = await startShop()
  const { observation } = await (await open(server)).result('reset', { world: 'storefront', seed: 7 })
  const words = observation.messages[0].text
  const agent = await connect(server, 'storefront?seed=7')
  const instructions = agent.client.getInstructions()!
  expect(instructions.indexOf(words)).toBeGreaterThan(0)
  // Some hosts cut instructions at 2 KB.
  expect(instructions.indexOf(words) + words.length).toBeLessThan(2000)
  expect(instructions.endsWith(policy)).toBe(true)
  expect(await read(agent, 'opening')).toBe(`User: ${words}`)
  expect(await read(agent, 'policy')).toBe(policy)
  const { prompts } = await agent.client.listPrompts()
  const { messages } = await agent.client.getPrompt({ name: prompts[0]!.name })
  expect(messages).toEqual([{ role: 'user', content: { type: 'text', text: instructions } }])
  const { tools } = await agent.client.listTools()
  expect(tools.find(({ name }) => name === 'say')!.description).toContain(JSON.stringify(words))
  await expect(read(agent, 'state')).rejects.toMatchObject({ message: expect.stringContaining('sandtable://episode/opening') })
  await expect(agent.client.getPrompt({ name: 'other' })).rejects.toMatchObject({ message: expect.stringContaining('episode') })
})

test('in solo nobody listens: the ticket is the opening, and last words end the episode', async () => {
  const agent = await connect(await startServer(), `toy?scenario=first&options=${encodeURIComponent('{"user":"none"}')}`)
  expect(agent.client.getInstructions()).toContain('There is no user to talk to.')
  expect(await read(agent, 'opening')).toContain('Cancel my order')
  expect((await agent.call('say', { text: 'Done.' })).structuredContent).toMatchObject({ terminated: true, reason: 'agent_stop' })
})

test('a world that has a tool "say" keeps it', async () => {
  const say = defineTool({
    summary: 'A tool of the world.',
    effect: 'read',
    args: z.object({}),
    returns: z.object({ said: z.boolean() }),
    run: () => ({ said: true }),
  })
  const world = defineWorld({ ...toy, tools: { ...toy.tools, say } })
  const server = await startServer({ worlds: new Map([['toy', { world, open: openWorld(world, { texts: {}, sha256 }) }]]) })
  const agent = await connect(server, 'toy?seed=7')
  expect((await agent.client.listTools()).tools.map(({ name }) => name).filter((name) => name.startsWith('say'))).toEqual([
    'say',
    'say_to_user',
  ])
  expect(textsOf(await agent.call('say', {}))).toEqual(['{"said":true}'])
  expect(textsOf(await agent.call('say_to_user', { text: 'Goodbye.' }))[0]).toBe('Bye.')
})

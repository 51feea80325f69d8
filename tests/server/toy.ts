import { z } from 'zod'
import { defineWorld, openWorld } from '../../core/index.ts'
import type { HostedWorlds } from '../../server/index.ts'
import { defineTool, sha256, toy, writtenScenario } from '../core/toy.ts'

const hard = {
  break_world: defineTool({
    summary: 'Fails by a bug.',
    effect: 'write',
    args: z.object({}),
    returns: z.object({}),
    run: () => {
      throw new Error('a secret of the server')
    },
  }),
  work: defineTool({
    summary: 'Computes for a while.',
    effect: 'read',
    args: z.object({ rounds: z.int() }),
    returns: z.object({ sum: z.int() }),
    run(_database, { rounds }) {
      let sum = 0
      for (let round = 0; round < rounds; round++) sum = (sum * 31 + round) % 65_521
      return { sum }
    },
  }),
  recite: defineTool({
    summary: 'Returns a long text.',
    effect: 'read',
    args: z.object({ length: z.int() }),
    returns: z.object({ text: z.string() }),
    run: (_database, { length }) => ({ text: 'Ärger €😀 '.repeat(Math.ceil(length / 9)).slice(0, length) }),
  }),
}

/** The world `toy`, with tools that are hard on a server, and `absent`, whose data is not configured. */
export function hostToys(id = 'toy'): HostedWorlds {
  const world = defineWorld({
    ...toy,
    id,
    tools: { ...toy.tools, ...hard },
    options: { mood: z.enum(['good', 'bad']).default('good').describe('The mood.') },
  })
  const scenarios = ['first', 'second', 'third'].map((name) => writtenScenario(name))
  const open = openWorld(world, { texts: {}, sha256, scenarios })
  return new Map([
    [id, { world, open }],
    ['absent', { world: { ...world, id: 'absent' }, hint: 'set ABSENT_DATA to the folder of its data.' }],
  ])
}

/** What an episode with a seed plays in the tests that compare whole episodes: words, reads, writes, draws, refusals and the end. */
export function playOf(seed: number): object[] {
  const order = `O${(seed % 24) + 1}`
  return [
    { calls: [{ name: 'list_orders', arguments: { user: `u${(seed % 8) + 1}` } }] },
    { text: `Shall I refund ${order}?`, thought: 'Ask first…' },
    {
      calls: [
        { name: 'roll', arguments: { sides: 20 } },
        { id: 'mine', name: 'roll', arguments: '{"sides": 6.0}' },
      ],
    },
    {
      calls: [
        { name: 'refund_order', arguments: { order, amount: 100 } },
        { name: 'reserve_order', arguments: { id: order } },
      ],
    },
    { text: 'Please restart your phone. 😀' },
    {
      calls: [{ name: 'nothing_like_it' }, { name: 'note_visit', arguments: { note: 'Grüße' } }, { name: 'roll', arguments: [] }],
    },
    {},
    {
      calls: [
        { name: 'cancel_order', arguments: { id: order, reason: 'mistake' } },
        { name: 'finish', arguments: {} },
        { name: 'roll' },
      ],
    },
  ]
}

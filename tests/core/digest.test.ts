import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { replayHeader } from '../../core/header.ts'
import {
  type Action,
  endDigest,
  type Json,
  type OpenWorld,
  pastOf,
  reseed,
  resolveOptions,
  selectScenario,
  start,
  step,
} from '../../core/index.ts'
import { entityOf, keysOf } from '../../core/store/overlay.ts'
import { openToy } from './toy.ts'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

interface Recorded {
  readonly header: string
  readonly first: string
  readonly turns: readonly { readonly labels: readonly string[]; readonly action: Action; readonly reply: string }[]
  readonly end: { readonly entities: Json; readonly orders: Json; readonly rest: Json }
}

/** Plays actions, and a reseed where a text stands between them; returns what was hashed, as texts and data. */
function record(
  open: OpenWorld,
  selection: { seed: string; scenario: string },
  given: Record<string, unknown>,
  moves: readonly (Action | string)[],
) {
  const options = resolveOptions(open.world, given)
  const scenario = selectScenario(open, selection, options)
  let [episode, first] = start(open, scenario, selection.seed, options)
  const turns: Recorded['turns'][number][] = []
  const digests = [first.digest]
  let labels: string[] = []
  for (const move of moves) {
    if (typeof move === 'string') {
      episode = reseed(episode, move)
      labels.push(move)
      continue
    }
    const [moved, timestep] = step(open, episode, move)
    turns.push({ labels, action: move, reply: timestep.json })
    digests.push(timestep.digest)
    labels = []
    episode = moved
  }
  const base = open.base(scenario.base)
  const { memory, time, streams, future, violations, overlay } = episode
  const entities = Object.keys(base.shape).flatMap((table) =>
    keysOf(base, overlay, table).map((key) => [table, key, entityOf(base, overlay, table, key)]),
  )
  const orders = [['visits', base.tables['visits']!.keys, keysOf(base, overlay, 'visits')]]
  const rest = { memory, time, streams: sortedText(streams), future, violations }
  const end = { entities, orders, rest } as unknown as Recorded['end']
  const recorded: Recorded = {
    header: replayHeader(open.world, scenario.id, selection.seed, options),
    first: first.json,
    turns,
    end,
  }
  expect(pastOf(episode)).toHaveLength(moves.length)
  return { recorded, digests, state: endDigest(open, episode), status: episode.status }
}

const sortedText = (streams: object) =>
  JSON.stringify(Object.fromEntries(Object.entries(streams).sort(([left], [right]) => (left < right ? -1 : 1))))

const call = (name: string, args: object = {}): Action => ({ calls: [{ name, arguments: args as never }] })

function runs(): Record<string, ReturnType<typeof record>> {
  const open = openToy()
  const options = resolveOptions(open.world, {})
  const witness = (scenario: string) => selectScenario(open, { seed: '7', scenario }, options).witness
  return {
    easy: record(open, { seed: '7', scenario: 'easy.7.0' }, {}, witness('easy.7.0')),
    hard: record(open, { seed: 'a-b_9', scenario: 'hard.12.0' }, {}, witness('hard.12.0')),
    mixed: record(open, { seed: '0', scenario: 'first' }, { turns: 20 }, [
      { ...call('roll', { sides: 20 }), thought: 'é, "quoted" and \u2028' },
      call('reserve_order', { id: 'O3' }),
      'branch',
      'again',
      call('roll', '{"sides": 20}' as never),
      { text: 'Shall I refund O3?' },
      { calls: ['second', 'first'].map((note) => ({ name: 'note_visit', arguments: { note } })) },
      {},
      call('nothing'),
      call('renew_visit', { id: 'V2' }),
      call('refund_order', { order: 'O3', amount: 5 }),
      { text: 'Goodbye.' },
    ]),
  }
}

test('the digests of recorded runs are those that Python computes from their texts', () => {
  const made = runs()
  const recorded = Object.fromEntries(Object.entries(made).map(([name, run]) => [name, run.recorded]))
  // Recorded anew where the file was deleted; then digest.py has to run again.
  if (!existsSync(file('recorded.json'))) writeFileSync(file('recorded.json'), `${JSON.stringify(recorded, null, 1)}\n`)
  expect(recorded).toEqual(JSON.parse(readFileSync(file('recorded.json'), 'utf8')))
  const digests = JSON.parse(readFileSync(file('digests.json'), 'utf8'))
  for (const [name, { digests: chain, state, status }] of Object.entries(made)) {
    expect(status).toBe('terminated')
    expect({ chain, state }).toEqual(digests[name])
  }
})

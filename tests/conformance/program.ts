import { type Action, type Draws, drawsFrom, resolveOptions, selectScenario } from '../../core/index.ts'
import { open } from '../envs/storefront/harness.ts'

/** What a client is told to do, in a form that every language reads. Episodes have names of the program's own. */
export type Operation =
  | { readonly do: 'reset'; readonly episode: string; readonly world: string; readonly seed: string; readonly options: object }
  | { readonly do: 'step'; readonly episode: string; readonly action: Action }
  | { readonly do: 'steps'; readonly moves: readonly (readonly [string, Action])[] }
  | {
      readonly do: 'fork'
      readonly episode: string
      readonly turn: number
      readonly stream: string
      readonly children: readonly string[]
    }
  | { readonly do: 'replay'; readonly episode: string }
  | { readonly do: 'chat'; readonly episode: string }
  | { readonly do: 'close'; readonly episode: string }

const mistakes: readonly Action[] = [
  { text: 'Grüße — is it “O40281”? \u{1f600}' },
  {},
  { calls: [{ name: 'no_such_tool', arguments: {} }] },
  { calls: [{ name: 'get_order', arguments: '{"order_id": ' }] },
  { calls: [{ id: 'mine', name: 'get_order', arguments: { order_id: 'O1' } }, { name: 'get_today' }] },
  { thought: 'What day is it?', calls: [{ name: 'get_today', arguments: '{}' }] },
]

/** A program over storefront: episodes of many seeds played by their witness, with mistakes, forks and errors on the way. */
export function makeProgram(seed: string, episodes: number): Operation[] {
  const draws = drawsFrom(seed)
  const operations: Operation[] = [{ do: 'reset', episode: 'lost', world: 'nowhere', seed: '1', options: {} }]
  const playing: { readonly episode: string; readonly plan: Action[] }[] = []
  for (let place = 0; place < episodes; place++) {
    const [episode, own] = [`e${place}`, `${seed}-${place}`]
    operations.push({ do: 'reset', episode, world: 'storefront', seed: own, options: {} })
    const { witness } = selectScenario(open, { seed: own }, resolveOptions(open.world, {}))
    playing.push({ episode, plan: [draws.pick(mistakes), ...witness] })
  }
  while (playing.some(({ plan }) => plan.length > 0)) operations.push(...round(draws, playing))
  for (const { episode } of playing) operations.push({ do: 'replay', episode }, { do: 'chat', episode })
  operations.push({ do: 'step', episode: 'e0', action: { text: 'Is anybody there?' } })
  operations.push({ do: 'close', episode: 'e0' }, { do: 'step', episode: 'e0', action: { text: 'Hello?' } })
  return operations
}

/** One move of every episode that has one: some alone, the others in one batch; now and then one is forked at its beginning. */
function round(draws: Draws, playing: { readonly episode: string; readonly plan: Action[] }[]): Operation[] {
  const operations: Operation[] = []
  const moves: (readonly [string, Action])[] = []
  for (const { episode, plan } of playing.filter(({ plan }) => plan.length > 0)) {
    const action = plan.shift()!
    if (draws.chance(1, 4)) operations.push({ do: 'step', episode, action })
    else moves.push([episode, action])
  }
  if (moves.length > 0) operations.push({ do: 'steps', moves })
  if (playing.length < 60 && draws.chance(1, 3)) {
    const parent = draws.pick(playing)
    const children = [`${parent.episode}a${playing.length}`, `${parent.episode}b${playing.length}`]
    const stream = draws.pick(['keep', 'branch'])
    operations.push({ do: 'fork', episode: parent.episode, turn: draws.integer(0, 1), stream, children })
    playing.push(...children.map((episode) => ({ episode, plan: [draws.pick(mistakes), ...parent.plan] })))
  }
  return operations
}

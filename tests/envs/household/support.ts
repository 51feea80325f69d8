import { type Draws, drawsFrom } from '../../../core/index.ts'
import type { Home } from '../../../envs/household/checker.ts'
import type { Goal, Lamp, Place, Room, Thing } from '../../../envs/household/state.ts'
import { household } from '../../../envs/household/world.ts'
import { harnessOf } from '../harness.ts'

export const { open, drawn, play } = harnessOf(household)
export const difficulties = household.generator!.difficulties

/** A small house and goal of any kind, drawn without the world's own generator: the goal may be out of reach, or hold at the start. */
export function smallTask(seed: string): { home: Home; goal: Goal } {
  const draws = drawsFrom(seed)
  const want = draws.pick(['put', 'light', 'clean', 'heat', 'cool', 'pair'] as const)
  const sliced = want !== 'light' && draws.chance(1, 3)
  const rooms: Room[] = [
    { name: 'hall', doors: ['den'] },
    { name: 'den', doors: ['hall'] },
  ]
  const useful = { heat: 'microwave', cool: 'fridge', clean: 'sink', light: 'desk', put: 'shelf', pair: 'bed' }[want]
  const further =
    sliced && want === 'pair' ? ['drawer', 'shelf', 'side table'] : ['drawer', 'chest', 'shelf', 'side table', 'stove', 'basin']
  const kinds = [useful, ...draws.sample(further, 3)]
  const places = kinds.map((kind, number): Place => {
    const lid = ['microwave', 'fridge', 'drawer', 'chest'].includes(kind)
    return { name: `${kind} ${number + 1}`, room: draws.pick(['hall', 'den']), open: !lid || draws.chance(1, 3) }
  })
  const lamps = places.flatMap(({ name }, number): Lamp[] =>
    /desk|side/.test(name) ? [{ name: `lamp ${number}`, at: name, on: draws.chance(1, 2) }] : [],
  )
  const object = draws.pick(['apple', 'onion', ...(sliced ? [] : ['mug', 'fork'])])
  const other = draws.pick([object, 'pen'])
  const counted = want === 'pair' ? [object, object] : [object]
  const names = [...counted, ...(sliced ? ['knife'] : want === 'pair' ? [] : [other])]
  const objects = names.map((kind, number) => smallThing(draws, `${kind} ${number}`, places))
  const goal: Goal = { want, object, sliced, place: want === 'light' ? null : draws.pick(kinds), shortest: 1 }
  return { home: { rooms, places, objects, lamps, you: { room: draws.pick(['hall', 'den']), at: null } }, goal }
}

function smallThing(draws: Draws, name: string, places: readonly Place[]): Thing {
  const temperature = draws.pick(['room', 'room', 'hot', 'cold'] as const)
  return { name, at: draws.pick(places).name, clean: draws.chance(1, 2), temperature, sliced: false }
}

import type { Home } from '../../../envs/household/checker.ts'
import type { Goal, Thing } from '../../../envs/household/state.ts'

/** A moment in a house: all objects, lamps and doors, with nothing left out. */
export interface Moment {
  readonly room: string
  readonly at: string | null
  readonly things: readonly Thing[]
  readonly lit: readonly boolean[]
  readonly open: readonly boolean[]
}

const food = ['apple', 'tomato', 'potato', 'carrot', 'onion']
const dishes = ['mug', 'cup', 'plate', 'bowl', 'pan']
const heats = [...food, ...dishes]
const washes = [...food.filter((kind) => kind !== 'onion'), ...dishes, 'fork', 'spoon', 'knife', 'cloth', 'vase']
const lids = ['fridge', 'microwave', 'cabinet', 'drawer', 'chest']

const kind = (name: string): string => name.split(' ').slice(0, -1).join(' ')

/** Every moment that one call leads to, by the rules of the README, the pointless ones too. */
function nexts(home: Home, moment: Moment): Moment[] {
  const { room, at, things, lit, open } = moment
  const found: Moment[] = []
  for (const door of home.rooms.find(({ name }) => name === room)!.doors) found.push({ ...moment, room: door, at: null })
  if (at !== null) found.push({ ...moment, at: null })
  for (const place of home.places) if (place.room === room && place.name !== at) found.push({ ...moment, at: place.name })
  if (at === null) return found
  const here = home.places.findIndex(({ name }) => name === at)
  if (lids.includes(kind(at))) found.push({ ...moment, open: open.with(here, !open[here]) })
  for (const [number, lamp] of home.lamps.entries()) {
    if (lamp.at === at) found.push({ ...moment, lit: lit.with(number, !lit[number]) })
  }
  const held = things.findIndex((thing) => thing.at === null)
  const change = (number: number, to: Partial<Thing>): void => {
    found.push({ ...moment, things: things.with(number, { ...things[number]!, ...to }) })
  }
  for (const [number, thing] of things.entries()) {
    if (!open[here] || thing.at !== at) continue
    if (held < 0) change(number, { at: null })
    else if (kind(things[held]!.name) === 'knife' && food.includes(kind(thing.name))) change(number, { sliced: true })
  }
  if (held < 0) return found
  const mine = kind(things[held]!.name)
  if (open[here]) change(held, { at })
  if (['microwave', 'stove'].includes(kind(at)) && heats.includes(mine)) change(held, { temperature: 'hot' })
  if (kind(at) === 'fridge' && heats.includes(mine)) change(held, { temperature: 'cold' })
  if (['sink', 'basin'].includes(kind(at)) && washes.includes(mine)) change(held, { clean: true })
  return found
}

/** Every moment that can come, with the fewest calls it takes, nearest first, until `stop`. */
export function everyMoment(home: Home, stop: (moment: Moment) => boolean): { moment: Moment; calls: number }[] {
  const start: Moment = {
    ...home.you,
    things: home.objects,
    lit: home.lamps.map(({ on }) => on),
    open: home.places.map(({ open }) => open),
  }
  const queue = [{ moment: start, calls: 0 }]
  const known = new Set([text(start)])
  for (const { moment, calls } of queue) {
    if (stop(moment)) break
    for (const next of nexts(home, moment)) {
      const key = text(next)
      if (known.has(key)) continue
      known.add(key)
      queue.push({ moment: next, calls: calls + 1 })
    }
  }
  return queue
}

function text({ room, at, things, lit, open }: Moment): string {
  return `${at ?? room};${things.map((thing) => `${thing.at},${thing.clean},${thing.temperature},${thing.sliced}`).join(';')};${lit};${open}`
}

/** The same house at another moment. */
export function homeAt(home: Home, { room, at, things, lit, open }: Moment): Home {
  return {
    rooms: home.rooms,
    places: home.places.map((place, number) => ({ ...place, open: open[number]! })),
    objects: things,
    lamps: home.lamps.map((lamp, number) => ({ ...lamp, on: lit[number]! })),
    you: { room, at },
  }
}

/** Whether a moment is a right end: what was there at the start, with the wanted objects changed by hand, is what is there now. */
export function isRight(home: Home, goal: Goal, { at, things, lit }: Moment): boolean {
  const changed = things.flatMap((thing, number) =>
    JSON.stringify(thing) === JSON.stringify(home.objects[number]) ? [] : [number],
  )
  const switched = lit.flatMap((on, number) => (on === home.lamps[number]!.on ? [] : [number]))
  const wanted = things.flatMap(({ name }, number) => (kind(name) === goal.object ? [number] : []))
  const sets =
    goal.want === 'pair'
      ? wanted.flatMap((one) => wanted.flatMap((two) => (one < two ? [[one, two]] : [])))
      : wanted.map((one) => [one])
  const lamp = home.lamps.findIndex((lamp) => lamp.at === at)
  return sets.some((set) => {
    if (changed.some((number) => !set.includes(number))) return false
    if (goal.want === 'light' ? !lit[lamp] || switched.some((number) => number !== lamp) : switched.length > 0) return false
    const ends = set.map((number) => things[number]!)
    if (goal.want === 'light' ? ends[0]!.at !== null : ends.some((end) => end.at === null || end.at !== ends[0]!.at)) return false
    if (goal.want !== 'light' && kind(ends[0]!.at!) !== goal.place) return false
    return set.every((number) => {
      const [was, is] = [home.objects[number]!, things[number]!]
      const temperature = { heat: 'hot', cool: 'cold' }[goal.want as string] ?? was.temperature
      return (
        is.temperature === temperature &&
        is.clean === (goal.want === 'clean' || was.clean) &&
        is.sliced === (goal.sliced || was.sliced)
      )
    })
  })
}

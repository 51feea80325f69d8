import type { Grade, Scenario } from '../../core/index.ts'
import { kindOf } from './kinds.ts'
import type { Goal, Lamp, Place, Room, Thing, You } from './state.ts'

/** A house as data, at the start or at the end. */
export interface Home {
  readonly rooms: readonly Room[]
  readonly places: readonly Place[]
  readonly objects: readonly Thing[]
  readonly lamps: readonly Lamp[]
  readonly you: You
}

/** The house in which a scenario starts, from its patch. */
export function homeOf({ patch }: Pick<Scenario, 'patch'>): Home {
  const { rooms = {}, places = {}, objects = {}, lamps = {}, you } = patch as unknown as Record<string, Record<string, unknown>>
  return {
    rooms: Object.values(rooms) as Room[],
    places: Object.values(places) as Place[],
    objects: Object.values(objects) as Thing[],
    lamps: Object.values(lamps) as Lamp[],
    you: you as unknown as You,
  }
}

/** Judges an end against the start. It knows no plan: whatever comes to the goal and changes nothing else is right. */
export function judge(goal: Goal, start: Home, end: Home): Grade {
  const reached = end.objects.filter((thing) => isReached(goal, end, thing))
  const sets = goal.want === 'pair' ? pairsOf(reached) : reached.map((thing) => [thing])
  const untouched = sets.some((set) => isUntouched(goal, start, end, set))
  const components = { goal: sets.length > 0 ? 1 : 0, untouched: untouched ? 1 : 0 }
  return { reward: components.goal * components.untouched, components }
}

/** Whether an object is where and how the goal wants one. */
function isReached({ want, object, sliced, place }: Goal, end: Home, thing: Thing): boolean {
  if (kindOf(thing.name) !== object || (sliced && !thing.sliced)) return false
  if (want === 'light') return thing.at === null && lampHere(end)?.on === true
  if (thing.at === null || kindOf(thing.at) !== place) return false
  if (want === 'clean') return thing.clean
  if (want === 'heat') return thing.temperature === 'hot'
  return want !== 'cool' || thing.temperature === 'cold'
}

function lampHere({ lamps, you }: Home): Lamp | undefined {
  return you.at === null ? undefined : lamps.find(({ at }) => at === you.at)
}

function pairsOf(things: readonly Thing[]): Thing[][] {
  return things.flatMap((one, place) => things.slice(place + 1).flatMap((other) => (one.at === other.at ? [[one, other]] : [])))
}

/** Whether the goal's own objects changed only as the goal asks, and everything else is as it was; where one is and doors are free. */
function isUntouched(goal: Goal, start: Home, end: Home, set: readonly Thing[]): boolean {
  const before = new Map(start.objects.map((thing) => [thing.name, thing]))
  const lit = goal.want === 'light' ? lampHere(end) : undefined
  const lamps = new Map(start.lamps.map(({ name, on }) => [name, on]))
  return (
    end.lamps.every(({ name, on }) => name === lit?.name || lamps.get(name) === on) &&
    end.objects.every((thing) => {
      const was = before.get(thing.name)!
      return isSame(thing, set.includes(thing) ? wanted(goal, was, thing) : was)
    })
  )
}

/** What an object that was chosen for the goal should be at the end. */
function wanted({ want, sliced }: Goal, was: Thing, { at }: Thing): Thing {
  return {
    ...was,
    at,
    clean: want === 'clean' || was.clean,
    temperature: want === 'heat' ? 'hot' : want === 'cool' ? 'cold' : was.temperature,
    sliced: sliced || was.sliced,
  }
}

function isSame(one: Thing, other: Thing): boolean {
  return one.at === other.at && one.clean === other.clean && one.temperature === other.temperature && one.sliced === other.sliced
}

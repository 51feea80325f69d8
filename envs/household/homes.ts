import type { Draws } from '../../core/index.ts'
import type { Home } from './checker.ts'
import { furniture, kindOf, objectKinds, placeKind } from './kinds.ts'
import type { Goal, Lamp, Place, Room, Thing } from './state.ts'

/** What a house is drawn for. */
export interface Wish {
  readonly rooms: number
  readonly others: number
  readonly want: Goal['want']
  readonly object: string
  /** How many objects of the wanted kind there are. */
  readonly count: number
  readonly sliced: boolean
}

/** A kind of which a house has more is not asked for as the place to put something. */
const targetsMost = 3

/** Draws a house and, but for light, the kind of receptacle to put something in; undefined where none is left to choose. */
export function drawHome(draws: Draws, wish: Wish): { home: Home; place: string | undefined } {
  const rooms = drawRooms(draws, wish.rooms)
  const places = drawPlaces(draws, rooms)
  const lamps = drawLamps(draws, places)
  const place = wish.want === 'light' ? undefined : drawTarget(draws, places)
  const objects = drawObjects(draws, wish, places, place)
  return { home: { rooms, places, objects, lamps, you: { room: draws.pick(rooms).name, at: null } }, place }
}

/** A kitchen and others, each with a door to one before it; large houses have one door more. */
function drawRooms(draws: Draws, count: number): Room[] {
  const others = Object.keys(furniture).filter((name) => name !== 'kitchen')
  const names = draws.shuffle(['kitchen', ...draws.sample(others, count - 1)])
  const pairs = names.slice(1).map((name, before) => [name, names[draws.integer(0, before)]!] as const)
  const further = count > 4 ? [draws.sample(names, 2) as [string, string]] : []
  const joined = [...pairs, ...further]
  return names.map((name) => {
    const doors = joined.flatMap(([one, other]) => (one === name ? [other] : other === name ? [one] : []))
    return { name, doors: [...new Set(doors)] }
  })
}

function drawPlaces(draws: Draws, rooms: readonly Room[]): Place[] {
  const numbers = new Map<string, number>()
  return rooms.flatMap(({ name: room }) =>
    furniture[room]!.flatMap(([kind, least, most]) =>
      Array.from({ length: draws.integer(least, most) }, () => {
        const number = (numbers.get(kind) ?? 0) + 1
        numbers.set(kind, number)
        return { name: `${kind} ${number}`, room, open: !placeKind(kind).openable || draws.chance(1, 8) }
      }),
    ),
  )
}

function drawLamps(draws: Draws, places: readonly Place[]): Lamp[] {
  const numbers = new Map<string, number>()
  return places.flatMap(({ name: at }) => {
    const { lamp } = placeKind(at)
    if (lamp === undefined) return []
    const number = (numbers.get(lamp) ?? 0) + 1
    numbers.set(lamp, number)
    return [{ name: `${lamp} ${number}`, at, on: draws.chance(1, 4) }]
  })
}

function drawTarget(draws: Draws, places: readonly Place[]): string | undefined {
  const kinds = [...new Set(places.map(({ name }) => kindOf(name)))]
  const few = kinds.filter((kind) => places.filter(({ name }) => kindOf(name) === kind).length <= targetsMost)
  return few.length === 0 ? undefined : draws.pick(few)
}

/** Those of the wanted kind lie elsewhere than where they are to go, and none of them is hot, cold, sliced, or clean where that is asked for. */
function drawObjects(draws: Draws, wish: Wish, places: readonly Place[], target: string | undefined): Thing[] {
  const { want, object, count, sliced, others } = wish
  const kinds = Object.keys(objectKinds).filter((kind) => kind !== object)
  const further = Array.from({ length: others }, () => draws.pick(kinds))
  const knives = sliced ? ['knife'] : []
  const elsewhere = places.filter(({ name }) => kindOf(name) !== target)
  const numbers = new Map<string, number>()
  return [...Array.from({ length: count }, () => object), ...knives, ...further].map((kind) => {
    const number = (numbers.get(kind) ?? 0) + 1
    numbers.set(kind, number)
    const at = draws.pick(kind === object ? elsewhere : places).name
    const clean = kind === object && want === 'clean' ? false : draws.chance(2, 3)
    return { name: `${kind} ${number}`, at, clean, temperature: 'room', sliced: false }
  })
}

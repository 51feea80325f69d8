import { z } from 'zod'
import { placeKind } from './kinds.ts'
import { type House, inHand, LampName, ObjectName, PlaceName, Thing } from './state.ts'

const Seen = Thing.omit({ at: true, name: true }).extend({ object: ObjectName }).describe('An object and the state it is in.')
const Door = z.enum(['open', 'closed', 'none'])
const Standing = z.object({ place: PlaceName, door: Door })

/** What is seen from where one is. */
export type View = z.output<typeof View>
export const View = z.object({
  room: PlaceName,
  doors_to: z.array(PlaceName).describe('The rooms next to this one.'),
  receptacles: z.array(Standing).describe('All that stands in this room.'),
  at: Standing.nullable().describe('The receptacle where you are.'),
  objects: z.array(Seen).nullable().describe('What lies there; null where that is closed, or you are at none.'),
  lamp: z.object({ lamp: LampName, on: z.boolean() }).nullable().describe('The lamp that stands there.'),
  hand: Seen.nullable(),
})

export function viewOf(database: House): View {
  const { rooms, places, objects, lamps, you } = database
  const { room, at } = you.value
  const here = at === null ? undefined : places.get(at)
  const lamp = at === null ? undefined : lamps.by('at', at)[0]
  return {
    room,
    doors_to: [...(rooms.get(room)?.doors ?? [])],
    receptacles: places.by('room', room).map(standing),
    at: here ? standing(here) : null,
    objects: here?.open ? objects.by('at', here.name).map(seen) : null,
    lamp: lamp ? { lamp: lamp.name, on: lamp.on } : null,
    hand: handOf(database),
  }
}

export function handOf(database: House): z.output<typeof Seen> | null {
  const held = inHand(database)
  return held ? seen(held) : null
}

export const Hand = z.object({ hand: Seen.nullable() })

function standing({ name, open }: { readonly name: string; readonly open: boolean }): z.output<typeof Standing> {
  return { place: name, door: placeKind(name).openable ? (open ? 'open' : 'closed') : 'none' }
}

function seen({ name, clean, temperature, sliced }: Thing): z.output<typeof Seen> {
  return { object: name, clean, temperature, sliced }
}

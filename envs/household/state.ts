import { z } from 'zod'
import { type Database, free, semantic, single, state, table } from '../../core/index.ts'

/** A room, or a receptacle in one: both are places where one can go. */
export const PlaceName = semantic('place.name', z.string())
export const ObjectName = semantic('object.name', z.string())
export const LampName = semantic('lamp.name', z.string())
const RoomName = PlaceName
const Temperature = z.enum(['room', 'hot', 'cold'])

export type Room = z.output<typeof Room>
export const Room = z.object({ name: RoomName, doors: z.array(RoomName).describe('The rooms that it leads to.') })

/** A receptacle. Its kind, the name without the number, says whether it opens and what it is good for. */
export type Place = z.output<typeof Place>
export const Place = z.object({
  name: PlaceName,
  room: RoomName,
  open: free(z.boolean()).describe('True also where there is nothing to open.'),
})

export type Thing = z.output<typeof Thing>
export const Thing = z.object({
  name: ObjectName,
  at: PlaceName.nullable().describe('The receptacle; null where it is in the hand.'),
  clean: z.boolean(),
  temperature: Temperature,
  sliced: z.boolean(),
})

export type Lamp = z.output<typeof Lamp>
export const Lamp = z.object({ name: LampName, at: PlaceName, on: z.boolean() })

/** Where one is: in a room, and at one of its receptacles or at none. */
export type You = z.output<typeof You>
export const You = z.object({ room: free(RoomName), at: free(PlaceName.nullable()) })

/** What is to hold at the end. */
export type Goal = z.output<typeof Goal>
export const Goal = z.strictObject({
  want: z.enum(['put', 'light', 'clean', 'heat', 'cool', 'pair']).describe('Which of the six goals it is.'),
  object: z.string().describe('The kind of object: any of them does.'),
  sliced: z.boolean().describe('Whether it must be sliced.'),
  place: z.string().nullable().describe('The kind of receptacle: any of them does; null for light.'),
  shortest: z.int().min(1).describe('The fewest calls that write with which it can be reached, the last one aside: proven.'),
})

export const house = state({
  rooms: table(Room, { key: 'name' }),
  places: table(Place, { key: 'name', index: { room: (place) => place.room } }),
  objects: table(Thing, { key: 'name', index: { at: (thing) => thing.at ?? '' } }),
  lamps: table(Lamp, { key: 'name', index: { at: (lamp) => lamp.at } }),
  you: single(You, { room: 'nowhere', at: null }),
  end: single(z.object({ finished: z.boolean() }), { finished: false }),
})

export type House = Database<typeof house>

export function inHand({ objects }: House): Thing | undefined {
  return objects.by('at', '')[0]
}

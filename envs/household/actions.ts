import { refuse } from '../../core/index.ts'
import { cuts, placeKind, takes } from './kinds.ts'
import { type House, inHand, type Lamp, type Place, type Thing } from './state.ts'

/** Everything that can be done in a house, with its refusals: tools and commands both come here. */

export function goTo({ rooms, places, you }: House, name: string): void {
  const { room, at } = you.value
  if (name === at || (name === room && at === null)) refuse('already_there', `You are at ${name} already.`)
  if (name === room) return void you.update({ room, at: null })
  if (rooms.has(name)) {
    const { doors } = rooms.get(room)!
    if (!doors.includes(name))
      refuse('no_door', `No door leads from ${room} to ${name}; from here you reach ${doors.join(', ')}.`)
    return void you.update({ room: name, at: null })
  }
  const place = places.get(name) ?? refuse('place_unknown', `There is no ${name} here; look tells what there is.`)
  if (place.room !== room) refuse('other_room', `${name} is not in the ${room}; go to the room that it is in first.`)
  you.update({ room, at: name })
}

export function open(database: House, name: string): void {
  const place = openable(database, name)
  if (place.open) refuse('open_already', `${name} is open already.`)
  database.places.update(name, { open: true })
}

export function close(database: House, name: string): void {
  const place = openable(database, name)
  if (!place.open) refuse('closed_already', `${name} is closed already.`)
  database.places.update(name, { open: false })
}

export function take(database: House, name: string, from: string): void {
  const place = opened(database, from)
  const held = inHand(database)
  if (held) refuse('hand_full', `You hold ${held.name}; put it down first.`)
  const thing = database.objects.get(name)
  if (thing?.at !== place.name) refuse('object_absent', `There is no ${name} at ${from}.`)
  database.objects.update(name, { at: null })
}

export function put(database: House, name: string, to: string): void {
  const thing = holding(database, name)
  const place = opened(database, to)
  database.objects.update(thing.name, { at: place.name })
}

export function heat(database: House, name: string, place: string): void {
  treat(database, 'heat', name, place)
  database.objects.update(name, { temperature: 'hot' })
}

export function cool(database: House, name: string, place: string): void {
  treat(database, 'cool', name, place)
  database.objects.update(name, { temperature: 'cold' })
}

export function clean(database: House, name: string, place: string): void {
  treat(database, 'clean', name, place)
  database.objects.update(name, { clean: true })
}

/** What is sliced lies where one stands, and the knife is in the hand. */
export function slice(database: House, name: string, knife: string): void {
  const { objects, you } = database
  holding(database, knife)
  if (!cuts(knife)) refuse('not_a_knife', `${knife} does not cut; take a knife.`)
  const at = you.value.at ?? refuse('nowhere', 'You are at no receptacle; go to the one where it lies.')
  opened(database, at)
  const thing = objects.get(name)
  if (thing?.at !== at) return refuse('object_absent', `There is no ${name} at ${at}.`)
  if (!takes(name, 'slice')) refuse('not_possible', `${name} is nothing to slice.`)
  if (thing.sliced) refuse('sliced_already', `${name} is sliced already.`)
  objects.update(name, { sliced: true })
}

/** `wanted` is what the lamp should be; without it the lamp changes. */
export function toggleLight({ lamps, you }: House, name: string, wanted?: boolean): void {
  const { at } = you.value
  const lamp: Lamp | undefined = lamps.get(name)
  if (!lamp || lamp.at !== at) return refuse('lamp_absent', `There is no ${name} where you are.`)
  if (lamp.on === wanted) refuse('light_already', `${name} is ${lamp.on ? 'on' : 'off'} already.`)
  lamps.update(name, { on: !lamp.on })
}

function treat(database: House, change: 'heat' | 'cool' | 'clean', name: string, at: string): void {
  holding(database, name)
  here(database, at)
  if (placeKind(at).does !== change) refuse('wrong_place', `One cannot ${change} anything with ${at}.`)
  if (!takes(name, change)) refuse('not_possible', `${name} is nothing to ${change}.`)
}

function holding(database: House, name: string): Thing {
  const held = inHand(database)
  if (held?.name === name) return held
  return refuse('not_in_hand', `You do not hold ${name}; your hand is ${held ? `full of ${held.name}` : 'empty'}.`)
}

function here({ places, you }: House, name: string): Place {
  const { at } = you.value
  const place = places.get(name)
  if (place && name === at) return place
  return refuse('not_there', `You are not at ${name}${at === null ? '' : ` but at ${at}`}; go to it first.`)
}

function openable(database: House, name: string): Place {
  const place = here(database, name)
  if (!placeKind(name).openable) refuse('no_lid', `${name} has nothing to open or close.`)
  return place
}

function opened(database: House, name: string): Place {
  const place = here(database, name)
  if (!place.open) refuse('closed', `${name} is closed; open it first.`)
  return place
}

import type { Scenario } from '../../core/index.ts'
import { placeKind } from './kinds.ts'
import { type Goal, type House, inHand, type Thing } from './state.ts'

/** The whole house, room by room, with what closed receptacles hide; `>` marks where one is. */
export function picture(database: House, scenario: Scenario): string {
  const { rooms, places, you } = database
  const { room, at } = you.value
  const held = inHand(database)
  const { shortest } = scenario.goal as unknown as Goal
  const lines = rooms
    .keys()
    .flatMap((name) => [
      `${name === room && at === null ? '>' : ' '} ${name.toUpperCase()}, doors to ${rooms.get(name)!.doors.join(', ')}`,
      ...places
        .by('room', name)
        .map((place) => `${place.name === at ? '>' : ' '}   ${placeLine(database, place.name, place.open)}`),
    ])
  return [...lines, '', `In the hand: ${held ? thingText(held) : 'nothing'}. The shortest way takes ${shortest} calls.`, ''].join(
    '\n',
  )
}

function placeLine({ objects, lamps }: House, name: string, open: boolean): string {
  const door = placeKind(name).openable ? (open ? '[ ]' : '[x]') : '   '
  const lights = lamps.by('at', name).map((lamp) => `${lamp.name} is ${lamp.on ? 'on' : 'off'}`)
  const contents = [...objects.by('at', name).map(thingText), ...lights]
  return `${door} ${name.padEnd(15)} ${contents.join(', ')}`.trimEnd()
}

function thingText({ name, clean, temperature, sliced }: Thing): string {
  const notes = [...(clean ? [] : ['dirty']), ...(temperature === 'room' ? [] : [temperature]), ...(sliced ? ['sliced'] : [])]
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`
}

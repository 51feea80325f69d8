import type { BaseData } from '../../core/index.ts'
import { closedRoom, everybody, lineNames, rooms, teams } from './names.ts'
import type { Line } from './state.ts'

/** What a line of the budget has at the start, where the task says nothing else. */
export const usualLimit = 9000

/** The office as every task finds it: people, rooms, channels and the lines of the budget. */
export function makeOffice(): BaseData {
  const people = everybody.map((name, place) => {
    const team = teams[place % teams.length]!
    return { name, team, channel: `team-${team}`, desk: `${2 + (place % 4)}.${10 + place}` }
  })
  const channels = [
    ...teams.map((team) => ({ name: `team-${team}`, topic: `What concerns ${team}` })),
    { name: 'purchasing', topic: 'Orders and suppliers' },
    { name: 'alerts', topic: 'What cannot wait' },
  ]
  return {
    people,
    channels,
    rooms: Object.entries(rooms).map(([name, seats]) => ({ name, seats, open: name !== closedRoom })),
    lines: lineNames.map((name) => lineOf(name, usualLimit)),
  }
}

/** A line of the budget with its account in the bookkeeping. */
export function lineOf(name: string, limit: number): Line {
  return { name, account: `4${name.slice(2)}0`, limit }
}

import type { Scenario } from '../../core/index.ts'
import { masksOf } from './masks.ts'
import { type Task, taskOf, type Week } from './state.ts'
import { clockText, weekdays } from './times.ts'
import { engagementsOf } from './tools/kit.ts'

const half = 2

/** The week as a plan on the wall, in the office's time: a line for each person and room of each day, two marks an hour. */
export function picture(week: Week, scenario: Scenario): string {
  const task = taskOf(scenario)
  const { office } = task
  const masks = masksOf(task)
  const width = Math.max(...task.people.map(({ name }) => name.length), ...task.rooms.map(({ room }) => room.length + 5))
  const label = (text: string): string => text.padEnd(width)
  const hours = Array.from({ length: 8 }, (_, hour) => clockText(office.opens + hour * 60).padEnd(7)).join(' ')
  const shared = engagementsOf(week)
  const lines = weekdays.slice(0, office.days).flatMap((name, day) => {
    const engaged = (person: string): Mark[] =>
      shared
        .filter((one) => one.day === day && one.people.includes(person))
        .map(({ id, start, end }) => ({ text: id, start, end }))
    const booked = (room: string): Mark[] =>
      week.bookings
        .where((booking) => booking.day === day && booking.room === room)
        .map(({ meeting_id, start, end }) => ({ text: meeting_id, start, end }))
    return [
      `${label(name)}  ${hours}`,
      ...task.people.map(
        (person, number) =>
          `${label(person.name)} ${row(task, masks.free[number * office.days + day]!, engaged(person.person_id))}`,
      ),
      ...task.rooms.map(
        ({ room }, number) => `${label(`room ${room}`)} ${row(task, masks.rooms[number * office.days + day]!, booked(room))}`,
      ),
      '',
    ]
  })
  return [...lines, '\u2591 not free   \u00b7 free   M1 a meeting of yours   E1 a meeting that is there already'].join('\n')
}

interface Mark {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One day of one person or room, four marks an hour; what stands there is named where it starts. */
function row({ office }: Task, free: number, marks: readonly Mark[]): string {
  let drawn = ''
  for (let slot = 0; slot < 32; slot++) {
    const minute = office.opens + slot * 15
    const mark = marks.find(({ start, end }) => start <= minute && minute < end)
    const place = mark ? ((minute - mark.start) / 15) * half : 0
    drawn += mark
      ? mark.text.slice(place, place + half).padEnd(half, '\u2588')
      : ((free >>> slot) & 1 ? '\u00b7' : '\u2591').repeat(half)
  }
  return `|${drawn}|`
}

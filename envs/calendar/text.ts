import type { Plan } from './checker.ts'
import { limitsText, wishText } from './people.ts'
import type { Event, Meeting, Person, Room, Task } from './state.ts'
import { clockText, daysText, listText, rangeText, weekdays, zoneText } from './times.ts'

/** What is wanted, in words: all that cannot be looked up. */
export function instructionText(task: Task): string {
  const { office, people, meetings } = task
  const { days } = office
  const span = days === 1 ? 'on Monday' : `from Monday to ${weekdays[days - 1]}`
  return [
    `You arrange ${meetings.length === 1 ? 'a meeting' : 'meetings'} for ${people[0]!.name}, in the office in ${office.city}, ${span}.`,
    `The office is open from ${clockText(office.opens)} to ${clockText(office.closes)}; meetings start every ${office.grid} minutes.`,
    ...meetings.map((meeting) => meetingText(task, meeting)),
    ...(task.same_room ? ['All of them take place in one room.'] : []),
    aimText(task),
  ].join('\n')
}

function meetingText(
  { people }: Task,
  { meeting_id, title, minutes, required, optional, equipment, after, pause, on }: Meeting,
): string {
  const name = (id: string): string => people.find(({ person_id }) => person_id === id)!.name
  const gap = pause === 0 ? `after ${after} ends` : `at least ${pause} minutes after ${after} ends`
  const order = {
    any: `It starts ${gap}, or on a later day.`,
    same_day: `It starts ${gap}, on the same day.`,
    later_day: `It takes place on a later day than ${after}.`,
  }
  return [
    `${meeting_id}, ${title}: ${minutes} minutes. ${listText(required.map(name))} have to be there.`,
    ...(optional.length > 0 ? [`${listText(optional.map(name))} ${optional.length > 1 ? 'are' : 'is'} welcome.`] : []),
    ...(equipment.length > 0 ? [`The room needs a ${listText(equipment)}.`] : []),
    ...(after === null ? [] : [order[on]]),
  ].join(' ')
}

function aimText({ meetings, events, earliest }: Task): string {
  const welcome = meetings.some(({ optional }) => optional.length > 0)
  const aims = [
    ...(welcome ? ['as many of the welcome people there as possible'] : []),
    ...(events.length > 0 ? ['as few existing meetings moved as possible, at most one'] : []),
    ...(earliest ? ['everything over as early in the week as possible'] : []),
  ]
  const only = earliest ? [] : ['Exactly one choice of slots and rooms is right.']
  if (aims.length === 0) return only.join('')
  const first = aims.length === 1 ? `What counts: ${aims[0]}.` : `What counts, in this order: ${aims.join('; ')}.`
  return [first, ...only].join(' ')
}

const rules = `Everything there is to know is told below. The rules:
- Slots and rooms are in the office's time. Hours, calendars and words of a person are in that person's own time; while the office is open it is the same day for everybody.
- Who has to be there has to be free for the whole meeting, within the own working hours. What people keep to binds as much as an appointment. Who is welcome comes if free, by the same rules.
- A room has to be free, with a seat for everybody invited who works in the office's city, with what the meeting needs, and with video as soon as anybody invited works in another city.`

const moving = `- Existing meetings of several people are in the office's time. One of them may be moved, to where its owner says and where everybody in it is free, within working hours and by what they keep to; none where the same can be reached without.`

/** The room of the examples is none of the task's, so that the question itself never holds an answer. */
function formText(moves: boolean): string {
  const jsonMoves = moves ? ', "moves": [{"event": "E1", "day": "Tuesday", "start": "09:00"}]' : ''
  return [
    `Answer with one line for each meeting${moves ? ', and one for an existing meeting that you move' : ''}, in this form:`,
    'M1: Monday, 13:30 - 14:30, room Atrium',
    ...(moves ? ['E1: Tuesday, 09:00 - 09:30'] : []),
    'If you write more than that, put the line PLAN: before it; only what follows the last such line counts.',
    `JSON does as well: {"bookings": [{"meeting": "M1", "day": "Monday", "start": "13:30", "room": "Atrium"}]${jsonMoves}}`,
  ].join('\n')
}

/** The whole task as one question. */
export function promptText(instruction: string, task: Task): string {
  const { office, people, rooms, events } = task
  const parts = [
    instruction,
    events.length > 0 ? `${rules}\n${moving}` : rules,
    `The office is in ${office.city} (${zoneText(office.utc_offset)}).`,
    ['People, each in the own time:', ...people.map(personText)].join('\n'),
    ['Rooms:', ...rooms.map(roomText)].join('\n'),
    ...(events.length > 0
      ? [['Existing meetings of several people:', ...events.map((event) => eventText(task, event))].join('\n')]
      : []),
    formText(events.length > 0),
  ]
  return parts.join('\n\n')
}

function personText({ name, city, utc_offset, works_from, works_to, busy, recurring, wishes }: Person): string {
  const series = recurring.map(({ title, days, start, end, except }) => {
    const dropped = except.length > 0 ? `, but not on ${daysText(except)} this week` : ''
    return `${title} every ${days.length === 5 ? 'day' : daysText(days)}, ${rangeText(start, end)}${dropped}`
  })
  return [
    `${name}, ${city} (${zoneText(utc_offset)}), works ${rangeText(works_from, works_to)}.`,
    ...(series.length > 0 ? [`  Recurring: ${series.join('; ')}.`] : []),
    ...(wishes.length > 0 ? [`  Says: ${wishes.map(wishText).join(' ')}`] : []),
    ...blocksText(busy),
  ].join('\n')
}

function roomText({ room, seats, equipment, taken }: Room): string {
  const has = equipment.length > 0 ? listText(equipment) : 'no equipment'
  return [`${room}: ${seats} seats, ${has}.`, ...blocksText(taken)].join('\n')
}

function blocksText(blocks: readonly { day: number; start: number; end: number; title: string }[]): string[] {
  return weekdays.flatMap((name, day) => {
    const own = blocks.filter((block) => block.day === day)
    return own.length === 0
      ? []
      : [`  ${name}: ${own.map(({ title, start, end }) => `${rangeText(start, end)} ${title}`).join(', ')}`]
  })
}

function eventText({ people, office }: Task, { event_id, title, day, start, minutes, attendees, owner, limits }: Event): string {
  const name = (id: string): string => people.find(({ person_id }) => person_id === id)!.name
  const when = `${weekdays[day]}, ${rangeText(start, start + minutes)} in ${office.city}`
  return `${event_id}, ${title}: ${when}, with ${listText(attendees.map(name))}. ${name(owner)} owns it and says: ${limitsText(limits)}`
}

/** A plan in the form in which it is asked for. */
export function planText({ meetings, events }: Task, { bookings, moves }: Plan): string {
  const booked = bookings.map(({ meeting, day, start, room }) => {
    const { minutes } = meetings.find(({ meeting_id }) => meeting_id === meeting)!
    return `${meeting}: ${weekdays[day]}, ${rangeText(start, start + minutes)}, room ${room}`
  })
  const moved = moves.map(({ event, day, start }) => {
    const { minutes } = events.find(({ event_id }) => event_id === event)!
    return `${event}: ${weekdays[day]}, ${rangeText(start, start + minutes)}`
  })
  return [...booked, ...moved].join('\n')
}

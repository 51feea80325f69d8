import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { minutesOf, timeOfMinutes } from '../clock.ts'
import { Day, Meeting, MeetingTitle, Minutes, type Office, PersonName, Room, RoomName, Time } from '../state.ts'
import { defineTool, personOf } from './kit.ts'

/** Meetings are held between these times, in minutes after midnight. */
const [opens, closes] = [9 * 60, 17 * 60]

interface Span {
  readonly from: string
  readonly until: string
}

function meets(one: Span, other: Span): boolean {
  return minutesOf(one.from) < minutesOf(other.until) && minutesOf(other.from) < minutesOf(one.until)
}

function spanOf(from: string, minutes: number): Span {
  const until = minutesOf(from) + minutes
  if (until >= 24 * 60) refuse('outside_hours', 'A meeting ends on the day on which it begins.')
  return { from, until: timeOfMinutes(until) }
}

function meetingOf({ meetings }: Office, title: string): Meeting {
  return meetings.get(title) ?? refuse('meeting_unknown', `There is no meeting "${title}".`)
}

/** Refuses a meeting that cannot be held: outside hours, in a room that is closed, taken or too small, or with somebody who is busy. */
function checkHeld(database: Office, { title, day, from, until, room, people }: Meeting): void {
  if (!/^2026-\d\d-\d\d$/.test(day)) refuse('day_unreadable', `"${day}" is no day of this year; write it such as 2026-03-04.`)
  if (minutesOf(from) < opens || minutesOf(until) > closes) {
    refuse('outside_hours', `Meetings are held from ${timeOfMinutes(opens)} to ${timeOfMinutes(closes)}.`)
  }
  const others = database.meetings.by('day', day).filter((other) => other.title !== title && meets(other, { from, until }))
  const busy = people.find((person) => others.some((other) => other.people.includes(person)))
  if (busy) refuse('person_busy', `${busy} is in another meeting then.`)
  if (room === null) return
  const { seats, open } =
    database.rooms.get(room) ?? refuse('room_unknown', `There is no room "${room}"; find_rooms lists those that are free.`)
  if (!open) refuse('room_closed', `The room ${room} is closed.`)
  if (seats < people.length) refuse('room_small', `The room ${room} has ${seats} seats, and ${people.length} people come.`)
  if (others.some((other) => other.room === room)) refuse('room_taken', `The room ${room} is taken then.`)
}

export const list_meetings = defineTool({
  summary: 'Lists the meetings of a person on a day.',
  effect: 'read',
  args: z.object({ day: Day, person: PersonName }),
  returns: z.object({ meetings: z.array(Meeting) }),
  run(database, { day, person }) {
    personOf(database, person)
    const meetings = database.meetings.by('day', day).filter(({ people }) => people.includes(person))
    return { meetings: [...meetings].sort((one, other) => minutesOf(one.from) - minutesOf(other.from)) }
  },
})

export const list_room_meetings = defineTool({
  summary: 'Lists what a room is taken for on a day.',
  effect: 'read',
  args: z.object({ day: Day, room: RoomName }),
  returns: z.object({ meetings: z.array(Meeting) }),
  run: ({ meetings }, { day, room }) => ({ meetings: meetings.by('day', day).filter((meeting) => meeting.room === room) }),
})

export const find_rooms = defineTool({
  summary: 'Lists the open rooms that are free for some minutes from a time of a day.',
  effect: 'read',
  args: z.object({ day: Day, from: Time, minutes: Minutes }),
  returns: z.object({ rooms: z.array(Room) }),
  run({ rooms, meetings }, { day, from, minutes }) {
    const span = spanOf(from, minutes)
    const taken = meetings.by('day', day).flatMap((other) => (meets(other, span) ? (other.room ?? []) : []))
    return { rooms: [...rooms.where(({ name, open }) => open && !taken.includes(name))] }
  },
})

export const book_meeting = defineTool({
  summary: 'Books a meeting; without a room it is held online.',
  effect: 'write',
  args: z.object({
    title: MeetingTitle,
    day: Day,
    from: Time,
    minutes: Minutes,
    room: RoomName.nullable(),
    people: z.array(PersonName).min(1).max(8),
  }),
  returns: Meeting,
  run(database, { title, day, from, minutes, room, people }) {
    if (database.meetings.has(title)) refuse('title_taken', `There is a meeting "${title}" already.`)
    for (const person of people) personOf(database, person)
    const meeting = { title, day, ...spanOf(from, minutes), room, people: [...new Set(people)].sort() }
    checkHeld(database, meeting)
    return database.meetings.insert(meeting)
  },
})

export const move_meeting = defineTool({
  summary: 'Moves a meeting to another time of its day, another room, or both; without a room it is held online.',
  effect: 'write',
  args: z.object({ title: MeetingTitle, from: Time, room: RoomName.nullable() }),
  returns: Meeting,
  run(database, { title, from, room }) {
    const meeting = meetingOf(database, title)
    const moved = { ...meeting, ...spanOf(from, minutesOf(meeting.until) - minutesOf(meeting.from)), room }
    checkHeld(database, moved)
    return database.meetings.update(title, moved)
  },
})

export const cancel_meeting = defineTool({
  summary: 'Cancels a meeting.',
  effect: 'write',
  args: z.object({ title: MeetingTitle }),
  returns: Meeting,
  run(database, { title }) {
    const meeting = meetingOf(database, title)
    database.meetings.remove(title)
    return meeting
  },
})

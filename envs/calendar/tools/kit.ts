import { z } from 'zod'
import { refuse, semantic, toolKit } from '../../../core/index.ts'
import { slotProblem } from '../checker.ts'
import type { Engagement, Slot } from '../people.ts'
import { type Event, type Meeting, type Person, type Week, week } from '../state.ts'
import { clockText, weekdays } from '../times.ts'

export const defineTool = toolKit(week)

export const DayName = z.enum(weekdays)
export const Clock = semantic('time', z.string())
const starts = Array.from({ length: 48 }, (_, step) => clockText(420 + step * 15)) as [string, ...string[]]
export const Start = z.enum(starts).describe("When it starts, in the office's time.")

export function personNamed(week: Week, id: string): Person {
  return week.people.get(id) ?? refuse('person_unknown', `Nobody here is called ${id}; list_people has the ids of all.`)
}

export function meetingNamed(week: Week, id: string): Meeting {
  const known = week.meetings.keys().join(', ')
  return week.meetings.get(id) ?? refuse('meeting_unknown', `There is no meeting ${id} to arrange; there is ${known}.`)
}

export function eventNamed(week: Week, id: string): Event {
  return (
    week.events.get(id) ??
    refuse('event_unknown', `There is no meeting ${id} that could be moved; get_calendar shows those with an event_id.`)
  )
}

/** Everything that more than one person is in: the movable meetings, and what is booked. */
export function engagementsOf(week: Week): Engagement[] {
  const events = week.events
    .where(() => true)
    .map(({ event_id, title, day, start, minutes, attendees }) => {
      return { id: event_id, title, day, start, end: start + minutes, people: attendees }
    })
  const booked = week.bookings
    .where(() => true)
    .map(({ meeting_id, day, start, end, attendees }) => {
      return { id: meeting_id, title: meetingNamed(week, meeting_id).title, day, start, end, people: attendees }
    })
  return [...events, ...booked]
}

/** Refuses a slot that the office does not have. */
export function checkSlot(week: Week, slot: Slot): void {
  const problem = slotProblem({ office: week.office.value }, slot)
  if (problem !== undefined) refuse('slot_impossible', problem)
}

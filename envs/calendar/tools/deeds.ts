import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { limitProblem } from '../checker.ts'
import { limitsText, objection, type Slot } from '../people.ts'
import { dayNumber, EventId, type Meeting, MeetingId, Person, PersonId, RoomName, type Week } from '../state.ts'
import { clockText, minutesOf, weekdays } from '../times.ts'
import { Clock, checkSlot, DayName, defineTool, engagementsOf, eventNamed, meetingNamed, personNamed, Start } from './kit.ts'

/** So often people answer a proposal for one meeting. */
export const proposalsMax = 6

const Answer = z.object({
  person_id: PersonId,
  name: Person.shape.name,
  needed: z.boolean(),
  accepts: z.boolean(),
  reason: z.string().nullable(),
})

/** What everybody who is invited says to a slot. */
function answersTo(week: Week, { meeting_id, required, optional }: Meeting, slot: Slot): z.output<typeof Answer>[] {
  const engagements = engagementsOf(week)
  return [...required, ...optional].map((id) => {
    const person = personNamed(week, id)
    const reason = objection(week.office.value, person, engagements, slot, meeting_id) ?? null
    return { person_id: id, name: person.name, needed: required.includes(id), accepts: reason === null, reason }
  })
}

export const propose_slot = defineTool({
  summary: `Proposes a slot to everybody invited to a meeting, who accept or decline with a reason; they answer ${proposalsMax} times for each meeting.`,
  effect: 'write',
  args: z.strictObject({ meeting_id: MeetingId, day: DayName, start: Start }),
  returns: z.object({
    meeting_id: MeetingId,
    day: DayName,
    start: Clock,
    end: Clock,
    agreed: z.boolean(),
    answers: z.array(Answer),
    proposals_left: z.int(),
  }),
  run(week, { meeting_id, day: dayName, start: clock }) {
    const meeting = meetingNamed(week, meeting_id)
    if (week.bookings.has(meeting_id)) refuse('booked_already', `${meeting_id} is booked; cancel_meeting takes that back.`)
    const [day, start] = [dayNumber(dayName), minutesOf(clock)!]
    const slot = { day, start, end: start + meeting.minutes }
    checkSlot(week, slot)
    const before = week.proposals.get(meeting_id)
    const count = (before?.count ?? 0) + 1
    if (count > proposalsMax) refuse('patience_spent', `Nobody answers a proposal for ${meeting_id} any more.`)
    if (before) week.proposals.update(meeting_id, { day, start, count })
    else week.proposals.insert({ meeting_id, day, start, count })
    const answers = answersTo(week, meeting, slot)
    const agreed = answers.every(({ needed, accepts }) => accepts || !needed)
    const when = { day: dayName, start: clock, end: clockText(slot.end) }
    return { meeting_id, ...when, agreed, answers, proposals_left: proposalsMax - count }
  },
})

const Booked = z.object({
  meeting_id: MeetingId,
  day: DayName,
  start: Clock,
  end: Clock,
  room: RoomName,
  attendees: z.array(PersonId),
})

export const book_meeting = defineTool({
  summary: 'Books a meeting in a room, at the slot that was proposed last and that everybody needed accepted.',
  effect: 'write',
  args: z.strictObject({ meeting_id: MeetingId, room: RoomName }),
  returns: Booked,
  run(week, { meeting_id, room }) {
    const meeting = meetingNamed(week, meeting_id)
    if (week.bookings.has(meeting_id)) refuse('booked_already', `${meeting_id} is booked; cancel_meeting takes that back.`)
    const { day, start } =
      week.proposals.get(meeting_id) ?? refuse('not_proposed', `Propose a slot for ${meeting_id} first, with propose_slot.`)
    const slot = { day, start, end: start + meeting.minutes }
    const answers = answersTo(week, meeting, slot)
    const no = answers.find(({ needed, accepts }) => needed && !accepts)
    if (no) refuse('not_agreed', `${no.name} declined: ${no.reason} Propose another slot.`)
    checkRoom(week, room, slot)
    const attendees = answers.filter(({ accepts }) => accepts).map(({ person_id }) => person_id)
    week.bookings.insert({ meeting_id, day, start, end: slot.end, room, attendees })
    return { meeting_id, day: weekdays[day]!, start: clockText(start), end: clockText(slot.end), room, attendees }
  },
})

function checkRoom(week: Week, name: string, slot: Slot): void {
  const room = week.rooms.get(name) ?? refuse('room_unknown', `There is no room ${name}; list_rooms has them all.`)
  const booked = week.bookings.where((booking) => booking.room === name)
  const isTaken = [...room.taken, ...booked].some(
    ({ day, start, end }) => day === slot.day && start < slot.end && slot.start < end,
  )
  if (isTaken) refuse('room_taken', `${name} is taken then; find_free_rooms finds those that are free.`)
}

export const cancel_meeting = defineTool({
  summary: 'Takes back the booking of a meeting.',
  effect: 'write',
  args: z.strictObject({ meeting_id: MeetingId }),
  returns: z.object({ meeting_id: MeetingId, cancelled: z.boolean() }),
  run(week, { meeting_id }) {
    meetingNamed(week, meeting_id)
    if (!week.bookings.has(meeting_id)) refuse('not_booked', `${meeting_id} is not booked, so there is nothing to cancel.`)
    week.bookings.remove(meeting_id)
    return { meeting_id, cancelled: true }
  },
})

export const move_event = defineTool({
  summary:
    'Moves a meeting with an event_id to another slot, once and for good, if its owner agrees and everybody in it is free.',
  effect: 'write',
  args: z.strictObject({ event_id: EventId, day: DayName, start: Start }),
  returns: z.object({ event_id: EventId, day: DayName, start: Clock, end: Clock }),
  run(week, { event_id, day: dayName, start: clock }) {
    const event = eventNamed(week, event_id)
    if (event.moved) refuse('moved_already', `${event_id} was moved already, and people go along with that once.`)
    const [day, start] = [dayNumber(dayName), minutesOf(clock)!]
    const slot = { day, start, end: start + event.minutes }
    if (day === event.day && start === event.start) refuse('unmoved', `${event_id} is there already.`)
    checkSlot(week, slot)
    const office = week.office.value
    const owner = personNamed(week, event.owner)
    const refused = limitProblem({ office, people: [owner] }, event, slot)
    if (refused !== undefined) refuse('owner_declines', `${refused} ${owner.name}: ${limitsText(event.limits)}`)
    const engagements = engagementsOf(week)
    for (const id of event.attendees) {
      const person = personNamed(week, id)
      const reason = objection(office, person, engagements, slot, event_id)
      if (reason !== undefined) refuse('attendee_declines', `${person.name}: ${reason}`)
    }
    week.events.update(event_id, { day, start, moved: true })
    return { event_id, day: dayName, start: clock, end: clockText(slot.end) }
  },
})

export const finish = defineTool({
  summary: 'Ends the work; what is booked then is what counts.',
  effect: 'write',
  ends: true,
  args: z.strictObject({}),
  returns: z.object({ booked: z.array(MeetingId) }),
  run: (week) => ({ booked: [...week.bookings.keys()] }),
})

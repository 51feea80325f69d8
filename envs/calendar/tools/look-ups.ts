import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { aheadOf, limitsText, wishText } from '../people.ts'
import { dayNumber, EquipmentName, Event, EventId, MeetingId, Person, PersonId, RoomName } from '../state.ts'
import { clockText, minutesOf, rangeText, weekdays, zoneText } from '../times.ts'
import { Clock, checkSlot, DayName, defineTool, engagementsOf, eventNamed, personNamed, Start } from './kit.ts'

const Named = z.object({ person_id: PersonId, name: Person.shape.name, city: z.string() })

export const list_people = defineTool({
  summary: 'Lists everybody with id, name and city.',
  effect: 'read',
  args: z.strictObject({}),
  returns: z.array(Named),
  run: (week) => week.people.where(() => true).map(({ person_id, name, city }) => ({ person_id, name, city })),
})

export const get_person = defineTool({
  summary: "Shows a person's city, clock and working hours, which are in the person's own time, beside the office's clock.",
  effect: 'read',
  args: z.strictObject({ person_id: PersonId }),
  returns: Named.extend({ clock: z.string(), works: z.string(), office_clock: z.string() }),
  run(week, { person_id }) {
    const { name, city, utc_offset, works_from, works_to } = personNamed(week, person_id)
    const clocks = { clock: zoneText(utc_offset), office_clock: zoneText(week.office.value.utc_offset) }
    return { person_id, name, city, ...clocks, works: rangeText(works_from, works_to) }
  },
})

export const ask_preferences = defineTool({
  summary: 'Asks a person what to keep to when meeting them; some things only come to mind when a slot is proposed.',
  effect: 'read',
  args: z.strictObject({ person_id: PersonId }),
  returns: z.object({ person_id: PersonId, says: z.array(z.string()) }),
  run(week, { person_id }) {
    const { wishes } = personNamed(week, person_id)
    return { person_id, says: wishes.filter(({ told }) => told).map(wishText) }
  },
})

const Entry = z.object({
  title: z.string(),
  start: Clock,
  end: Clock,
  event_id: EventId.nullable(),
  meeting_id: MeetingId.nullable(),
})

export const get_calendar = defineTool({
  summary: "Shows what is in a person's calendar on a day, in the person's own time, without the recurring meetings.",
  effect: 'read',
  args: z.strictObject({ person_id: PersonId, day: DayName }),
  returns: z.object({ person_id: PersonId, day: DayName, clock: z.string(), entries: z.array(Entry) }),
  run(week, { person_id, day }) {
    const person = personNamed(week, person_id)
    const ahead = aheadOf(week.office.value, person)
    const shared = engagementsOf(week)
      .filter(({ people, day: on }) => people.includes(person_id) && on === dayNumber(day))
      .map(({ id, title, start, end }) => ({ id, title, start: start + ahead, end: end + ahead }))
    const own = person.busy.filter((block) => block.day === dayNumber(day)).map((block) => ({ id: '', ...block }))
    const entries = [...own, ...shared]
      .sort((left, right) => left.start - right.start)
      .map(({ id, title, start, end }) => {
        const [event_id, meeting_id] = [week.events.has(id) ? id : null, week.meetings.has(id) ? id : null]
        return { title, start: clockText(start), end: clockText(end), event_id, meeting_id }
      })
    return { person_id, day, clock: zoneText(person.utc_offset), entries }
  },
})

export const get_recurring_meetings = defineTool({
  summary:
    "Lists a person's recurring meetings: on which days, when in the person's own time, and where they are dropped this week.",
  effect: 'read',
  args: z.strictObject({ person_id: PersonId }),
  returns: z.array(
    z.object({ title: z.string(), days: z.array(DayName), start: Clock, end: Clock, dropped_this_week: z.array(DayName) }),
  ),
  run(week, { person_id }) {
    const names = (days: readonly number[]) => days.map((day) => weekdays[day]!)
    return personNamed(week, person_id).recurring.map(({ title, days, start, end, except }) => {
      return { title, days: names(days), start: clockText(start), end: clockText(end), dropped_this_week: names(except) }
    })
  },
})

const RoomFacts = z.object({ room: RoomName, seats: z.int(), equipment: z.array(EquipmentName) })

export const list_rooms = defineTool({
  summary: "Lists the office's rooms with seats and equipment.",
  effect: 'read',
  args: z.strictObject({}),
  returns: z.array(RoomFacts),
  run: (week) => week.rooms.where(() => true).map(({ room, seats, equipment }) => ({ room, seats, equipment })),
})

export const find_free_rooms = defineTool({
  summary: "Finds the rooms that are free in a stretch of the office's time and have enough seats and the equipment.",
  effect: 'read',
  args: z.strictObject({
    day: DayName,
    start: Start,
    minutes: z.int().min(15).max(480),
    seats: z.int().min(1).max(99).default(1),
    equipment: z.array(EquipmentName).default([]),
  }),
  returns: z.array(RoomFacts),
  run(week, { day, start: clock, minutes, seats, equipment }) {
    const start = minutesOf(clock)!
    const slot = { day: dayNumber(day), start, end: start + minutes }
    checkSlot(week, slot)
    const booked = week.bookings.where(({ day: on }) => on === slot.day)
    const isFree = (room: string, taken: readonly { day: number; start: number; end: number }[]): boolean =>
      [...taken, ...booked.filter((booking) => booking.room === room)].every(
        (block) => block.day !== slot.day || block.end <= slot.start || slot.end <= block.start,
      )
    return week.rooms
      .where((room) => room.seats >= seats && equipment.every((piece) => room.equipment.includes(piece)))
      .filter(({ room, taken }) => isFree(room, taken))
      .map((room) => ({ room: room.room, seats: room.seats, equipment: room.equipment }))
  },
})

export const get_event = defineTool({
  summary: "Shows a meeting with an event_id in the office's time, and what its owner says of moving it.",
  effect: 'read',
  args: z.strictObject({ event_id: EventId }),
  returns: z.object({
    event_id: EventId,
    title: Event.shape.title,
    day: DayName,
    start: Clock,
    end: Clock,
    attendees: z.array(PersonId),
    owner: PersonId,
    owner_clock: z.string(),
    owner_says: z.string(),
  }),
  run(week, { event_id }) {
    const { title, day, start, minutes, attendees, owner, limits } = eventNamed(week, event_id)
    const { utc_offset } = week.people.get(owner) ?? refuse('person_unknown', `The owner of ${event_id} is not here.`)
    const when = { day: weekdays[day]!, start: clockText(start), end: clockText(start + minutes) }
    const says = { owner, owner_clock: zoneText(utc_offset), owner_says: limitsText(limits) }
    return { event_id, title, ...when, attendees, ...says }
  },
})

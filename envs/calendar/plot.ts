import type { Draws } from '../../core/index.ts'
import type { Knobs } from './knobs.ts'
import { cities, firstNames, lastNames, meetingTitles, roomNames } from './names.ts'
import { roomNeeds } from './people.ts'
import { equipments, type Meeting, type Office, type Person, type Room, type Task } from './state.ts'

/** The frame of a task: the office, people with their hours, rooms and what is to be arranged; nobody has anything in the calendar yet. */
export function drawFrame(draws: Draws, knobs: Knobs): Task {
  const { days, grid, earliest } = knobs
  const home = draws.pick(cities)
  const opens = draws.pick([480, 510, 540, 600])
  const people = drawPeople(draws, knobs, home, opens)
  const office: Office = { organiser: people[0]!.person_id, ...home, opens, closes: opens + 480, days, grid }
  const invited = people.slice(0, knobs.people)
  const meetings = drawMeetings(draws, knobs, invited)
  const same_room = meetings.length > 1 && draws.chance(1, 3)
  return { office, people, rooms: drawRooms(draws, knobs), events: [], meetings, same_room, earliest }
}

/** Six hours is how far clocks may be apart: then all of them show one day while the office is open. */
function drawPeople(draws: Draws, knobs: Knobs, home: (typeof cities)[number], opens: number): Person[] {
  const away = cities.filter(({ city, utc_offset }) => city !== home.city && Math.abs(utc_offset - home.utc_offset) <= 300)
  const first = draws.shuffle(firstNames)
  const last = draws.shuffle(lastNames)
  return first.slice(0, knobs.people + knobs.bystanders).map((given, number) => {
    const remote = number > 0 && draws.chance(knobs.remote, 100)
    const works_from = number === 0 ? opens : remote ? draws.pick([480, 540, 600]) : opens + draws.pick([-60, 0, 0, 30])
    return {
      person_id: given.toLowerCase(),
      name: `${given} ${last[number]}`,
      ...(remote ? draws.pick(away) : home),
      works_from,
      works_to: works_from + (number === 0 ? 480 : draws.pick([480, 510, 540])),
      busy: [],
      recurring: [],
      wishes: [],
    }
  })
}

function drawRooms(draws: Draws, knobs: Knobs): Room[] {
  const size = knobs.people
  return draws
    .sample(roomNames, knobs.rooms)
    .sort()
    .map((room) => ({
      room,
      seats: draws.integer(Math.max(2, size - 2), size + 4),
      equipment: equipments.filter((piece) => draws.chance(piece === 'video' ? 2 : 1, 3)),
      taken: [],
    }))
}

function drawMeetings(draws: Draws, { meetings, optional, grid }: Knobs, invited: readonly Person[]): Meeting[] {
  const ids = invited.map(({ person_id }) => person_id)
  const titles = draws.sample(meetingTitles, meetings)
  return titles.map((title, number) => {
    const welcome = number === 0 ? ids.slice(ids.length - optional) : []
    const others = ids.slice(1).filter((id) => !welcome.includes(id))
    const away = meetings === 1 ? [] : draws.sample(others, draws.integer(0, Math.min(3, others.length - 2)))
    return {
      meeting_id: `M${number + 1}`,
      title,
      minutes: draws.pick(grid === 30 ? [30, 60, 60, 90] : [30, 45, 60, 75]),
      required: ids.filter((id) => !welcome.includes(id) && !away.includes(id)),
      optional: welcome,
      equipment: draws.sample(equipments, draws.integer(0, 1)).filter((piece) => piece !== 'video'),
      after: number === 0 ? null : `M${number}`,
      pause: number === 0 ? 0 : draws.pick([0, 30, 60]),
      on: number === 0 ? 'any' : draws.pick(['any', 'same_day', 'later_day'] as const),
    }
  })
}

/** Makes a room suit a meeting: large enough, and with the equipment. */
export function suited(task: Task, room: Room, meeting: Meeting): Room {
  const needs = roomNeeds(task.office, (id) => task.people.find(({ person_id }) => person_id === id)!, meeting)
  const equipment = equipments.filter((piece) => room.equipment.includes(piece) || needs.equipment.includes(piece))
  return { ...room, seats: Math.max(room.seats, needs.seats), equipment }
}

import { timeOfMinutes } from '../clock.ts'
import { closedRoom, rooms } from '../names.ts'
import type { Item, Plot } from './kit.ts'

const dayOpens = 9 * 60
const slot = 30

function at(place: number): string {
  return timeOfMinutes(dayOpens + place * slot)
}

interface Hours {
  /** The first time at which everybody is free, as a count of half hours from 09:00. */
  readonly first: number
  /** The first one where that is taken. */
  readonly second: number
  readonly slots: number
}

/** Fills a day so that the first common time and the next one after it are known. */
function fillDay({ desk, draws }: Plot, day: string, people: readonly string[]): Hours {
  const slots = draws.integer(1, 2)
  const first = draws.integer(2, 5)
  const second = first + slots + draws.integer(slots, 3)
  const turn = draws.integer(0, 9)
  let block = 0
  const cover = (from: number, until: number): void => {
    for (let start = from; start < until; block++) {
      const end = Math.min(until, start + draws.integer(1, 2))
      const busy = [
        people[(turn + block) % people.length]!,
        ...(draws.chance(1, 3) ? [people[(turn + block + 1) % people.length]!] : []),
      ]
      desk.meeting(day, at(start), at(end), [...new Set(busy)])
      start = end
    }
  }
  cover(0, first)
  cover(first + slots, second)
  return { first, second, slots }
}

/** The first time when all are free, in the smallest room that does; the room may be taken away. */
export function review(plot: Plot): Item {
  const { desk, draws } = plot
  const [thing, day] = [desk.next('wares'), desk.next('days')]
  const person = plot.takes('person', () => desk.next('known'))
  const people = [person.value, desk.next('named'), desk.next('named')]
  const title = `Review of ${thing}`
  const { first, slots } = fillDay(plot, day, people)
  const [from, until, minutes] = [at(first), at(first + slots), slots * slot]
  const fitting = Object.keys(rooms).filter((name) => name !== closedRoom && rooms[name]! >= people.length)
  const taken = fitting.slice(0, draws.integer(0, 2))
  for (const room of taken) desk.meeting(day, from, until, [desk.next('named')], room)
  const [room, next, other] = fitting.slice(taken.length)
  const lost = plot.flips()
  for (const name of people) plot.does('list_meetings', { day, person: name }, person)
  plot.finds('word', from, 'the time')
  plot.does('find_rooms', { day, from, minutes })
  plot.does('book_meeting', { title, day, from, minutes, room: room!, people }, person)
  const time = plot.later()
  const repairs = desk.meetingRow(day, '09:00', '17:00', [], lost ? room! : other!, 'Repairs')
  desk.happens(plot.phase, `Facilities take the room ${repairs.room} for ${day}.`, 'meetings', repairs.title, repairs)
  plot.does('list_room_meetings', { day, room: room! })
  if (lost) {
    plot.does('find_rooms', { day, from, minutes })
    plot.does('move_meeting', { title, from, room: next! })
  }
  plot.finds('word', lost ? next! : room!, 'the final room')
  return plot.item(
    `Book the meeting "${title}" for ${minutes} minutes on ${day} with ${person.say}, ${people[1]} and ${people[2]}, at the first time when all are free, in the room with the fewest seats that is free then and seats all. Until ${time} facilities may take a room for that day: where it is yours, move the meeting to the next smallest room at the same time.`,
  )
}

/** The first common time online; somebody's day may change. */
export function talk(plot: Plot): Item {
  const { desk } = plot
  const [thing, day] = [desk.next('wares'), desk.next('days')]
  const person = plot.takes('person', () => desk.next('known'))
  const guest = desk.next('named')
  const title = `Talk about ${thing}`
  const { first, second, slots } = fillDay(plot, day, [person.value, guest])
  const [from, moved, minutes] = [at(first), at(second), slots * slot]
  const clash = plot.flips()
  for (const name of [person.value, guest]) plot.does('list_meetings', { day, person: name }, person)
  plot.does('book_meeting', { title, day, from, minutes, room: null, people: [person.value, guest] }, person)
  const time = plot.later()
  const [start, end] = clash ? [first, first + slots] : [second + 2, second + 4]
  const added = desk.meetingRow(day, at(start), at(end), [guest], null, 'Hearing')
  desk.happens(plot.phase, `${guest} has a new meeting on ${day}.`, 'meetings', added.title, added)
  plot.does('list_meetings', { day, person: guest })
  if (clash) plot.does('move_meeting', { title, from: moved, room: null })
  plot.finds('word', clash ? moved : from, 'the final time')
  return plot.item(
    `Book the online meeting "${title}" for ${minutes} minutes on ${day} with ${person.say} and ${guest}, at the first time when both are free. Their days may change until ${time}: where a new meeting of ${guest} clashes with it, move it to the first time on that day when both are free.`,
  )
}

/** The small meetings of somebody who is away are cancelled. */
export function away(plot: Plot): Item {
  const { desk, draws } = plot
  const name = desk.next('known')
  const days = [desk.next('days'), desk.next('days')]
  const guests = [desk.next('named'), desk.next('named'), desk.next('named')]
  const held = days.map((day) => {
    const [small, large] = draws.shuffle([9 * 60, 11 * 60])
    const first = desk.meeting(day, timeOfMinutes(small!), timeOfMinutes(small! + 60), [name, draws.pick(guests)])
    desk.meeting(day, timeOfMinutes(large!), timeOfMinutes(large! + 60), [name, ...guests.slice(1)])
    return [first, desk.meeting(day, '14:00', '14:30', [name, draws.pick(guests)])].map(({ title }) => title)
  })
  const which = plot.flips() ? 1 : 0
  const subject = `Away, note ${desk.number()}`
  const mail = desk.mail(name, subject, `I am away on ${days[which]} and back on the day after.`)
  plot.does('list_mails', { subject })
  plot.does('read_mail', { id: mail })
  plot.finds('word', days[which]!, 'the day')
  plot.does('list_meetings', { day: days[which]!, person: name })
  for (const title of held[which]!) plot.does('cancel_meeting', { title })
  return plot.item(
    `${name} is away on the day that the mail "${subject}" names. Cancel those meetings of that day in which ${name} would meet one person alone; larger ones stay.`,
  )
}

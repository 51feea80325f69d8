import type { Plan } from '../../../envs/calendar/checker.ts'
import type { Event, Meeting, Task } from '../../../envs/calendar/state.ts'

/** The second method: no masks and no intervals, but a look at every quarter of an hour of every plan there is. */

export interface Outcome {
  /** The best plans, without end of enumeration. */
  readonly plans: number
  /** How many different bookings they make. */
  readonly bookings: number
  readonly value: readonly [optional: number, moves: number, end: number] | undefined
}

interface Candidate {
  readonly day: number
  readonly start: number
  readonly room: string
  readonly comers: number
}

const ticks = (start: number, minutes: number): number[] => Array.from({ length: minutes / 15 }, (_, tick) => start + tick * 15)

/** Whether a person can be somewhere at a quarter of an hour of the office's time. */
function isFreeAt(task: Task, events: readonly Event[], id: string, day: number, tick: number, but?: string): boolean {
  const person = task.people.find(({ person_id }) => person_id === id)!
  const own = tick - task.office.utc_offset + person.utc_offset
  const holds = ({ start, end }: { start: number; end: number }): boolean => own >= start && own <= end - 15
  if (own < person.works_from || own > person.works_to - 15) return false
  if (person.busy.some((block) => block.day === day && holds(block))) return false
  if (person.recurring.some((series) => series.days.includes(day) && !series.except.includes(day) && holds(series))) return false
  if (
    events.some(
      (event) =>
        event.event_id !== but &&
        event.attendees.includes(id) &&
        event.day === day &&
        ticks(event.start, event.minutes).includes(tick),
    )
  )
    return false
  return person.wishes.every(({ kind, day: off, from, to }) => {
    if (kind === 'no_day') return off !== day
    if (kind === 'not_before') return own >= to
    if (kind === 'not_after') return own < from
    return !(own >= from && own <= to - 15)
  })
}

function suitsRoom(task: Task, meeting: Meeting, name: string, day: number, start: number): boolean {
  const room = task.rooms.find((candidate) => candidate.room === name)
  if (!room) return false
  const invited = new Set([...meeting.required, ...meeting.optional])
  const cities = task.people.filter(({ person_id }) => invited.has(person_id)).map(({ city }) => city)
  const away = cities.some((city) => city !== task.office.city)
  if (room.seats < cities.filter((city) => city === task.office.city).length) return false
  if (away && !room.equipment.includes('video')) return false
  if (meeting.equipment.some((piece) => !room.equipment.includes(piece))) return false
  return ticks(start, meeting.minutes).every((tick) =>
    room.taken.every((block) => block.day !== day || tick < block.start || tick > block.end - 15),
  )
}

function candidatesOf(task: Task, events: readonly Event[], meeting: Meeting): Candidate[] {
  const { days, opens, closes, grid } = task.office
  const found: Candidate[] = []
  for (let day = 0; day < days; day++) {
    for (let start = 0; start + meeting.minutes <= closes; start += grid) {
      if (start < opens) continue
      const comes = (id: string): boolean => ticks(start, meeting.minutes).every((tick) => isFreeAt(task, events, id, day, tick))
      if (!meeting.required.every(comes)) continue
      const comers = meeting.optional.filter(comes).length
      for (const { room } of task.rooms) {
        if (suitsRoom(task, meeting, room, day, start)) found.push({ day, start, room, comers })
      }
    }
  }
  return found
}

/** What the events can be: as they are, and with one of them moved. */
function* variantsOf(task: Task): Generator<{ events: readonly Event[]; moves: number }> {
  yield { events: task.events, moves: 0 }
  const { days, opens, closes, grid } = task.office
  for (const event of task.events) {
    for (let day = 0; day < days; day++) {
      for (let start = 0; start + event.minutes <= closes; start += grid) {
        if (start >= opens && landsWell(task, event, day, start)) {
          yield { events: task.events.map((one) => (one === event ? { ...event, day, start } : one)), moves: 1 }
        }
      }
    }
  }
}

function landsWell(task: Task, event: Event, day: number, start: number): boolean {
  if (event.limits === null || (event.day === day && event.start === start)) return false
  const owner = task.people.find(({ person_id }) => person_id === event.owner)!
  const own = start - task.office.utc_offset + owner.utc_offset
  if (!event.limits.days.includes(day) || own < event.limits.from || own + event.minutes > event.limits.to) return false
  return event.attendees.every((id) =>
    ticks(start, event.minutes).every((tick) => isFreeAt(task, task.events, id, day, tick, event.event_id)),
  )
}

function follows(meeting: Meeting, before: Meeting, earlier: Candidate, later: Candidate): boolean {
  const gap = later.day * 1440 + later.start - (earlier.day * 1440 + earlier.start + before.minutes)
  if (gap < 0) return false
  if (later.day > earlier.day) return meeting.on !== 'same_day'
  return meeting.on !== 'later_day' && gap >= meeting.pause
}

function* chainsOf(task: Task, lists: readonly Candidate[][], chain: Candidate[] = []): Generator<Candidate[]> {
  const number = chain.length
  if (number === lists.length) return yield chain
  for (const candidate of lists[number]!) {
    const [meeting, last] = [task.meetings[number]!, chain.at(-1)]
    if (last && !follows(meeting, task.meetings[number - 1]!, last, candidate)) continue
    if (last && task.same_room && candidate.room !== last.room) continue
    yield* chainsOf(task, lists, [...chain, candidate])
  }
}

function worthOf(task: Task, chain: readonly Candidate[], moves: number): readonly [number, number, number] {
  const end = Math.max(...chain.map(({ day, start }, number) => day * 1440 + start + task.meetings[number]!.minutes)) / 15
  return [chain.reduce((sum, { comers }) => sum + comers, 0), moves, task.earliest ? end : 0]
}

function better(left: readonly number[], right: readonly number[]): number {
  return left[0]! - right[0]! || right[1]! - left[1]! || right[2]! - left[2]!
}

/** All the best plans of a task, by trying them all. */
export function bruteForce(task: Task): Outcome {
  let value: Outcome['value']
  let plans = 0
  let bookings = new Set<string>()
  for (const { events, moves } of variantsOf(task)) {
    const lists = task.meetings.map((meeting) => candidatesOf(task, events, meeting))
    for (const chain of chainsOf(task, lists)) {
      const found = worthOf(task, chain, moves)
      const compared = value === undefined ? 1 : better(found, value)
      if (compared < 0) continue
      if (compared > 0) [value, plans, bookings] = [found, 0, new Set()]
      plans += 1
      bookings.add(JSON.stringify(chain.map(({ day, start, room }) => [day, start, room])))
    }
  }
  return { plans, bookings: bookings.size, value }
}

/** What one plan comes to by the same method; undefined where it breaks something. */
export function bruteValue(task: Task, plan: Plan): Outcome['value'] {
  if (plan.moves.length > 1) return undefined
  const [move] = plan.moves
  const moved = task.events.find(({ event_id }) => event_id === move?.event)
  if (move && !(moved && landsOnGrid(task, moved, move) && landsWell(task, moved, move.day, move.start))) return undefined
  const events = task.events.map((event) => (event === moved ? { ...event, day: move!.day, start: move!.start } : event))
  const lists = task.meetings.map((meeting) => {
    const own = plan.bookings.filter((booking) => booking.meeting === meeting.meeting_id)
    if (own.length !== 1) return []
    return candidatesOf(task, events, meeting).filter(
      ({ day, start, room }) => day === own[0]!.day && start === own[0]!.start && room === own[0]!.room,
    )
  })
  const [chain] = [...chainsOf(task, lists)]
  return chain && worthOf(task, chain, plan.moves.length)
}

function landsOnGrid({ office }: Task, { minutes }: Event, { start, day }: { start: number; day: number }): boolean {
  return day < office.days && start % office.grid === 0 && start >= office.opens && start + minutes <= office.closes
}

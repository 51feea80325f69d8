import type { Action, Call, Draws, Generator, Json, Patch, ScenarioDraft } from '../../core/index.ts'
import type { Plan } from './checker.ts'
import { difficulties, knobsOf, knobsOfSize } from './knobs.ts'
import { drawTask, type ProvenTask } from './make.ts'
import { roomNeeds } from './people.ts'
import { type Choice, lowest, type Solution } from './solver.ts'
import type { Goal, Person, Task } from './state.ts'
import { instructionText } from './text.ts'
import { clockText, slotMinutes, weekdays } from './times.ts'

export const generator: Generator = {
  difficulties,
  splits: { train: 80, test: 20 },
  draw(draws, difficulty) {
    const knobs = knobsOf(draws, difficulty)
    const proven = drawTask(draws, knobs)
    return proven && draftOf(proven, knobs.kind)
  },
}

/** Draws one task in which so many people meet once, proven to have exactly one right slot and room. */
export function provenTask(draws: Draws, size: number): ProvenTask {
  const knobs = knobsOfSize(size)
  for (;;) {
    const proven = drawTask(draws, knobs)
    if (proven) return proven
  }
}

function draftOf({ task, solution }: ProvenTask, kind: string): ScenarioDraft {
  return {
    kind,
    base: 'empty',
    patch: patchOf(task),
    instruction: instructionText(task),
    goal: goalOf(task, solution) as unknown as Json,
    witness: witnessOf(task, planOf(task, solution.examples[0]!)),
    search: solution.search,
  }
}

function patchOf({ office, people, rooms, events, meetings }: Task): Patch {
  const byKey = <Row>(rows: readonly Row[], key: (row: Row) => string): Record<string, Json> =>
    Object.fromEntries(rows.map((row) => [key(row), row as unknown as Json]))
  return {
    office: office as unknown as Json,
    people: byKey(people, ({ person_id }) => person_id),
    rooms: byKey(rooms, ({ room }) => room),
    meetings: byKey(meetings, ({ meeting_id }) => meeting_id),
    ...(events.length > 0 ? { events: byKey(events, ({ event_id }) => event_id) } : {}),
  }
}

function goalOf({ office, same_room, earliest }: Task, { value, plans }: Solution): Goal {
  const { optional, moves, ends } = value!
  const best = { optional, moves, ends: earliest ? ends + office.opens / slotMinutes : null }
  return { same_room, earliest, best, plans }
}

/** A choice of the solver as a plan. */
export function planOf({ office, meetings, rooms, events }: Task, { starts, rooms: choices, event, to }: Choice): Plan {
  const when = (start: number): { day: number; start: number } => {
    return { day: start >> 5, start: office.opens + (start & 31) * slotMinutes }
  }
  return {
    bookings: meetings.map(({ meeting_id }, number) => {
      return { meeting: meeting_id, ...when(starts[number]!), room: rooms[lowest(choices[number]!)]!.room }
    }),
    moves: event < 0 ? [] : [{ event: events[event]!.event_id, ...when(to) }],
  }
}

const callsMax = 32

/** What an agent that knows where to look does: who and what there is, calendars of the days that matter, then the plan. */
function witnessOf(task: Task, { bookings, moves }: Plan): Action[] {
  const call = (name: string, args: Readonly<Record<string, Json>>): Call => ({ name, arguments: args })
  const invited = [...new Set(task.meetings.flatMap(({ required, optional }) => [...required, ...optional]))]
  const days = [...new Set(bookings.map(({ day }) => day))].sort()
  const person = (id: string): Person => task.people.find(({ person_id }) => person_id === id)!
  const moved = moves.map(({ event, day, start }) => {
    return call('move_event', { event_id: event, day: weekdays[day]!, start: clockText(start) })
  })
  const arranged = bookings.flatMap(({ meeting: id, day, start, room }): Action[] => {
    const meeting = task.meetings.find(({ meeting_id }) => meeting_id === id)!
    const when = { day: weekdays[day]!, start: clockText(start) }
    const { seats, equipment } = roomNeeds(task.office, person, meeting)
    return [
      { calls: [call('propose_slot', { meeting_id: id, ...when })] },
      { calls: [call('find_free_rooms', { ...when, minutes: meeting.minutes, seats: Math.max(seats, 1), equipment })] },
      { calls: [call('book_meeting', { meeting_id: id, room })] },
    ]
  })
  return [
    { calls: [call('list_people', {}), call('list_rooms', {})] },
    ...batches(invited.flatMap((person_id) => [call('get_person', { person_id }), call('ask_preferences', { person_id })])),
    ...batches(
      invited.flatMap((person_id) => [
        ...days.map((day) => call('get_calendar', { person_id, day: weekdays[day]! })),
        call('get_recurring_meetings', { person_id }),
      ]),
    ),
    ...batches([...task.events.map(({ event_id }) => call('get_event', { event_id })), ...moved]),
    ...arranged,
    { calls: [call('finish', {})] },
  ]
}

function batches(calls: readonly Call[]): Action[] {
  const actions: Action[] = []
  for (let start = 0; start < calls.length; start += callsMax) actions.push({ calls: calls.slice(start, start + callsMax) })
  return actions
}

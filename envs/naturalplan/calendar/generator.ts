import type { Draws } from '../../../core/index.ts'
import type { Difficulty, Drawn } from '../planning.ts'
import { type CalendarItem, meetingOf, weekdays } from './item.ts'
import { type Slot, solve } from './solver.ts'
import { answerText, promptText, type Schedule, type Wish, wishPhrases } from './text.ts'

interface Size {
  readonly people: readonly [number, number]
  readonly days: readonly [number, number]
}

/** How many people on how many days a task of each difficulty has; the benchmark has two to seven on one day, and few on up to five. */
const sizes: Readonly<Record<Difficulty, Size>> = {
  starter: { people: [2, 3], days: [1, 1] },
  easy: { people: [4, 7], days: [1, 1] },
  medium: { people: [2, 3], days: [2, 3] },
  hard: { people: [2, 4], days: [4, 5] },
  expert: { people: [5, 9], days: [5, 5] },
}

const names = [
  'Alan Bertha Caleb Delia Edwin Fiona Gilbert Hazel Irving Joyce Kirk Lorna Miles Nelly Orson Pearl Quentin Roxana Silas Thelma',
  'Ulric Violet Wendell Yvette Abel Beryl Conrad Daphne Elmer Faith Gordon Hilda Ira Jasper Kendra Lionel Mabel Nolan Opal Percy',
]
  .join(' ')
  .split(' ')

const [opens, closes, grid] = [9 * 60, 17 * 60, 30]

export function difficultyOf(people: number, days: number): Difficulty {
  if (days === 1) return people < 4 ? 'starter' : 'easy'
  if (people > 4) return 'expert'
  return days < 4 ? 'medium' : 'hard'
}

/** Draws a task with exactly one right time: the slot is chosen first, and whatever else would suit everybody is taken. */
export function drawCalendar(draws: Draws, difficulty: Difficulty): Drawn<CalendarItem> | undefined {
  const { people, days, minutes } = drawFrame(draws, difficulty)
  const answer = drawSlot(draws, days, minutes)
  const cells = days.flatMap((day) => halfHours(day)).filter((cell) => !overlaps(cell, answer))
  const busy = new Map(people.map((person) => [person, new Set<Slot>()]))
  const share = draws.integer(15, 45)
  for (const held of busy.values()) for (const cell of cells) if (draws.chance(share, 100)) held.add(cell)
  const earliest = draws.chance(18, 100)
  const wishes = draws.chance(1, 2) ? [drawWish(draws, people, answer)] : []
  const fill = (cell: Slot): void => void busy.get(draws.pick(people))!.add(cell)
  for (;;) {
    const asked = {
      people,
      days,
      minutes,
      wishes,
      earliest,
      schedules: people.map((person) => scheduleOf(person, busy.get(person)!)),
    }
    const worded = promptText({
      ...asked,
      schedules: asked.schedules.map((schedule) => ({ ...schedule, phrase: draws.integer(0, 2) })),
    })
    const item = { ...frameOf(people, days, minutes), prompt_0shot: worded, golden_plan: answerText(answer) }
    const { slots, search } = solve(meetingOf(item))
    const wrong = slots.find(({ day, from }) => day !== answer.day || from !== answer.from)
    if (!wrong) return slots.length === 1 ? { item, search } : undefined
    // A cell of the wrong slot that is none of the right one: one is enough to take it.
    fill(draws.pick(cells.filter((cell) => overlaps(cell, wrong))))
  }
}

function frameOf(people: readonly string[], days: readonly string[], minutes: number) {
  return { num_people: String(people.length), num_days: String(days.length), duration: minutes === 60 ? '1' : '0.5' }
}

function drawFrame(draws: Draws, difficulty: Difficulty): { people: string[]; days: string[]; minutes: number } {
  const size = sizes[difficulty]
  const people = draws.sample(names, draws.integer(...size.people))
  const days = weekdays.slice(0, draws.integer(...size.days))
  return { people, days, minutes: draws.chance(1, 4) ? 60 : 30 }
}

function drawSlot(draws: Draws, days: readonly string[], minutes: number): Slot {
  const from = opens + draws.integer(0, (closes - opens - minutes) / grid) * grid
  return { day: draws.pick(days), from, to: from + minutes }
}

/** A wish that leaves the answer and rules out what is before or after it on its day. */
function drawWish(draws: Draws, people: readonly string[], { day, from, to }: Slot): Wish {
  const said = { person: draws.pick(people), phrase: draws.integer(0, wishPhrases.length - 1), day }
  const before = to === closes || (from > opens && draws.chance(1, 2))
  return before ? { ...said, side: 'before', time: from } : { ...said, side: 'after', time: to }
}

function halfHours(day: string): Slot[] {
  return Array.from({ length: (closes - opens) / grid }, (_, place) => {
    const from = opens + place * grid
    return { day, from, to: from + grid }
  })
}

function overlaps(left: Slot, right: Slot): boolean {
  return left.day === right.day && left.from < right.to && right.from < left.to
}

/** Neighbouring half hours become one busy time. */
function scheduleOf(person: string, cells: ReadonlySet<Slot>): Omit<Schedule, 'phrase'> {
  const order: readonly string[] = weekdays
  const place = ({ day, from }: Slot): number => order.indexOf(day) * 24 * 60 + from
  const busy: Slot[] = []
  for (const cell of [...cells].sort((left, right) => place(left) - place(right))) {
    const last = busy.at(-1)
    if (last && last.day === cell.day && last.to === cell.from) busy[busy.length - 1] = { ...last, to: cell.to }
    else busy.push(cell)
  }
  return { person, busy }
}

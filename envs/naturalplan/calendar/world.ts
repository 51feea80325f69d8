import type { Draws } from '../../../core/index.ts'
import { remembered } from '../remembered.ts'
import { makeWorld } from '../world.ts'
import { checksums } from './checksums.ts'
import { difficultyOf, drawCalendar } from './generator.ts'
import { CalendarItem, meetingOf } from './item.ts'
import { readOfficially, scoreOfficially } from './official.ts'
import { solve } from './solver.ts'
import { unsoundSlot } from './sound.ts'
import { answerText } from './text.ts'

const meeting = remembered(meetingOf)

/** Calendar scheduling: a time that suits everybody's calendar and wishes. */
export const calendarScheduling = makeWorld<CalendarItem>({
  name: 'calendar',
  summary: "Calendar scheduling of NaturalPlan: a time that suits everybody's calendar and wishes.",
  file: 'calendar_scheduling.json',
  schema: CalendarItem,
  checksums,
  sizeOf: ({ num_people: people, num_days: days }) => ({
    kind: `${people} people, ${days} ${days === '1' ? 'day' : 'days'}`,
    difficulty: difficultyOf(Number(people), Number(days)),
  }),
  gold: ({ golden_plan: plan }) => plan,
  official: (item, text) => scoreOfficially(readOfficially(item.golden_plan), readOfficially(text)),
  unsound: (item, text) => unsoundSlot(meeting(item), text),
  solve: (item) => ({ answers: solve(meeting(item)).slots.length }),
  guess,
  chance: (item) => 1 / slotsOf(item),
  draw: drawCalendar,
})

/** Any time of the right length within the hours of work. */
function guess(item: CalendarItem, draws: Draws): string {
  const { days, opens, minutes } = meeting(item)
  const from = opens + draws.integer(0, slotsOf(item) / days.length - 1) * 30
  return answerText({ day: draws.pick(days), from, to: from + minutes })
}

function slotsOf(item: CalendarItem): number {
  const { days, opens, closes, minutes } = meeting(item)
  return days.length * Math.floor((closes - opens - minutes) / 30 + 1)
}

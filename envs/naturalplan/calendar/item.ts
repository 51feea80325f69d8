import { z } from 'zod'
import { promptFields } from '../items.ts'
import { Unread } from '../planning.ts'

/** An item of calendar scheduling, in the benchmark's own form; the duration is in hours. */
export const CalendarItem = z.object({
  ...promptFields,
  num_people: z.string(),
  num_days: z.string(),
  duration: z.string(),
  golden_plan: z.string(),
})
export type CalendarItem = z.output<typeof CalendarItem>

/** A time on a day that does not suit somebody; minutes since midnight. */
export interface Block {
  readonly day: string
  readonly from: number
  readonly to: number
  /** Whose it is and why, for people. */
  readonly why: string
}

/** What an item asks for, read from its words. */
export interface Meeting {
  readonly people: readonly string[]
  readonly days: readonly string[]
  readonly minutes: number
  /** The hours of work, in minutes since midnight. */
  readonly opens: number
  readonly closes: number
  readonly blocks: readonly Block[]
  /** Only the first time that suits all is right. */
  readonly earliest: boolean
}

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const
const weekday = weekdays.join('|')

const askedPattern = new RegExp(
  `You need to schedule a meeting for (.+?) for (half an hour|one hour) between the work hours of (\\d+:\\d+) to (\\d+:\\d+) on (?:either )?((?:(?:${weekday})(?:, | or )?)+)\\.`,
)
const busyPattern = /^(\w+) (?:has blocked their calendar on|is busy on|has meetings on) (.+?); *$/
const freePattern = /^(\w+?)(?: ?has no meetings| is free|'s calendar is wide open) the (?:whole|entire) (?:day|week)\. *$/
const refusalPattern = new RegExp(
  `(\\w+) (?:can not meet|do not want to meet|would rather not meet|would like to avoid more meetings) on ((?:(?:${weekday})(?: (?:before|after) \\d+:\\d+)?\\. ?)+)`,
  'g',
)

/** Reads what an item asks for: its last task, since examples may stand before it. Throws Unread where words are of no known shape. */
export function meetingOf({ prompt_0shot: prompt }: CalendarItem): Meeting {
  const task = prompt.slice(prompt.lastIndexOf('TASK:') + 1)
  const asked = askedPattern.exec(task)
  if (!asked) throw new Unread('The task does not say who meets, for how long and on which days.')
  const [opens, closes] = [minutesOf(asked[3]!), minutesOf(asked[4]!)]
  const [schedules = '', wishes = ''] = task
    .slice(asked.index + asked[0].length)
    .split(/\n\s*\n(?=\S)/)
    .filter((part) => part.trim() !== '')
  const people = asked[1]!.split(/, | and /)
  return {
    people,
    days: asked[5]!.match(new RegExp(weekday, 'g'))!,
    minutes: asked[2] === 'one hour' ? 60 : 30,
    opens,
    closes,
    blocks: [...readSchedules(schedules, people), ...readWishes(wishes, { opens, closes })],
    earliest: /\bearl(?:iest|ist) availability/.test(wishes),
  }
}

function readSchedules(text: string, people: readonly string[]): Block[] {
  const [, ...lines] = text.trim().split('\n')
  const told = new Set<string>()
  const blocks = lines.flatMap((line) => {
    const [, person, busy] = busyPattern.exec(line) ?? freePattern.exec(line) ?? []
    if (person === undefined) throw new Unread(`A schedule is of no known shape: ${line}`)
    told.add(person)
    return busy === undefined ? [] : readBusy(person, busy)
  })
  const silent = people.find((person) => !told.has(person))
  if (silent !== undefined) throw new Unread(`There is no schedule of ${silent}.`)
  return blocks
}

/** `Monday during 9:00 to 10:00, 11:00 to 12:00, Tuesday during 9:00 to 9:30`. */
function readBusy(person: string, text: string): Block[] {
  let day = ''
  return text.split(/, */).map((part) => {
    const [, named = day, from, to] = /^(?:(\w+) during )?(\d+:\d+) to (\d+:\d+)$/.exec(part) ?? []
    day = named
    if (from === undefined || day === '') throw new Unread(`A schedule is of no known shape: ${part}`)
    return { day, from: minutesOf(from), to: minutesOf(to!), why: `${person} is busy` }
  })
}

/** Whatever somebody would rather not do binds, as in the benchmark's own solutions. */
function readWishes(text: string, { opens, closes }: { opens: number; closes: number }): Block[] {
  const rest = text.replace(refusalPattern, '')
  if (new RegExp(`\\b(?:${weekday})\\b|\\d:\\d`).test(rest)) throw new Unread(`A wish is of no known shape: ${rest.trim()}`)
  return [...text.matchAll(refusalPattern)].flatMap(([, person, days]) =>
    [...days!.matchAll(/(\w+)(?: (before|after) (\d+:\d+))?\./g)].map(([, day, side, time]): Block => {
      const at = time === undefined ? closes : minutesOf(time)
      const [from, to] = side === 'after' ? [at, closes] : [opens, at]
      return { day: day!, from, to, why: `${person} will not meet` }
    }),
  )
}

/** Minutes since midnight of a time such as 13:30. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

import type { Slot } from './solver.ts'

/** A time such as 9:30. */
export function timeText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** A slot in the form that answers have. */
export function slotText({ day, from, to }: Slot): string {
  return `${day}, ${timeText(from)} - ${timeText(to)}`
}

/** A slot as an answer. */
export function answerText(slot: Slot): string {
  return `Here is the proposed time: ${slotText(slot)}`
}

/** Somebody's calendar, by day: busy from and to, in minutes since midnight. */
export interface Schedule {
  readonly person: string
  readonly phrase: number
  readonly busy: readonly Slot[]
}

/** Something that somebody does not want: a day, or what is before or after a time on it. */
export interface Wish {
  readonly person: string
  readonly phrase: number
  readonly day: string
  readonly side?: 'before' | 'after'
  readonly time?: number
}

/** How the benchmark says that somebody is busy, is not, and does not want to meet. */
export const busyPhrases = ['has blocked their calendar on', 'is busy on', 'has meetings on'] as const
export const freePhrases = [' has no meetings the whole', ' is free the entire', "'s calendar is wide open the entire"] as const
export const wishPhrases = [
  'can not meet',
  'do not want to meet',
  'would rather not meet',
  'would like to avoid more meetings',
] as const

export interface Asked {
  readonly people: readonly string[]
  readonly days: readonly string[]
  readonly minutes: number
  readonly schedules: readonly Schedule[]
  readonly wishes: readonly Wish[]
  readonly earliest: boolean
}

/** A task in words. */
export function promptText({ people, days, minutes, schedules, wishes, earliest }: Asked): string {
  const several = days.length > 1
  const asked = `TASK: You need to schedule a meeting for ${listed(people, 'and')} for ${minutes === 60 ? 'one hour' : 'half an hour'} between the work hours of 9:00 to 17:00 on ${several ? 'either ' : ''}${listed(days, 'or')}.`
  const said = [...wishes.map(wishText), ...(earliest ? ['The group would like to meet at their earliest availability.'] : [])]
  return [
    asked,
    ['Their calendars:', ...schedules.map((schedule) => scheduleText(schedule, several ? 'week' : 'day'))].join('\n'),
    [...said, form].join(' '),
  ].join('\n\n')
}

const form = 'Propose a time that suits everybody, and write it so: "Here is the proposed time: DAY, HH:MM - HH:MM".'

function scheduleText({ person, phrase, busy }: Schedule, span: string): string {
  if (busy.length === 0) return `${person}${freePhrases[phrase]!} ${span}.`
  let day = ''
  const parts = busy.map((slot) => {
    const named = slot.day === day ? '' : `${slot.day} during `
    day = slot.day
    return `${named}${timeText(slot.from)} to ${timeText(slot.to)}`
  })
  return `${person} ${busyPhrases[phrase]!} ${parts.join(', ')}; `
}

function wishText({ person, phrase, day, side, time }: Wish): string {
  return `${person} ${wishPhrases[phrase]!} on ${day}${side === undefined ? '' : ` ${side} ${timeText(time!)}`}.`
}

function listed(words: readonly string[], last: string): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

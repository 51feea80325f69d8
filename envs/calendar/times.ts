/** The days of the one week there is; a day is kept as its place here. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const
export type Weekday = (typeof weekdays)[number]

/** Every time in this world is a multiple of so many minutes. */
export const slotMinutes = 15

/** A time of the day, in minutes after midnight, as text: 570 is `09:30`. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

export function rangeText(start: number, end: number): string {
  return `${clockText(start)} - ${clockText(end)}`
}

/** The minutes after midnight of a text such as `9:30` or `09:30`, or undefined where it is no time. */
export function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(text.trim()) ?? []
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return undefined
  return Number(hours) * 60 + Number(minutes)
}

/** A time zone as text: 330 is `UTC+05:30`. */
export function zoneText(offset: number): string {
  return `UTC${offset < 0 ? '-' : '+'}${clockText(Math.abs(offset))}`
}

/** `A`, `A and B`, `A, B and C`. */
export function listText(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

export function daysText(days: readonly number[]): string {
  return listText(days.map((day) => weekdays[day]!))
}

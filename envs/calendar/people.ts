import type { Equipment, Meeting, Office, Person, Wish } from './state.ts'
import { clockText, daysText, rangeText, weekdays } from './times.ts'

/** A stretch of one day, in minutes of the office's time. */
export interface Slot {
  readonly day: number
  readonly start: number
  readonly end: number
}

/** Something that takes people's time, in the office's time. */
export interface Engagement extends Slot {
  readonly id: string
  readonly title: string
  readonly people: readonly string[]
}

/** How far a person's clock is ahead of the office's, in minutes. */
export function aheadOf({ utc_offset }: Pick<Office, 'utc_offset'>, person: Pick<Person, 'utc_offset'>): number {
  return person.utc_offset - utc_offset
}

/** Why a person says no to a slot, in that person's own words and time; undefined where it is a yes. `but` is an engagement that does not count. */
export function objection(
  office: Office,
  person: Person,
  engagements: readonly Engagement[],
  slot: Slot,
  but?: string,
): string | undefined {
  const ahead = aheadOf(office, person)
  const own = { day: slot.day, start: slot.start + ahead, end: slot.end + ahead }
  if (own.start < person.works_from || own.end > person.works_to) {
    const hours = rangeText(person.works_from, person.works_to)
    return `That is ${rangeText(own.start, own.end)} for me, and I work ${hours}.`
  }
  const title = busyWith(person, own) ?? engagedIn(person, engagements, slot, but)
  if (title !== undefined) return `I have ${title} then.`
  const wish = person.wishes.find((candidate) => runsAgainst(candidate, own))
  return wish && wishText(wish)
}

function overlap(left: Slot, right: Slot): boolean {
  return left.day === right.day && left.start < right.end && right.start < left.end
}

function busyWith({ busy, recurring }: Person, own: Slot): string | undefined {
  const series = recurring.find(
    ({ days, except, start, end }) =>
      days.includes(own.day) && !except.includes(own.day) && overlap({ day: own.day, start, end }, own),
  )
  return (busy.find((block) => overlap(block, own)) ?? series)?.title
}

function engagedIn({ person_id }: Person, engagements: readonly Engagement[], slot: Slot, but?: string): string | undefined {
  return engagements.find(({ id, people, ...taken }) => id !== but && people.includes(person_id) && overlap(taken, slot))?.title
}

function runsAgainst({ kind, day, from, to }: Wish, own: Slot): boolean {
  if (kind === 'no_day') return own.day === day
  return own.start < to && from < own.end
}

/** What a person says of something it keeps to. */
export function wishText({ kind, day, from, to, what }: Wish): string {
  switch (kind) {
    case 'not_before':
      return `I never meet before ${clockText(to)}.`
    case 'not_after':
      return `I have to be out of meetings by ${clockText(from)}.`
    case 'no_day':
      return `I take no meetings on ${weekdays[day!]}s.`
    case 'keep_free':
      return `I keep ${rangeText(from, to)} free for ${what}, every day.`
  }
}

/** What the owner of a movable meeting says of moving it. */
export function limitsText(limits: { days: readonly number[]; from: number; to: number } | null): string {
  if (limits === null) return 'It has to stay where it is.'
  return `It can be moved, if it lands on ${daysText(limits.days)} between ${rangeText(limits.from, limits.to)} my time.`
}

/** What a meeting's room needs: a seat for each who is invited and works in the office's city, and video where somebody does not. */
export function roomNeeds(
  { city }: Pick<Office, 'city'>,
  person: (id: string) => Person,
  { required, optional, equipment }: Pick<Meeting, 'required' | 'optional' | 'equipment'>,
): { seats: number; equipment: Equipment[] } {
  const invited = [...required, ...optional].map(person)
  const seats = invited.filter((one) => one.city === city).length
  const remote = seats < invited.length && !equipment.includes('video')
  return { seats, equipment: remote ? [...equipment, 'video'] : [...equipment] }
}

import { restHours } from './rules.ts'
import { dayNames, kinds, type Person, placeOf, type Rules } from './state.ts'

/** A person as bits: one for each place in time. */
export interface Possibilities {
  readonly published: number
  /** What may be worked: not on leave, not ill, and not declined unless it was published. */
  readonly allowed: number
  /** What was published and is not given up. */
  readonly kept: number
}

/** The weeks that a person may work, from the least slack to the most. */
export interface Weeks {
  readonly masks: Int32Array
  /** What a week costs above what its shifts are worth. */
  readonly slacks: Int32Array
}

export function possibilitiesOf({ days }: Rules, person: Person, published: number): Possibilities {
  let allowed = 0
  let kept = 0
  for (const [number, day] of dayNames.slice(0, days).entries()) {
    if (!person.leave.includes(day) && !person.ill.includes(day)) allowed |= 7 << (number * 3)
  }
  for (const { days, shifts } of person.declines) {
    for (const day of days) for (const shift of shifts) allowed &= ~(1 << placeOf({ day, shift })) | published
  }
  for (const keep of person.keeps) kept |= 1 << placeOf(keep)
  return { published, allowed, kept: kept & published }
}

/**
 * All weeks that keep the hard rules and have at most `slackMax` slack: each shift in addition has the person's call-in cost
 * less what that place is worth, each one taken away the release cost and what the place is worth.
 */
export function weeksOf(
  rules: Rules,
  person: Person,
  { published, allowed, kept }: Possibilities,
  worth: Int32Array,
  slackMax: number,
): Weeks {
  const found: { mask: number; slack: number }[] = []
  const rested = restedAfter(rules.min_rest_hours)
  const go = (day: number, last: number, row: number, shifts: number, nights: number, mask: number, slack: number): void => {
    if (slack > slackMax) return
    if (day === rules.days) {
      found.push({ mask, slack })
      return
    }
    const first = day * 3
    const before = (published >> first) & 7
    const off = before === 0 ? slack : slack + person.release + worth[first + 31 - Math.clz32(before)]!
    if (((kept >> first) & 7) === 0) go(day + 1, -1, 0, shifts, nights, mask, off)
    if (row === rules.max_in_row || shifts === person.max_shifts) return
    const choices = (allowed >> first) & (last < 0 ? 7 : rested[last]!)
    for (let kind = 0; kind < 3; kind++) {
      if ((choices & (1 << kind)) === 0 || (kind === 2 && nights === person.max_nights)) continue
      const stays = (before & (1 << kind)) !== 0
      if (!stays && ((kept >> first) & 7) !== 0) continue
      const after = stays ? slack : off + person.call_in - worth[first + kind]!
      go(day + 1, kind, row + 1, shifts + 1, nights + (kind === 2 ? 1 : 0), mask | (1 << (first + kind)), after)
    }
  }
  go(0, -1, 0, 0, 0, 0, 0)
  found.sort((first, second) => first.slack - second.slack || first.mask - second.mask)
  return { masks: Int32Array.from(found, ({ mask }) => mask), slacks: Int32Array.from(found, ({ slack }) => slack) }
}

/** For each kind of shift the kinds, as bits, that leave enough rest on the next day. */
function restedAfter(hours: number): number[] {
  return kinds.map((before) =>
    kinds.reduce((bits, after, place) => (restHours(before, after) >= hours ? bits | (1 << place) : bits), 0),
  )
}

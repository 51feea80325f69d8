import { type Day, dayNames, type Kind, kinds, type Person, type Rules, type Shift } from './state.ts'

/** Why something may not be: a stable code, and a sentence that says what would be right. */
export interface Problem {
  readonly code: string
  readonly sentence: string
}

interface Work {
  readonly day: Day
  readonly shift: Kind
}

const restFull = 16
const shiftHours = 8

/** The hours between the end of a shift and the start of one on the next day. */
export function restHours(before: Kind, after: Kind): number {
  return restFull + shiftHours * (kinds.indexOf(after) - kinds.indexOf(before))
}

/** The hard rule that a person's week breaks, if it breaks one; `week` is in the order of time. */
export function weekProblem(rules: Rules, person: Person, week: readonly Work[]): Problem | undefined {
  return dayProblem(rules, person, week) ?? limitProblem(person, week) ?? rhythmProblem(rules, person, week)
}

function dayProblem({ days }: Rules, { person, ill, leave }: Person, week: readonly Work[]): Problem | undefined {
  for (const [place, { day }] of week.entries()) {
    if (dayNames.indexOf(day) >= days) return { code: 'day_outside', sentence: `${day} is not in this roster.` }
    if (ill.includes(day)) return { code: 'ill', sentence: `${person} is ill on ${day}; choose somebody else.` }
    if (leave.includes(day)) return { code: 'on_leave', sentence: `${person} is on leave on ${day}; choose somebody else.` }
    if (week[place + 1]?.day === day) {
      const sentence = `${person} would work two shifts on ${day}; one a day is the most. Take the other away first, or choose somebody else.`
      return { code: 'two_in_a_day', sentence }
    }
  }
  return undefined
}

function limitProblem({ person, max_shifts, max_nights }: Person, week: readonly Work[]): Problem | undefined {
  if (week.length > max_shifts) {
    return { code: 'too_many_shifts', sentence: `${person} works at most ${max_shifts} shifts in this roster.` }
  }
  if (week.filter(({ shift }) => shift === 'night').length > max_nights) {
    return { code: 'too_many_nights', sentence: `${person} works at most ${max_nights} nights in this roster.` }
  }
  return undefined
}

function rhythmProblem({ min_rest_hours, max_in_row }: Rules, { person }: Person, week: readonly Work[]): Problem | undefined {
  let row = 1
  for (const [place, next] of week.entries()) {
    const before = week[place - 1]
    if (!before || dayNames.indexOf(next.day) - dayNames.indexOf(before.day) > 1) {
      row = 1
      continue
    }
    const rest = restHours(before.shift, next.shift)
    if (rest < min_rest_hours) {
      const sentence = `${person} would rest ${rest} hours between ${before.day} ${before.shift} and ${next.day} ${next.shift}; the least is ${min_rest_hours}.`
      return { code: 'rest_too_short', sentence }
    }
    row += 1
    if (row > max_in_row) {
      return { code: 'too_many_in_row', sentence: `${person} would work more than ${max_in_row} days in a row.` }
    }
  }
  return undefined
}

/** Why a person does not take a shift in addition, in its own words; undefined where it does. */
export function declineOf({ declines }: Person, day: Day, shift: Kind): string | undefined {
  return declines.find(({ days, shifts }) => days.includes(day) && shifts.includes(shift))?.reason
}

/** Why a person does not give up a shift of the published roster, in its own words; undefined where it does. */
export function keepOf({ keeps }: Person, day: Day, shift: Kind): string | undefined {
  return keeps.find((keep) => keep.day === day && keep.shift === shift)?.reason
}

/** The skills of which a shift with these people has too few, each with how many are missing. */
export function missingSkills(
  { needs }: Pick<Shift, 'needs'>,
  people: readonly Pick<Person, 'skills'>[],
): { skill: string; number: number }[] {
  return needs.flatMap(({ skill, number }) => {
    const missing = number - people.filter(({ skills }) => skills.includes(skill)).length
    return missing > 0 ? [{ skill, number: missing }] : []
  })
}

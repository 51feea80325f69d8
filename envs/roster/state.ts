import { z } from 'zod'
import { type Database, free, type Scenario, semantic, single, state, table } from '../../core/index.ts'

export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export type Day = (typeof dayNames)[number]
export const Day = semantic('roster.day', z.enum(dayNames))

/** From 06:00, from 14:00 and from 22:00, eight hours each. */
export const kinds = ['early', 'late', 'night'] as const
export type Kind = (typeof kinds)[number]
export const Kind = semantic('shift.kind', z.enum(kinds))

export const PersonName = semantic('person.name', z.string())
export const Skill = semantic('skill', z.string())
export const Cost = z.int().min(0).describe('Points.')

/** Shifts that somebody would not work, said by the person when asked. */
export type Decline = z.output<typeof Decline>
const Decline = z.object({ days: z.array(Day), shifts: z.array(Kind), reason: z.string() })
export type Keep = z.output<typeof Keep>
const Keep = z.object({ day: Day, shift: Kind, reason: z.string() })

export type Person = z.output<typeof Person>
export const Person = z.object({
  person: PersonName,
  skills: z.array(Skill),
  max_shifts: z.int().min(0).describe('The most shifts in this roster.'),
  max_nights: z.int().min(0).describe('The most night shifts in this roster.'),
  leave: z.array(Day),
  ill: z.array(Day),
  call_in: z.int().min(1).describe('Points for each shift given to this person in addition.'),
  release: z.int().min(1).describe('Points for each shift taken from this person.'),
  declines: z.array(Decline),
  keeps: z.array(Keep),
})

export type Shift = z.output<typeof Shift>
export const Shift = z.object({
  day: Day,
  shift: Kind,
  number: z.int().min(1).describe('How many people work it: not fewer, and not more.'),
  needs: z.array(z.object({ skill: Skill, number: z.int().min(1) })).describe('How many of them have a skill, at least.'),
  published: z.array(PersonName).describe('Who worked it when the roster was published, without those who fell ill.'),
  people: z.array(PersonName).describe('Who works it now.'),
})

export type Rules = z.output<typeof Rules>
export const Rules = z.object({
  days: z.int().min(1).max(7).describe('The roster runs for so many days, from Monday.'),
  min_rest_hours: z.int().describe('The least rest between two shifts of a person, in hours.'),
  max_in_row: z.int().min(1).describe('The most days in a row on which a person works.'),
})

export const Change = z.object({
  change_id: free(z.string()),
  person: PersonName,
  day: Day,
  shift: Kind,
  what: z.enum(['added', 'removed']),
  cost: Cost,
})

export const rosterState = state({
  rules: single(Rules, { days: 7, min_rest_hours: 11, max_in_row: 5 }),
  people: table(Person, { key: 'person' }),
  shifts: table(Shift, { key: ['day', 'shift'] }),
  changes: table(Change, { key: 'change_id', minted: true, order: 'inserted' }),
})

/** What a right end is, besides what the rules say: the proven least cost. */
export type Goal = z.output<typeof Goal>
export const Goal = z.object({ cost: Cost })

export type Roster = Database<typeof rosterState>

/** A task without what was done so far: what the solver, the checker and the texts work on. */
export interface Task {
  readonly rules: Rules
  readonly people: readonly Person[]
  /** In the order of time. */
  readonly shifts: readonly Shift[]
}

/** Who works each shift, by {@link shiftKey}. */
export type Plan = ReadonlyMap<string, readonly string[]>

export function shiftKey(day: Day, shift: Kind): string {
  return `${day}/${shift}`
}

/** The place of a shift in time: three a day, from Monday early on. */
export function placeOf({ day, shift }: { readonly day: Day; readonly shift: Kind }): number {
  return dayNames.indexOf(day) * 3 + kinds.indexOf(shift)
}

export function inTime<T extends { readonly day: Day; readonly shift: Kind }>(places: readonly T[]): T[] {
  return [...places].sort((first, second) => placeOf(first) - placeOf(second))
}

export function taskOf(roster: Roster): Task {
  return {
    rules: roster.rules.value as Rules,
    people: roster.people.where(() => true) as readonly Person[],
    shifts: inTime(roster.shifts.where(() => true) as readonly Shift[]),
  }
}

/** The roster as it stands now. */
export function planNow({ shifts }: Roster): Plan {
  return new Map(shifts.where(() => true).map(({ day, shift, people }) => [shiftKey(day, shift), people]))
}

/** The task that a scenario's patch holds. */
export function taskIn({ patch }: Pick<Scenario, 'patch'>): Task {
  const { rules, people, shifts } = patch as unknown as {
    rules: Rules
    people: Record<string, Person>
    shifts: Record<string, Shift>
  }
  return { rules, people: Object.values(people), shifts: inTime(Object.values(shifts)) }
}

/** The roster as it stands before any change. */
export function publishedPlan({ shifts }: Task): Map<string, readonly string[]> {
  return new Map(shifts.map(({ day, shift, published }) => [shiftKey(day, shift), published]))
}

import { refuse, toolKit } from '../../../core/index.ts'
import type { Problem } from '../rules.ts'
import { type Day, dayNames, inTime, type Kind, type Person, type Roster, rosterState, type Shift, shiftKey } from '../state.ts'

export const defineTool = toolKit(rosterState)

export function personNamed(roster: Roster, name: string): Person {
  const person =
    roster.people.get(name) ?? refuse('person_unknown', `Nobody here is called ${name}; list_people lists everybody.`)
  return person as Person
}

export function shiftAt(roster: Roster, day: Day, shift: Kind): Shift {
  const found = roster.shifts.get(shiftKey(day, shift))
  return (found ?? refuse('day_outside', `${day} is not in this roster. ${daysText(roster)}`)) as Shift
}

export function dayInRoster(roster: Roster, day: Day): Day {
  const inside = dayNames.indexOf(day) < roster.rules.value.days
  return inside ? day : refuse('day_outside', `${day} is not in this roster. ${daysText(roster)}`)
}

function daysText(roster: Roster): string {
  return `It runs from Monday to ${dayNames[roster.rules.value.days - 1]}.`
}

/** The shifts that a person works now, in the order of time. */
export function weekOf(roster: Roster, person: string): Shift[] {
  return inTime(roster.shifts.where(({ people }) => people.includes(person)) as readonly Shift[])
}

export function peopleOf(roster: Roster, names: readonly string[]): Person[] {
  return names.map((name) => roster.people.get(name) as Person)
}

export function refuseFor(problem: Problem | undefined): void {
  if (problem) refuse(problem.code, problem.sentence)
}

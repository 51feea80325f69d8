import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { declineOf, keepOf, missingSkills, weekProblem } from '../rules.ts'
import { Change, Cost, Day, inTime, Kind, type Person, PersonName, type Roster, type Rules, shiftKey } from '../state.ts'
import { defineTool, peopleOf, personNamed, refuseFor, shiftAt, weekOf } from './kit.ts'

const Paid = z.object({ changes: z.array(Change), cost: Cost.describe('Points of all changes so far.') })
type Made = z.output<typeof Change>

export const assign = defineTool({
  summary: 'Gives a person a shift in addition; it is paid at once with the call-in cost of the person.',
  effect: 'write',
  args: z.strictObject({ person: PersonName, day: Day, shift: Kind }),
  returns: Paid,
  run(roster, { person: name, day, shift }) {
    const person = personNamed(roster, name)
    shiftAt(roster, day, shift)
    checkAddable(roster, person, day, shift)
    return paid(roster, [add(roster, person, day, shift)])
  },
})

export const unassign = defineTool({
  summary: 'Takes a shift from a person; it is paid at once with the release cost of the person.',
  effect: 'write',
  args: z.strictObject({ person: PersonName, day: Day, shift: Kind }),
  returns: Paid,
  run(roster, { person: name, day, shift }) {
    const person = personNamed(roster, name)
    checkRemovable(roster, person, day, shift)
    return paid(roster, [remove(roster, person, day, shift)])
  },
})

export const swap = defineTool({
  summary: 'Two people give each other a shift at once; it is paid as two shifts taken away and two given.',
  effect: 'write',
  args: z.strictObject({ person: PersonName, day: Day, shift: Kind, other: PersonName, other_day: Day, other_shift: Kind }),
  returns: Paid,
  run(roster, { person: firstName, day, shift, other: secondName, other_day, other_shift }) {
    const [first, second] = [personNamed(roster, firstName), personNamed(roster, secondName)]
    if (firstName === secondName) refuse('same_person', 'A swap is between two people; name another one.')
    if (day === other_day && shift === other_shift) refuse('same_shift', 'Both are in the same shift; name two different shifts.')
    checkRemovable(roster, first, day, shift)
    checkRemovable(roster, second, other_day, other_shift)
    const made = [remove(roster, first, day, shift), remove(roster, second, other_day, other_shift)]
    checkAddable(roster, first, other_day, other_shift)
    made.push(add(roster, first, other_day, other_shift))
    checkAddable(roster, second, day, shift)
    return paid(roster, [...made, add(roster, second, day, shift)])
  },
})

export const finish = defineTool({
  summary: 'Declares the roster ready and ends the planning.',
  effect: 'write',
  args: z.strictObject({}),
  returns: z.object({ cost: Cost, open: z.int() }),
  ends: true,
  run(roster) {
    const shifts = roster.shifts.where(() => true)
    return { cost: costSoFar(roster), open: shifts.reduce((sum, { number, people }) => sum + number - people.length, 0) }
  },
})

function checkRemovable(roster: Roster, person: Person, day: Day, shift: Kind): void {
  const { people, published } = shiftAt(roster, day, shift)
  const name = person.person
  if (!people.includes(name)) refuse('not_working', `${name} does not work ${day} ${shift}; show_person tells the shifts.`)
  const reason = published.includes(name) ? keepOf(person, day, shift) : undefined
  if (reason !== undefined) refuse('keeps_shift', `${name} does not give up ${day} ${shift}: "${reason}". Ask somebody else.`)
}

function checkAddable(roster: Roster, person: Person, day: Day, shift: Kind): void {
  const entry = shiftAt(roster, day, shift)
  const name = person.person
  if (entry.people.includes(name)) refuse('works_already', `${name} works ${day} ${shift} already.`)
  if (entry.people.length === entry.number) {
    refuse('shift_full', `${day} ${shift} has its ${entry.number} people; take somebody away from it first.`)
  }
  refuseFor(weekProblem(roster.rules.value as Rules, person, inTime([...weekOf(roster, name), entry])))
  const missing = missingSkills(entry, [...peopleOf(roster, entry.people), person])
  const left = entry.number - entry.people.length - 1
  const lacking = missing.find(({ number }) => number > left)
  if (lacking) {
    refuse('skill_missing', `The seats left in ${day} ${shift} are for people with ${lacking.skill}, and ${name} would take one.`)
  }
  const reason = entry.published.includes(name) ? undefined : declineOf(person, day, shift)
  if (reason !== undefined) refuse('declined', `${name} does not take ${day} ${shift}: "${reason}". Ask somebody else.`)
}

function add(roster: Roster, { person, call_in }: Person, day: Day, shift: Kind): Made {
  roster.shifts.update(shiftKey(day, shift), (draft) => {
    draft.people = [...draft.people, person].sort()
  })
  return record(roster, { person, day, shift, what: 'added', cost: call_in })
}

function remove(roster: Roster, { person, release }: Person, day: Day, shift: Kind): Made {
  roster.shifts.update(shiftKey(day, shift), (draft) => {
    draft.people.splice(draft.people.indexOf(person), 1)
  })
  return record(roster, { person, day, shift, what: 'removed', cost: release })
}

function record(roster: Roster, change: Omit<Made, 'change_id'>): Made {
  return roster.changes.insert({ change_id: `C${roster.changes.count + 1}`, ...change }) as Made
}

function paid(roster: Roster, changes: Made[]): z.output<typeof Paid> {
  return { changes, cost: costSoFar(roster) }
}

/** What all changes made so far cost together. */
export function costSoFar({ changes }: Roster): number {
  return changes.where(() => true).reduce((sum, { cost }) => sum + cost, 0)
}

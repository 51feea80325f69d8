import { z } from 'zod'
import { declineOf, keepOf, missingSkills } from '../rules.ts'
import { Change, Cost, Day, inTime, Kind, Person, PersonName, Rules, Shift, Skill } from '../state.ts'
import { dayInRoster, defineTool, peopleOf, personNamed, shiftAt, weekOf } from './kit.ts'

const Worked = z.object({ day: Day, shift: Kind })

export const show_rules = defineTool({
  summary: 'Shows the hard rules: the days, the least rest, the most days in a row, and when shifts begin and end.',
  effect: 'read',
  args: z.strictObject({}),
  returns: z.object({ ...Rules.shape, hours: z.object({ early: z.string(), late: z.string(), night: z.string() }) }),
  run: ({ rules }) => ({ ...rules.value, hours: { early: '06:00-14:00', late: '14:00-22:00', night: '22:00-06:00' } }),
})

export const list_people = defineTool({
  summary: 'Lists everybody with skills and how many shifts they work now.',
  effect: 'read',
  args: z.strictObject({}),
  returns: z.array(z.object({ person: PersonName, skills: z.array(Skill), shifts: z.int() })),
  run: (roster) =>
    roster.people.where(() => true).map(({ person, skills }) => ({ person, skills, shifts: weekOf(roster, person).length })),
})

export const show_person = defineTool({
  summary: 'Shows a person: skills, limits, leave, illness, what a change costs, and the shifts worked now.',
  effect: 'read',
  args: z.strictObject({ person: PersonName }),
  returns: Person.omit({ declines: true, keeps: true }).extend({ works: z.array(Worked) }),
  run(roster, { person: name }) {
    const { declines: _, keeps: __, ...told } = personNamed(roster, name)
    return { ...told, works: weekOf(roster, name).map(({ day, shift }) => ({ day, shift })) }
  },
})

export const show_day = defineTool({
  summary: 'Shows the three shifts of a day: what they need, who was published, who works now.',
  effect: 'read',
  args: z.strictObject({ day: Day }),
  returns: z.array(Shift),
  run: (roster, { day }) => inTime(roster.shifts.where((shift) => shift.day === dayInRoster(roster, day)) as readonly Shift[]),
})

export const list_open = defineTool({
  summary: 'Lists the shifts that lack people or skills, with what they lack.',
  effect: 'read',
  args: z.strictObject({}),
  returns: z.array(
    z.object({ day: Day, shift: Kind, open: z.int(), missing: z.array(z.object({ skill: Skill, number: z.int() })) }),
  ),
  run(roster) {
    const shifts = inTime(roster.shifts.where(() => true) as readonly Shift[])
    return shifts.flatMap((entry) => {
      const open = entry.number - entry.people.length
      const missing = missingSkills(entry, peopleOf(roster, entry.people))
      return open > 0 || missing.length > 0 ? [{ day: entry.day, shift: entry.shift, open, missing }] : []
    })
  },
})

export const find_free = defineTool({
  summary: 'Lists who is neither at work nor on leave nor ill on a day.',
  effect: 'read',
  args: z.strictObject({ day: Day }),
  returns: z.array(z.object({ person: PersonName, skills: z.array(Skill) })),
  run(roster, { day }) {
    const at = dayInRoster(roster, day)
    const working = roster.shifts.where((shift) => shift.day === at).flatMap(({ people }) => people)
    const free = roster.people.where(({ person, leave, ill }) => {
      return !working.includes(person) && !leave.includes(at) && !ill.includes(at)
    })
    return free.map(({ person, skills }) => ({ person, skills }))
  },
})

export const ask_person = defineTool({
  summary:
    'Asks a person whether it would work a shift in addition, or give up a published one; it does not think of rules and limits.',
  effect: 'read',
  args: z.strictObject({ person: PersonName, day: Day, shift: Kind, about: z.enum(['work', 'give_up']) }),
  returns: z.object({ person: PersonName, accepts: z.boolean(), says: z.string() }),
  run(roster, { person: name, day, shift, about }) {
    const person = personNamed(roster, name)
    const { published } = shiftAt(roster, day, shift)
    const isOwn = published.includes(name)
    const away = person.ill.includes(day)
      ? 'I am ill that day'
      : person.leave.includes(day)
        ? 'I am on leave that day'
        : undefined
    const reason = about === 'give_up' ? keepOf(person, day, shift) : isOwn ? undefined : (away ?? declineOf(person, day, shift))
    if (reason !== undefined) return { person: name, accepts: false, says: `No, not ${day} ${shift}: ${reason}.` }
    return { person: name, accepts: true, says: `Yes, ${day} ${shift} is all right with me.` }
  },
})

export const show_cost = defineTool({
  summary: 'Shows all changes made so far and what they cost together.',
  effect: 'read',
  args: z.strictObject({}),
  returns: z.object({ cost: Cost, changes: z.array(Change.omit({ change_id: true })) }),
  run({ changes }) {
    const made = changes.where(() => true).map(({ change_id: _, ...change }) => change)
    return { cost: made.reduce((sum, { cost }) => sum + cost, 0), changes: made }
  },
})

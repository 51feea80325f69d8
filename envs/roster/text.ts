import { missingSkills } from './rules.ts'
import { dayNames, type Person, type Plan, type Shift, shiftKey, type Task } from './state.ts'

/** What the planner is asked for: the goal, and what made it necessary. */
export function instructionOf(workplace: string, task: Task): string {
  const { people, shifts, rules } = task
  const ill = people.filter((person) => person.ill.length > 0)
  const open = shifts.reduce((sum, { number, published }) => sum + number - published.length, 0)
  const fell = ill.map(({ person, ill: days }) => `${person} is ill on ${listed(days)}`).join('; ')
  return [
    `You plan the roster of ${workplace}, Monday to ${dayNames[rules.days - 1]}. It was published, and then somebody fell ill: ${fell}.`,
    `So ${open} ${open === 1 ? 'seat is' : 'seats are'} open. Every shift must have exactly the people and the skills it needs,`,
    'no rule may be broken, and nobody may get a shift or lose one against their will.',
    'Of all rosters like that, yours must be one with the lowest cost: another that costs more is not accepted.',
    'What each person costs is told with the person. Every change is paid when it is made, and is not paid back if it is undone.',
  ].join(' ')
}

/** Words as a list: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The hard rules in words. */
export function rulesText({ rules }: Task): string {
  return [
    `Shifts: early 06:00-14:00, late 14:00-22:00, night 22:00-06:00 of the next day.`,
    'Nobody works two shifts of one day.',
    `Between two shifts a person rests at least ${rules.min_rest_hours} hours.`,
    `Nobody works on more than ${rules.max_in_row} days in a row, counted within this roster.`,
    "Nobody works on a day of leave or illness, or more shifts or nights than the person's limits.",
    'Each shift has exactly its number of people, and at least so many with a skill as it needs.',
  ].join('\n')
}

/** A person with everything that tools would tell, also when asked. */
export function personText(person: Person): string {
  const { skills, max_shifts, max_nights, leave, ill, call_in, release, declines, keeps } = person
  return [
    `${person.person}: ${skills.length > 0 ? `skills ${listed(skills)}` : 'no special skill'}`,
    `at most ${max_shifts} shifts and ${max_nights} nights`,
    ...(leave.length > 0 ? [`on leave on ${listed(leave)}`] : []),
    ...(ill.length > 0 ? [`ill on ${listed(ill)}`] : []),
    `a shift in addition costs ${call_in}, a shift taken away ${release}`,
    ...declines.map(({ days, shifts, reason }) => `declines ${listed(days)} ${listed(shifts)} (${reason})`),
    ...keeps.map(({ day, shift, reason }) => `keeps ${day} ${shift} (${reason})`),
  ].join('; ')
}

/** A shift with who works it and what is missing. */
export function shiftText({ people }: Task, shift: Shift, plan: Plan): string {
  const names = plan.get(shiftKey(shift.day, shift.shift)) ?? []
  const working = people.filter(({ person }) => names.includes(person))
  const missing = missingSkills(shift, working).map(({ skill, number }) => `${number} with ${skill}`)
  const open = shift.number - names.length
  const needs = shift.needs.map(({ skill, number }) => `, at least ${number} with ${skill}`).join('')
  const gaps = [...(open > 0 ? [`${open} open`] : []), ...(missing.length > 0 ? [`missing ${listed(missing)}`] : [])]
  const gap = gaps.length > 0 ? ` [${gaps.join(', ')}]` : ''
  return `${shift.day} ${shift.shift} (needs ${shift.number}${needs}): ${names.length > 0 ? names.join(', ') : 'nobody'}${gap}`
}

import type { Task } from './checker.ts'
import { type Step, slotText } from './day.ts'
import type { Day, Goal, Person, Place } from './state.ts'

/** The goal in words: all that cannot be looked up and that the policy does not say. */
export function instructionOf(people: readonly Person[], { place, now }: Day, { promised, back, weighted }: Goal): string {
  const names = people.map(({ name }) => name)
  const wish = weighted
    ? 'Each meeting has a value: meet those whose values add up to as much as the day can hold.'
    : 'Meet as many of them as the day can hold.'
  return [
    `Your day starts at ${now} at ${place}. You would like to meet ${listed(names)}.`,
    wish,
    ...promised.map((name) => `You have promised to meet ${name}: that meeting must not be missed, whatever it costs.`),
    ...(back ? [`You must be back at ${back.place} by ${back.by}.`] : []),
  ].join(' ')
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The whole task as text, with the form in which the answer is wanted. */
export function promptOf(task: Task, instruction: string): string {
  return [
    instruction,
    '',
    'People:',
    ...task.people.map((person) => `- ${personText(person, task.goal.weighted)}`),
    '',
    'Minutes on the way (each direction by itself):',
    ...task.places.map(journeysText),
    '',
    ...rules,
  ].join('\n')
}

function personText({ name, minutes, value, after, slots }: Person, weighted: boolean): string {
  const where = slots.map(slotText).join(', or ')
  const worth = weighted ? `; value ${value}` : ''
  return `${name}: ${where}; at least ${minutes} minutes${worth}${after === null ? '' : `; only after ${after} has been met`}`
}

function journeysText({ name, minutes }: Place): string {
  const journeys = Object.entries(minutes).map(([place, number]) => `${place} ${number}`)
  return `- from ${name} to: ${journeys.join(', ')}`
}

const rules: readonly string[] = [
  'Rules: one person at a time, nobody twice. A meeting lies in the window with its whole length; being early means waiting.',
  'A needless step makes the day wrong: go nowhere but to meet somebody there, and do nothing after the last meeting',
  'but go back where you must be back.',
  '',
  'Answer with the plan alone, one step a line, in this form:',
  '09:00 start at <place>',
  'travel to <place>',
  'wait until <HH:MM>',
  'meet <person> for <minutes> minutes',
  'The same as JSON: {"steps": [{"travel": "<place>"}, {"wait": "<HH:MM>"}, {"meet": "<person>", "minutes": <minutes>}]}',
  'You may think first; then write a line "PLAN:" and the plan after it.',
]

/** A plan in the form in which an answer is wanted. */
export function planText({ place, now }: Day, steps: readonly Step[]): string {
  return [`${now} start at ${place}`, ...steps.map(stepText)].join('\n')
}

function stepText(step: Step): string {
  if ('travel' in step) return `travel to ${step.travel}`
  if ('wait' in step) return `wait until ${step.wait}`
  return `meet ${step.meet}${step.minutes === undefined ? '' : ` for ${step.minutes} minutes`}`
}

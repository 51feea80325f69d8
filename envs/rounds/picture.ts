import type { Scenario } from '../../core/index.ts'
import { peopleMet, slotText } from './day.ts'
import type { City, Entry, Goal, Person } from './state.ts'

/** The day's route so far, and who is still to be met. */
export function picture({ people, day }: City, scenario: Scenario): string {
  const { promised, back, weighted } = scenario.goal as unknown as Goal
  const { place, now, entries } = day.value
  const met = new Set(peopleMet(day.value))
  const route = entries.flatMap(entryLines)
  const persons = people.keys().map((name) => people.get(name)!)
  const lines = persons.map((person) => personLine(person, met.has(person.name), promised.includes(person.name), weighted))
  return [
    ...route,
    `${now} ● ${place}`,
    '',
    `Met ${met.size} of ${persons.length}${back ? `; back at ${back.place} by ${back.by}` : ''}`,
    ...lines,
    '',
  ].join('\n')
}

function entryLines({ did, from, until, place, person }: Entry): string[] {
  if (did === 'travel') return [`${from} │ on the way to ${place}, there at ${until}`]
  if (did === 'wait') return [`${from} ┆ waits at ${place} until ${until}`]
  return [`${from} █ meets ${person} at ${place} until ${until}`]
}

function personLine({ name, minutes, value, after, slots }: Person, met: boolean, promised: boolean, weighted: boolean): string {
  const notes = [
    `${minutes} min`,
    ...(weighted ? [`value ${value}`] : []),
    ...(after === null ? [] : [`after ${after}`]),
    ...(promised ? ['promised'] : []),
  ]
  return `${met ? '[x]' : '[ ]'} ${name.padEnd(8)} ${slots.map(slotText).join(', or ')} (${notes.join(', ')})`
}

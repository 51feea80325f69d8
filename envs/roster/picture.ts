import { dayNames, type Plan, type Shift, shiftKey, type Task } from './state.ts'

const letters = { early: 'E', late: 'L', night: 'N' } as const

/** The roster as a grid of people and days, with what is open below. */
export function pictureOf(task: Task, plan: Plan, cost: number): string {
  const days = dayNames.slice(0, task.rules.days)
  const width = Math.max(...task.people.map(({ person }) => person.length), 'open'.length)
  const row = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)} │ ${cells.map((cell) => cell.padEnd(5)).join(' ')}`.trimEnd()
  const people = task.people.map(({ person, ill, leave }) =>
    row(
      person,
      days.map((day) => {
        const worked = task.shifts.filter((shift) => shift.day === day).flatMap((shift) => cellOf(shift, person, plan))
        return worked.join('') || (ill.includes(day) ? 'ill' : leave.includes(day) ? 'leave' : '·')
      }),
    ),
  )
  const open = days.map((day) =>
    task.shifts
      .filter((shift) => shift.day === day)
      .map((shift) =>
        letters[shift.shift].repeat(Math.max(0, shift.number - (plan.get(shiftKey(day, shift.shift))?.length ?? 0))),
      )
      .join(''),
  )
  const head = row(
    '',
    days.map((day) => day.slice(0, 3)),
  )
  const rule = `${'─'.repeat(width + 1)}┼${'─'.repeat(days.length * 6)}`
  const legend = `cost so far ${cost}; E early, L late, N night, + in addition, - taken away`
  return `${[head, rule, ...people, rule, row('open', open), legend].join('\n')}\n`
}

function cellOf({ day, shift, published }: Shift, person: string, plan: Plan): string[] {
  const works = plan.get(shiftKey(day, shift))?.includes(person) ?? false
  if (published.includes(person)) return [works ? letters[shift] : `-${letters[shift].toLowerCase()}`]
  return works ? [`+${letters[shift]}`] : []
}

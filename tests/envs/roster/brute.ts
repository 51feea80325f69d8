import type { Task } from '../../../envs/roster/state.ts'

/** The least cost and how many rosters have it, by trying every week of every person. Nothing of the world's code is used. */
export function tryEverything({ rules, people, shifts }: Task): { cost: number; rosters: Set<string> } {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].slice(0, rules.days)
  const hours = { early: [6, 14], late: [14, 22], night: [22, 30] } as const
  type Name = keyof typeof hours
  const names = Object.keys(hours) as Name[]
  const best = { cost: Infinity, rosters: new Set<string>() }
  const weeksOf = people.map((person) => {
    const isLegal = (week: readonly (Name | '')[]): boolean => {
      if (week.filter(Boolean).length > person.max_shifts) return false
      if (week.filter((name) => name === 'night').length > person.max_nights) return false
      if (
        week
          .map((name) => (name ? 'x' : '.'))
          .join('')
          .includes('x'.repeat(rules.max_in_row + 1))
      )
        return false
      return week.every((name, at) => {
        if (!name) return true
        const day = days[at]!
        if ((person.leave as string[]).includes(day) || (person.ill as string[]).includes(day)) return false
        const next = week[at + 1]
        return !next || hours[next][0] + 24 - hours[name][1] >= rules.min_rest_hours
      })
    }
    const priced = (week: readonly (Name | '')[]): number => {
      let cost = 0
      for (const { day, shift, published } of shifts) {
        const [was, is] = [published.includes(person.person), week[days.indexOf(day)] === shift]
        if (is && !was) {
          if (person.declines.some((no) => no.days.includes(day) && no.shifts.includes(shift))) return Infinity
          cost += person.call_in
        }
        if (was && !is) {
          if (person.keeps.some((keep) => keep.day === day && keep.shift === shift)) return Infinity
          cost += person.release
        }
      }
      return cost
    }
    let weeks: (Name | '')[][] = [[]]
    for (let at = 0; at < days.length; at++)
      weeks = weeks.flatMap((week) => ['' as const, ...names].map((name) => [...week, name]))
    const possible = weeks.filter(isLegal).map((week) => ({ week, cost: priced(week) }))
    return possible.filter(({ cost }) => cost < Infinity).sort((first, second) => first.cost - second.cost)
  })
  const chosen: (Name | '')[][] = []
  const works = (day: string, name: string) => people.filter((_, at) => chosen[at]?.[days.indexOf(day)] === name)
  const go = (at: number, cost: number): void => {
    if (cost > best.cost) return
    if (shifts.some(({ day, shift, number }) => works(day, shift).length > number)) return
    if (at < people.length) {
      for (const { week, cost: more } of weeksOf[at]!) {
        chosen[at] = week
        go(at + 1, cost + more)
        chosen.length = at
      }
      return
    }
    for (const { day, shift, number, needs } of shifts) {
      const working = works(day, shift)
      if (working.length !== number) return
      if (needs.some((need) => working.filter(({ skills }) => skills.includes(need.skill)).length < need.number)) return
    }
    if (cost < best.cost) best.rosters.clear()
    best.cost = cost
    best.rosters.add(
      shifts
        .map(({ day, shift }) =>
          works(day, shift)
            .map(({ person }) => person)
            .sort()
            .join(),
        )
        .join(';'),
    )
  }
  go(0, 0)
  return best
}

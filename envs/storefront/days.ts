/** The day on which every episode begins. */
export const today = '2026-03-02'

const dayMilliseconds = 86_400_000
const todayTime = new Date(`${today}T00:00:00Z`).getTime()
const made = new Map<number, string>()

/** The day so many days after today, or before it where the number is below zero. */
export function dayAfter(days: number): string {
  const known = made.get(days)
  if (known !== undefined) return known
  const day = new Date(todayTime + days * dayMilliseconds).toISOString().slice(0, 10)
  made.set(days, day)
  return day
}

/** How many days have gone by from a day to today. */
export function daysSince(day: string): number {
  return Math.round((todayTime - new Date(`${day}T00:00:00Z`).getTime()) / dayMilliseconds)
}

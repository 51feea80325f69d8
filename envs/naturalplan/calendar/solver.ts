import type { Meeting } from './item.ts'

/** A time on a day, in minutes since midnight. */
export interface Slot {
  readonly day: string
  readonly from: number
  readonly to: number
}

/** Slots begin at the full or the half hour. */
const grid = 30

/** All slots that suit everybody, in order of time, and how many were looked at; where the earliest is asked for, it alone is right. */
export function solve(meeting: Meeting): { readonly slots: readonly Slot[]; readonly search: number } {
  const { days, opens, closes, minutes, earliest } = meeting
  const slots: Slot[] = []
  let search = 0
  for (const day of days) {
    for (let from = opens; from + minutes <= closes; from += grid) {
      search += 1
      const slot = { day, from, to: from + minutes }
      if (obstacle(meeting, slot) !== undefined) continue
      slots.push(slot)
      if (earliest) return { slots, search }
    }
  }
  return { slots, search }
}

/** Why a slot does not suit somebody. */
export function obstacle({ blocks }: Meeting, { day, from, to }: Slot): string | undefined {
  return blocks.find((block) => block.day === day && block.from < to && from < block.to)?.why
}

import { z } from 'zod'
import { promptFields } from '../items.ts'
import { minutesOf, strip } from '../python-text.ts'

/** An item of meeting planning, in the benchmark's own form. */
export const MeetingItem = z.object({
  ...promptFields,
  num_people: z.int(),
  constraints: z.tuple([z.tuple([z.string(), z.string()])], z.tuple([z.string(), z.string(), z.string(), z.int()])),
  dist_matrix: z.record(z.string(), z.record(z.string(), z.int())),
  golden_plan: z.array(z.string()),
})
export type MeetingItem = z.output<typeof MeetingItem>

/** Somebody to meet: where, from when to when in minutes since midnight, and for how many minutes at least. */
export interface Friend {
  readonly name: string
  readonly place: string
  readonly from: number
  readonly to: number
  readonly minutes: number
}

/** What an item says, read once. */
export interface Friends {
  readonly start: { readonly place: string; readonly time: number }
  readonly friends: readonly Friend[]
  readonly byName: ReadonlyMap<string, Friend>
  /** Minutes from a place to another. */
  readonly travel: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Reads an item. Raises a ValueError on times that are none. */
export function friendsOf({ constraints: [start, ...rest], dist_matrix: matrix }: MeetingItem): Friends {
  const friends = rest.map(([name, place, window, minutes]): Friend => {
    const [from, to] = window.split('to')
    return { name, place, from: minutesOf(strip(from!)), to: minutesOf(strip(to ?? '')), minutes }
  })
  return {
    start: { place: start[0], time: minutesOf(start[1]) },
    friends,
    byName: new Map(friends.map((friend) => [friend.name, friend])),
    travel: new Map(Object.entries(matrix).map(([from, row]) => [from, new Map(Object.entries(row))])),
  }
}

import type { Draws } from '../../core/index.ts'

export const difficulties = ['starter', 'easy', 'medium', 'hard', 'expert'] as const
export type Difficulty = (typeof difficulties)[number]

export type Kind = 'single' | 'optional' | 'order' | 'move'

/** What makes a task hard; README.md has the table. */
export interface Knobs {
  readonly kind: Kind
  /** People invited, the organiser among them. */
  readonly people: number
  /** People with calendars who are not invited. */
  readonly bystanders: number
  readonly days: number
  /** Meetings start on multiples of so many minutes. */
  readonly grid: 15 | 30
  readonly rooms: number
  readonly meetings: number
  /** People who are welcome and do not have to come, in the first meeting. */
  readonly optional: number
  /** An existing meeting has to be moved. */
  readonly move: boolean
  /** Existing meetings beside that one. */
  readonly events: number
  /** In percent: how likely each of three tries puts an appointment into a person's day. */
  readonly density: number
  /** In percent: how likely a person works in another city. */
  readonly remote: number
  /** Recurring meetings, over all people. */
  readonly series: number
  /** Things that people keep to, and how many of these are heard only in answer to a proposal. */
  readonly wishes: number
  readonly hidden: number
  /** The last meeting is to be over as early as possible; otherwise exactly one choice is right. */
  readonly earliest: boolean
}

const none = { bystanders: 0, meetings: 1, optional: 0, move: false, events: 0, remote: 0, series: 0, hidden: 0 } as const

/** The knobs of a task of a difficulty. */
export function knobsOf(draws: Draws, difficulty: string): Knobs {
  const earliest = draws.chance(1, 2)
  switch (difficulty as Difficulty) {
    case 'starter':
      return {
        ...none,
        kind: 'single',
        people: 3,
        days: draws.integer(1, 2),
        grid: 30,
        rooms: 2,
        density: 30,
        wishes: 1,
        earliest,
      }
    case 'easy':
      return {
        ...{ ...none, kind: 'single', people: 4, days: draws.integer(2, 3), grid: 30, rooms: 3, density: 35 },
        ...{ series: 1, wishes: 2, hidden: 1, earliest },
      }
    case 'medium': {
      const optional = draws.chance(1, 2) ? draws.integer(1, 2) : 0
      return {
        ...{ ...none, kind: optional > 0 ? 'optional' : 'single', people: 5, bystanders: 1, days: draws.integer(3, 4) },
        ...{ grid: 30, rooms: 3, optional, density: 35, remote: 30, series: 3, wishes: 3, hidden: 1, earliest },
      }
    }
    case 'hard': {
      const move = draws.chance(1, 2)
      return {
        ...{ ...none, kind: move ? 'move' : 'order', people: draws.integer(6, 7), bystanders: 1, days: draws.integer(4, 5) },
        ...{ grid: 30, rooms: 4, meetings: move ? 1 : 2, move, events: move ? 2 : 0, density: 30, remote: 30 },
        ...{ series: 4, wishes: 4, hidden: 2, earliest },
      }
    }
    case 'expert': {
      const move = draws.chance(1, 2)
      return {
        ...{ ...none, kind: move ? 'move' : 'order', people: draws.integer(8, 10), bystanders: 1, days: 5, grid: 15, rooms: 4 },
        ...{ meetings: move ? 2 : 3, optional: draws.integer(0, 2), move, events: move ? 2 : 1, density: 30, remote: 30 },
        ...{ series: 6, wishes: 5, hidden: 3, earliest },
      }
    }
  }
}

/** The knobs of a task in which so many people meet once, and exactly one slot and room is right. */
export function knobsOfSize(people: number): Knobs {
  return {
    ...{ ...none, kind: 'single', people, days: 5, grid: 30, rooms: 3, density: 30, remote: 30, series: 3, wishes: 3 },
    ...{ hidden: 1, earliest: false },
  }
}

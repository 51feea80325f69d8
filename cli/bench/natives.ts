import type { Draws } from '../../core/index.ts'

/** How tasks of a native world are drawn and proven by size. */
export interface Sized {
  readonly sizes: readonly number[]
  /** Proven tasks a second at the largest size, as the goal is worded. */
  readonly goal?: number
  tasks(): Promise<{ provenTask(draws: Draws, size: number): unknown }>
}

/** Every world of this package that needs no data of the user's, by its id; without sizes it is drawn by difficulty alone. */
export const natives: Readonly<Record<string, Sized | undefined>> = {
  storefront: undefined,
  calendar: { sizes: [3, 5, 10], goal: 5_000, tasks: () => import('../../envs/calendar/scenarios.ts') },
  trip: { sizes: [5, 7, 10], goal: 2_000, tasks: () => import('../../envs/trip/scenarios.ts') },
  rounds: { sizes: [5, 8, 10], goal: 1_000, tasks: () => import('../../envs/rounds/scenarios.ts') },
  roster: { sizes: [4, 6, 8], tasks: () => import('../../envs/roster/scenarios.ts') },
  household: { sizes: [2, 4, 6], tasks: () => import('../../envs/household/scenarios.ts') },
  decompose: { sizes: [4, 8, 12], tasks: () => import('../../envs/decompose/scenarios.ts') },
  helpline: { sizes: [1, 3, 6], tasks: () => import('../../envs/helpline/scenarios.ts') },
  procedures: { sizes: [4, 12, 24], tasks: () => import('../../envs/procedures/scenarios.ts') },
  workspace: { sizes: [10, 50, 120], tasks: () => import('../../envs/workspace/scenarios.ts') },
}

/** A month that is billed. */
export interface Month {
  readonly start: string
  readonly end: string
  readonly due: string
}

// The benchmark's clock stands still.
export const today = '2025-02-25'
export const endOfThisMonth = '2025-02-28'
export const lastMonth: Month = { start: '2025-01-01', end: '2025-01-31', due: '2025-01-15' }
export const nextMonth: Month = { start: '2025-03-01', end: '2025-03-31', due: '2025-03-15' }

/** A world's time, in whole seconds since 1970 UTC. It moves by turns and by what tools do, never by itself. */
export interface Clock {
  readonly now: number
  /** Moves the clock forward by whole seconds; an episode's clock never runs backwards. */
  advance(seconds: number): void
}

/** Whole seconds since 1970 of a UTC text such as `2026-03-02T09:00:00Z`. */
export function seconds(text: string): number {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) {
    throw new Error(`"${text}" is no time; expected UTC with seconds, such as 2026-03-02T09:00:00Z`)
  }
  return new Date(text).getTime() / 1000
}

/** The UTC text of a time, such as `2026-03-02T09:00:00Z`. */
export function timeText(time: number): string {
  return `${new Date(time * 1000).toISOString().slice(0, 19)}Z`
}

/** The UTC day of a time, such as `2026-03-02`. */
export function dayText(time: number): string {
  return timeText(time).slice(0, 10)
}

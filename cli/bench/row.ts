/** One line of the bench's table: what was measured, against which goal. */
export interface Row {
  readonly name: string
  /** The figure with its unit, such as `0.71 of the echo`. */
  readonly figure: string
  /** The figures as numbers, for programs. */
  readonly values: Readonly<Record<string, number>>
  readonly goal: string
  /** Whether the goal was met; undefined where a row only informs. */
  readonly met: boolean | undefined
}

/** What a part of the bench is run with. */
export interface BenchContext {
  /** Repetitions that count, after the warm-up; at least 9 for figures that are to be quoted. */
  readonly repetitions: number
  /** How long one repetition measures, in milliseconds. */
  readonly measureMs: number
  readonly tau2: string | undefined
  /** A Python that has the reference's package; without one its recorded figures stand in. */
  readonly tau2Python: string | undefined
  progress(text: string): void
}

export function round(figure: number, digits = 2): string {
  return figure.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })
}

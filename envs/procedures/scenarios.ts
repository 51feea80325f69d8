import type { Draws, Generator, Json, ScenarioDraft } from '../../core/index.ts'
import { drawCase } from './cases.ts'
import { type Excerpt, excerptsOf } from './excerpts.ts'
import { type Case, run } from './interpreter.ts'
import { instructionOf, styles } from './text/procedure.ts'
import { voices } from './text/voices.ts'
import { eventsOf } from './trace.ts'
import { trades } from './trades/index.ts'
import { flipsOf, patchOf, twinsOf } from './twins.ts'
import { witnessOf } from './witness.ts'

/** What makes a task hard. */
export interface Knobs {
  /** The fewest and the most nodes of the procedure. */
  readonly size: readonly [least: number, most: number]
  /** Whether it is a trade's whole procedure. */
  readonly whole: boolean
  /** The fewest effects that are right on the case, and the fewest guards on its way that could turn it. */
  readonly effects: number
  readonly guards: number
  /** How many items a list has at most. */
  readonly items: number
}

/** The knobs of each difficulty, from easy to hard. */
export const difficulties: Readonly<Record<string, Knobs>> = {
  starter: { size: [2, 5], whole: false, effects: 1, guards: 1, items: 2 },
  easy: { size: [5, 8], whole: false, effects: 2, guards: 1, items: 2 },
  medium: { size: [9, 13], whole: false, effects: 3, guards: 2, items: 3 },
  hard: { size: [14, 20], whole: false, effects: 5, guards: 3, items: 4 },
  expert: { size: [17, 60], whole: true, effects: 7, guards: 4, items: 5 },
}

/** Draws a procedure, its wording and a case. */
export const generator: Generator = {
  difficulties: Object.keys(difficulties),
  splits: { train: 80, test: 20 },
  draw(draws, difficulty) {
    const knobs = difficulties[difficulty]!
    const excerpts = excerptsOf(draws.pick(trades)).filter((excerpt) => fits(excerpt, knobs))
    return excerpts.length === 0 ? undefined : drawTask(draws, draws.pick(excerpts), knobs)
  },
}

/** Draws until there is a task whose procedure has about so many nodes (2 to 30). */
export function provenTask(draws: Draws, size: number): ScenarioDraft {
  const knobs: Knobs = { size: [size - 1, size + 2], whole: false, effects: 1, guards: 1, items: 3 }
  const fitting = trades.flatMap(excerptsOf).filter((excerpt) => fits(excerpt, knobs))
  for (;;) {
    const draft = drawTask(draws, draws.pick(fitting), knobs)
    if (draft) return draft
  }
}

function fits({ size, isWhole }: Excerpt, knobs: Knobs): boolean {
  const [least, most] = knobs.size
  return size >= least && size <= most && (isWhole || !knobs.whole)
}

/** A case that shows too little of the procedure is drawn again so often. */
const casesMost = 12

function drawTask(draws: Draws, excerpt: Excerpt, knobs: Knobs): ScenarioDraft | undefined {
  const { trade, workflow } = excerpt
  const style = draws.pick(styles)
  const voice = draws.integer(0, voices.length - 1)
  for (let tried = 0; tried < casesMost; tried++) {
    const matter = drawCase(draws, trade, workflow, knobs.items)
    const search = isWanted(excerpt, matter, knobs)
    if (search === undefined) continue
    return {
      kind: trade.id,
      base: 'empty',
      patch: patchOf(trade, matter),
      instruction: instructionOf(trade, workflow, style, voice),
      goal: { trade: trade.id, workflow } as unknown as Json,
      witness: witnessOf(trade, workflow, matter),
      search,
      twins: () => twinsOf(trade, workflow, matter),
    }
  }
  return undefined
}

/** How much happens in the run, where it shows enough of the procedure. */
function isWanted({ trade, workflow }: Excerpt, matter: Case, { effects, guards }: Knobs): number | undefined {
  let moments = 0
  const ran = run(trade, workflow, matter, () => void moments++)
  if (!ran || eventsOf(ran.trace).length < effects) return undefined
  let turned = 0
  for (const _ of flipsOf(trade, workflow, matter)) if (++turned === guards) return moments
  return undefined
}

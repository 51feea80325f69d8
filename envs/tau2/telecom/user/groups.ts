import type { Spot } from '../../../dialogue/spots.ts'
import type { Clause } from './clauses.ts'
import { type Act, isAct, isState, isThing, type State, type Thing } from './lexicon.ts'

/** What one verb is said of. */
export interface Group {
  readonly acts: readonly Act[]
  /** It tells of a deed without asking for it: `turning it off`. */
  readonly gerund: boolean
  readonly things: readonly Thing[]
  readonly states: readonly State[]
  readonly negated: boolean
  readonly spots: readonly Spot[]
  readonly words: readonly string[]
}
/** Parts a clause into what each of its verbs is said of. */
export function groupsOf(clause: Clause): Group[] {
  const parts: Spot[][] = [[]]
  for (const spot of clause.spots) {
    const part = parts.at(-1)!
    const ready =
      part.some((before) => isAct(before.concept)) && part.some((before) => isThing(before.concept) || isState(before.concept))
    const acts = part.map(({ concept }) => concept).filter(isAct)
    const noun =
      acts.length > 0 &&
      (acts.every((act) => act === 'run') ||
        (['grant', 'check', 'tell', 'ensure'].some((act) => acts.includes(act)) && spot.concept === 'run'))
    const allowed = acts.includes('grant') && ['try', 'run', 'check', 'go'].includes(spot.concept)
    if (isAct(spot.concept) && ready && !noun && !allowed) parts.push([spot])
    else part.push(spot)
  }
  return parts.map((spots) => groupOf(spots, clause.words))
}

function groupOf(spots: readonly Spot[], words: readonly string[]): Group {
  const named = spots.map(({ concept }) => concept)
  const acts = named.filter(isAct)
  const states = named.filter(isState)
  return {
    acts: acts.map((act) => act.replace(':ing', '') as Act),
    gerund:
      acts.length > 0 && acts.some((act) => act.endsWith(':ing')) && acts.every((act) => act.endsWith(':ing') || act === 'tell'),
    things: [...new Set(named.filter(isThing))],
    states: states.length === 0 && named.includes('on_device') ? ['on'] : states,
    negated: named.includes('not'),
    spots,
    words,
  }
}
/** A verb holds for the next thing in a row: `turn off wifi calling and data saver`. */
export function inherits({ joint, spots }: Clause, held: Group | undefined): boolean {
  if (held === undefined || held.acts.length === 0) return false
  const switching = spots.every(({ concept }) => isState(concept))
  if (joint !== 'and' && joint !== 'comma' && joint !== '' && !(joint === 'next' && switching)) return false
  const thatClause = held.acts.some((act) => ['ensure', 'needs', 'check', 'tell'].includes(act))
  return !spots.some(
    ({ concept }) => (concept === 'question' && !thatClause) || ['see', 'agent', 'did_you', 'wish', 'offer'].includes(concept),
  )
}

import type { Clause, Sentence } from './clauses.ts'
import { asksConsent } from './consent.ts'
import type { Group } from './groups.ts'
import { isAct } from './lexicon.ts'
import { lookAt } from './looks.ts'
import { meaningOf, type Request } from './meaning.ts'
import { standIns } from './referring.ts'

/** How much a group asks: at once, after the deed that it speaks of, or only if nothing else is asked. `billed`: there is something to pay. */
export function weigh(
  group: Group,
  clause: Clause,
  sentence: Sentence,
  billed: boolean,
): ['strong' | 'late' | 'weak', readonly Request[]] {
  const { mood } = clause
  if (!billed && isAboutMoney(group) && asksConsent(sentence.words)) return ['weak', []]
  if (mood === 'told' || mood === 'never' || mood === 'offer' || mood === 'before') return ['weak', []]
  const looks = group.things
    .filter((thing) => !standIns.includes(thing))
    .flatMap((thing) => lookAt(thing, group.things, sentence.words))
  if (mood === 'did') return ['strong', looks]
  if (group.acts.length === 0) {
    const wished = sentence.clauses.some((other) => other.mood === 'wish') && sentence.clauses.some(hasAct)
    const asks = group.spots.some(({ concept }) => concept === 'question' || concept === 'see')
    if (sentence.question && (asks || !wished)) return ['strong', looks]
    if (mood === 'wish' && group.states.length > 0) return ['strong', meaningOf({ ...group, acts: ['ensure'] }, sentence.words)]
    const fragment =
      !asks &&
      sentence.words.filter((word) => /\w/.test(word)).length <= 5 &&
      !sentence.words.some((word) => ['is', 'are', 'was'].includes(word))
    return ['weak', fragment ? (group.states.length > 0 ? meaningOf({ ...group, acts: ['ensure'] }, sentence.words) : looks) : []]
  }
  if (sentence.question && mood === 'plain' && asking.includes(sentence.words[0]!)) return ['strong', looks]
  if (mood === 'when') return ['late', meaningOf(group, sentence.words).filter(({ kind }) => kind !== 'look' && kind !== 'test')]
  const requests = meaningOf(group, sentence.words)
  if (group.gerund && mood !== 'wish' && !sentence.clauses.some((other) => other.mood === 'wish')) return ['weak', requests]
  if (group.acts.every((act) => act === 'go')) return ['weak', requests]
  return ['strong', requests]
}

/** Whether it is about what the user would pay. */
function isAboutMoney({ acts, things }: Group): boolean {
  return acts.includes('pay') || things.includes('payment')
}

/** What a question begins with that asks for no deed. */
const asking: readonly string[] = ['is', 'are', 'does', 'do', 'has', 'was', 'what', 'which', 'will']

function hasAct({ spots }: Clause): boolean {
  return spots.some(({ concept }) => isAct(concept))
}

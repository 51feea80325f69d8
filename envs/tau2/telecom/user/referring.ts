import type { Clause } from './clauses.ts'
import { type Group, groupsOf } from './groups.ts'
import type { Act, Thing } from './lexicon.ts'
import { switches } from './meaning.ts'

/** Things that were spoken of together. */
export type Topic = readonly Thing[]
/** What stands for all that was named in the same text. */
const plural: readonly string[] = ['both', 'them', 'these', 'those', 'two']
/** What names no thing of a phone by itself. */
export const standIns: readonly Thing[] = ['it', 'noun', 'device']

/** What a verb is said of: what stands with it, or before it in the sentence, or with the next verb, or what was spoken of last. */
export function thingsOf(
  group: Group,
  pending: readonly Thing[],
  topics: readonly Topic[],
  next: Clause | undefined,
  fresh: number,
): readonly Thing[] {
  if (group.acts.includes('reboot') || (group.acts.length > 0 && group.acts.every((act) => act === 'try'))) return group.things
  const named = group.things.filter((thing) => !standIns.includes(thing))
  const app = named.length > 0 && named.every((thing) => thing === 'messaging' || thing === 'browser')
  if (app && group.acts.includes('grant')) return [...meant(group, topics, fresh), ...named]
  if (named.length > 0 || group.acts.length === 0) return group.things
  if (group.words.includes('do') && group.acts.every((act) => act === 'run')) return []
  const known = pending.filter((thing) => !standIns.includes(thing))
  if (group.things.includes('device') && !group.things.includes('it')) return group.things
  if (group.things.includes('noun') && group.acts.every((act) => act === 'check' || act === 'tell')) return []
  if (known.length > 0) return known
  if (!group.things.includes('it') && next?.joint === 'and') {
    const [first] = groupsOf(next)
    if (first && first.acts.length > 0 && first.things.some((thing) => thing !== 'it')) return first.things
  }
  const asksIfItWorks = group.states.some((state) => ['active', 'failing', 'settled', 'slow', 'excellent'].includes(state))
  if (group.acts.includes('tell') && asksIfItWorks) return []
  const topic = meant(group, topics, fresh)
  if (topic.length === 0 && group.acts.includes('reseat')) return ['sim']
  if (group.acts.includes('pay') && group.words.includes('pay')) return ['payment']
  if (group.things.includes('it') || group.states.length > 0 || !group.acts.includes('tell')) return topic
  return []
}
/** What `it` is: what was spoken of last that something like this can be done with; `fresh` topics are of the same text. */
function meant({ acts, states, words }: Group, topics: readonly Topic[], fresh: number): Topic {
  if (acts.includes('turn') && states.every((state) => state === 'active')) return topics[0] ?? []
  for (const [fitting, kinds] of fits) {
    if (!acts.some((act) => fitting.includes(act))) continue
    const fit = topics.map((things) => things.filter((thing) => kinds.includes(thing)))
    const several = words.some((word) => plural.includes(word)) ? [...new Set(fit.slice(0, fresh).reverse().flat())] : []
    const topic = several.length > 0 ? several : fit.find((things) => things.length > 0)
    if (topic) return topic
  }
  return topics[0] ?? []
}

const fits: readonly (readonly [readonly Act[], readonly string[]])[] = [
  [['reset'], ['apn']],
  [['reseat'], ['sim']],
  [['pay'], ['payment']],
  [
    ['grant', 'set'],
    ['permission', 'storage', 'sms', 'access', 'messaging', 'browser'],
  ],
  [
    ['turn', 'enable', 'disable', 'toggle', 'connect', 'disconnect'],
    [...switches, 'permission', 'storage', 'sms', 'messaging', 'browser', 'device'],
  ],
]

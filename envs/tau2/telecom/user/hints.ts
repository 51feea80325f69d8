import type { Clause, Sentence } from './clauses.ts'
import { asksConsent } from './consent.ts'
import type { Group } from './groups.ts'
import { isAct, isThing, type Thing } from './lexicon.ts'
import { lookAt, shadowed } from './looks.ts'
import type { Request } from './meaning.ts'
import { standIns, type Topic } from './referring.ts'

/** What a sentence that wants to know something may want to be looked at: what it names, or else what was last named before it. */
export function hintsIn(sentence: Sentence, topics: readonly Topic[]): Request[] {
  const asking = sentence.clauses.filter(({ mood }) => !idle.includes(mood))
  if (asksConsent(sentence.words) || !(sentence.question || asking.some(asks)) || asking.length === 0) return []
  const named = sentence.clauses.filter(({ mood }) => mood !== 'never' && mood !== 'offer').flatMap(thingsIn)
  const things = named.length > 0 ? named : (topics[0] ?? [])
  return shadowed(things).flatMap((thing) => lookAt(thing, things, sentence.words))
}

const idle: readonly Clause['mood'][] = ['told', 'never', 'offer', 'before', 'if', 'unless']

function asks({ mood, spots }: Clause): boolean {
  return mood === 'wish' || spots.some(({ concept }) => isAct(concept))
}

function thingsIn({ spots }: Clause): Thing[] {
  return spots
    .map(({ concept }) => concept)
    .filter((concept): concept is Thing => isThing(concept) && !standIns.includes(concept))
}

/** A group with what it points back at: `which network is it on?` after Wi-Fi, `does the app have it?` after a permission. */
export function overWhat(group: Group, sentence: readonly string[], topics: readonly Topic[]): Group {
  const right = topics.flat().filter((thing) => rights.includes(thing))
  if (group.things.includes('it') && right.length > 0 && group.things.every((thing) => apps.includes(thing)))
    return { ...group, things: [...group.things, ...right] }
  if (!group.things.includes('network') || !connection.test(sentence.join(' '))) return group
  const meant = [...group.things, ...topics.flat()].find((thing) => thing === 'wifi' || thing === 'vpn')
  return meant ? { ...group, things: [...new Set(group.things.map((thing) => (thing === 'network' ? meant : thing)))] } : group
}

/** What an app may do, and how it is spoken of: `does the messaging app have it?` */
const rights: readonly Thing[] = ['permission', 'storage', 'sms']
const apps: readonly Thing[] = ['messaging', 'browser', 'it', 'device']
const connection = /\b(?:which|what|name of|that|this) (?:network|connection)\b|\bnetwork(?: is)? (?:name|it)\b/

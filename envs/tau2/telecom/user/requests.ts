import type { Spot } from '../../../dialogue/spots.ts'
import { type Clause, clausesIn, type Sentence } from './clauses.ts'
import { type Condition, conditionOf, isGeneration } from './conditions.ts'
import { type Act, isAct, isState, isThing, type State, type Thing } from './lexicon.ts'
import { lookAt, meaningOf, type Request, switches } from './meaning.ts'

/** What a text asks of a phone's owner. */
export interface Asked {
  readonly requests: readonly Request[]
  /** What was spoken of, the last first, for `turn it off`. */
  readonly topics: readonly Topic[]
  /** Something was asked for that means no tool. */
  readonly unclear: boolean
  /** What was asked about: `have you restarted your phone?` */
  readonly proposed: readonly Request[]
}

/** Things that were spoken of together. */
export type Topic = readonly Thing[]

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

interface Reading {
  readonly strong: Request[]
  readonly weak: Request[]
  topics: readonly Topic[]
  /** The verbs that still hold for a list under a heading. */
  heading: Group | undefined
  asked: Condition | undefined
  unclear: boolean
  readonly proposed: Request[]
}

/** What a text asks for, in the order said. `topics` are what was spoken of before, the last first. */
export function requestsIn(text: string, topics: readonly Topic[], done: readonly string[]): Asked {
  const reading: Reading = { strong: [], weak: [], topics, heading: undefined, asked: undefined, unclear: false, proposed: [] }
  const sentences = clausesIn(text)
  for (const sentence of sentences) readSentence(sentence, reading, done)
  const requests = reading.strong.length > 0 ? reading.strong : reading.weak
  return { requests: pruned(requests), topics: reading.topics, unclear: reading.unclear, proposed: reading.proposed }
}

function readSentence(sentence: Sentence, reading: Reading, done: readonly string[]): void {
  const said: Request[] = []
  const late: Request[] = []
  let held = sentence.listed ? reading.heading : undefined
  let pending: readonly Thing[] = []
  let condition: Condition | undefined
  for (const [place, clause] of sentence.clauses.entries()) {
    const { mood } = clause
    if (mood === 'if' || mood === 'unless') {
      const own = conditionOf(clause, reading.topics[0] ?? [])
      condition = own && condition && clause.joint === 'and' ? both(condition, own) : own
      reading.asked = condition ?? reading.asked
      if (condition) note(reading, condition.things)
      if (place > 0 && place === sentence.clauses.length - 1 && condition) addCondition(said, condition)
      continue
    }
    if (mood === 'if_so' || mood === 'if_not') {
      condition = reading.asked && (mood === 'if_so' ? reading.asked : { ...reading.asked, negated: !reading.asked.negated })
      if (!hasOrder(clause)) continue
    }
    for (const group of groupsOf(clause)) {
      const whole = { ...group, acts: group.acts.length > 0 || !inherits(clause, held) ? group.acts : held!.acts }
      const states = whole.states.length > 0 || whole.acts !== held?.acts ? whole.states : (held?.states ?? [])
      const things = thingsOf(whole, pending, reading, sentence.clauses[place + 1])
      const full: Group = { ...whole, states, things }
      note(reading, group.things)
      if (isPower(full)) reading.topics = [['device'], ...reading.topics]
      noteQuestion(reading, full, sentence)
      if (full.acts.length === 0) pending = [...pending, ...group.things]
      else held = full
      const [strength, requests] = weigh(full, clause, sentence)
      if (requests.length === 0) {
        if (mood === 'did') reading.proposed.push(...meaningOf(full, sentence.words))
        if (strength === 'strong' && isDeed(full) && !isAgentOnly(full.things)) reading.unclear = true
        continue
      }
      const bound = condition ? requests.map((request) => ({ ...request, when: condition! })) : requests
      if (strength === 'strong') said.push(...bound)
      else if (strength === 'late') late.push(...bound.filter((request) => !('tool' in request && done.includes(request.tool))))
      else reading.weak.push(...bound)
      pending = []
    }
  }
  reading.heading = sentence.heading ? held : sentence.listed ? reading.heading : undefined
  reading.strong.push(...late.filter((request) => !reading.strong.some((other) => same(request, other))), ...said)
}

/** Whether the phone itself is to be turned off: it is what will be turned on again. */
function isPower({ acts, things }: Group): boolean {
  return acts.includes('turn') && things.length > 0 && things.every((thing) => thing === 'device')
}

/** Remembers what was spoken of. */
function note(reading: Reading, things: readonly Thing[]): void {
  const named = things.filter((thing) => !agentThings.includes(thing))
  if (named.length > 0) reading.topics = [named, ...reading.topics].slice(0, 3)
}

/** What `it` is: what was spoken of last that something like this can be done with. */
function meant({ acts, states }: Group, topics: readonly Topic[]): Topic {
  if (acts.includes('turn') && states.every((state) => state === 'active')) return topics[0] ?? []
  for (const [fitting, kinds] of fits) {
    if (!acts.some((act) => fitting.includes(act))) continue
    const topic = topics.find((things) => things.some((thing) => kinds.includes(thing)))
    if (topic) return topic.filter((thing) => kinds.includes(thing))
  }
  return topics[0] ?? []
}

const fits: readonly (readonly [readonly Act[], readonly string[]])[] = [
  [['reset'], ['apn']],
  [['reseat'], ['sim']],
  [['pay'], ['payment']],
  [['grant'], ['permission', 'storage', 'sms', 'access', 'messaging', 'browser']],
  [
    ['turn', 'enable', 'disable', 'toggle', 'connect', 'disconnect'],
    [...switches, 'permission', 'storage', 'sms', 'messaging', 'browser', 'device'],
  ],
]

const agentThings: readonly string[] = ['line', 'usage', 'it', 'noun', 'device', 'beyond']
const isAgentOnly = (things: readonly Thing[]): boolean =>
  things.length > 0 && things.every((thing) => agentThings.includes(thing))

function hasOrder({ spots }: Clause): boolean {
  return spots.some(({ concept }) => isAct(concept))
}

function isDeed({ acts, things }: Group): boolean {
  return acts.some((act) => deeds.includes(act)) && things.length > 0
}

const deeds: readonly Act[] = ['turn', 'enable', 'disable', 'toggle', 'set', 'reset', 'connect', 'disconnect']

function noteQuestion(reading: Reading, { things, states, negated, acts, spots }: Group, { question }: Sentence): void {
  const generations = spots.map(({ concept }) => concept).filter(isGeneration)
  if (things.length === 0 || states.length + generations.length === 0) return
  const asks = (question && acts.length === 0) || acts.includes('check') || acts.includes('tell')
  if (asks) reading.asked = { things: things.filter((thing) => !isGeneration(thing)), states, negated, generations }
}

/** A verb holds for the next thing in a row: `turn off wifi calling and data saver`. */
function inherits({ joint, spots }: Clause, held: Group | undefined): boolean {
  if (held === undefined || held.acts.length === 0) return false
  const switching = spots.every(({ concept }) => isState(concept))
  if (joint !== 'and' && joint !== 'comma' && joint !== '' && !(joint === 'next' && switching)) return false
  const thatClause = held.acts.some((act) => ['ensure', 'needs', 'check', 'tell'].includes(act))
  return !spots.some(
    ({ concept }) => (concept === 'question' && !thatClause) || ['see', 'agent', 'did_you', 'wish', 'offer'].includes(concept),
  )
}

/** What names no thing of a phone by itself. */
const standIns: readonly Thing[] = ['it', 'noun', 'device']

/** What a verb is said of: what stands with it, or before it in the sentence, or with the next verb, or what was spoken of last. */
function thingsOf(group: Group, pending: readonly Thing[], reading: Reading, next: Clause | undefined): readonly Thing[] {
  if (group.acts.includes('reboot') || (group.acts.length > 0 && group.acts.every((act) => act === 'try'))) return group.things
  const named = group.things.filter((thing) => !standIns.includes(thing))
  const app = named.length > 0 && named.every((thing) => thing === 'messaging' || thing === 'browser')
  if (app && group.acts.includes('grant')) return [...meant(group, reading.topics), ...named]
  if (named.length > 0 || group.acts.length === 0) return group.things
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
  const topic = meant(group, reading.topics)
  if (topic.length === 0 && group.acts.includes('reseat')) return ['sim']
  if (group.acts.includes('pay') && group.words.includes('pay')) return ['payment']
  if (group.things.includes('it') || group.states.length > 0 || !group.acts.includes('tell')) return topic
  return []
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
      acts.length > 0 && (acts.every((act) => act === 'run') || (['grant', 'check', 'tell', 'ensure'].some((act) => acts.includes(act)) && spot.concept === 'run'))
    if (isAct(spot.concept) && ready && !noun) parts.push([spot])
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

/** How much a group asks: at once, after the deed that it speaks of, or only if nothing else is asked. */
function weigh(group: Group, clause: Clause, sentence: Sentence): ['strong' | 'late' | 'weak', readonly Request[]] {
  const { mood } = clause
  if (mood === 'told' || mood === 'never' || mood === 'offer' || mood === 'before') return ['weak', []]
  const looks = group.things.filter((thing) => !standIns.includes(thing)).flatMap((thing) => lookAt(thing, group.things, sentence.words))
  if (mood === 'did') return ['strong', looks]
  if (group.acts.length === 0) {
    const wished = sentence.clauses.some((other) => other.mood === 'wish') && sentence.clauses.some(hasOrder)
    const asks = group.spots.some(({ concept }) => concept === 'question' || concept === 'see')
    if (sentence.question && (asks || !wished)) return ['strong', looks]
    if (mood === 'wish' && group.states.length > 0) return ['strong', meaningOf({ ...group, acts: ['ensure'] }, sentence.words)]
    const fragment = sentence.words.length <= 5 && !sentence.words.some((word) => ['is', 'are', 'was'].includes(word))
    return ['weak', fragment ? (group.states.length > 0 ? meaningOf({ ...group, acts: ['ensure'] }, sentence.words) : looks) : []]
  }
  if (sentence.question && mood === 'plain' && asking.includes(sentence.words[0]!)) return ['strong', looks]
  if (mood === 'when') return ['late', meaningOf(group, sentence.words).filter(({ kind }) => kind !== 'look' && kind !== 'test')]
  const requests = meaningOf(group, sentence.words)
  if (group.gerund && mood !== 'wish' && !sentence.clauses.some((other) => other.mood === 'wish')) return ['weak', requests]
  if (group.acts.every((act) => act === 'go')) return ['weak', requests]
  return ['strong', requests]
}

/** What a question begins with that asks for no deed. */
const asking: readonly string[] = ['is', 'are', 'does', 'do', 'has', 'was', 'what', 'which', 'will']

/** What `if this and that` says of both. */
function both(left: Condition, right: Condition): Condition {
  const joined = <T>(...lists: (readonly T[])[]): T[] => [...new Set(lists.flat())]
  return {
    things: joined(left.things, right.things),
    states: joined(left.states, right.states),
    negated: left.negated || right.negated,
    generations: joined(left.generations, right.generations),
  }
}

function addCondition(said: Request[], condition: Condition): void {
  const last = said.pop()
  if (last) said.push({ ...last, when: condition })
}

function same(left: Request, right: Request): boolean {
  const bare = ({ when, ...rest }: Request): string => JSON.stringify(rest)
  return bare(left) === bare(right)
}

/** Without what is asked twice, looks at what another look shows too, and a toggle beside the state that it is to bring about. */
function pruned(requests: readonly Request[]): Request[] {
  const kept: Request[] = []
  for (const request of requests) {
    if (request.kind === 'toggle' && requests.some((other) => other.kind === 'want' && other.thing === request.thing)) continue
    const since = kept.slice(kept.findLastIndex(({ kind }) => kind !== 'look' && kind !== 'test') + 1)
    if (request.kind === 'look') {
      if (since.some((other) => same(request, other))) continue
      if (request.of && since.some((other) => other.kind === 'look' && shows(other.tool, request.of!))) continue
    } else if (
      kept.length > 0 &&
      request.kind !== 'toggle' &&
      kept.some((other) => same(request, other)) &&
      !undone(request, kept)
    )
      continue
    kept.push(request)
  }
  return kept
}

/** Whether a deed has to be done again, as something else was done since. */
function undone(request: Request, kept: readonly Request[]): boolean {
  const place = kept.findLastIndex((other) => same(request, other))
  const since = kept.slice(place + 1)
  if (request.kind === 'want') return since.some((other) => other.kind === 'want' && other.thing === request.thing)
  return request.kind === 'use' && request.tool === 'reboot_device' && since.some(({ kind }) => kind !== 'look')
}

const shown: Readonly<Record<string, readonly Thing[]>> = {
  check_status_bar: ['airplane', 'data', 'wifi', 'saver', 'vpn', 'signal', 'network', 'network_type'],
  check_network_status: ['airplane', 'data', 'roaming', 'wifi', 'sim', 'signal', 'network_type', 'network'],
  check_app_status: ['permission', 'storage', 'sms'],
}

function shows(tool: string, thing: Thing): boolean {
  return shown[tool]?.includes(thing) ?? false
}

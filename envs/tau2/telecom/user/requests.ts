import { type Clause, clausesIn, promises, type Sentence } from './clauses.ts'
import { type Condition, conditionOf, isGeneration } from './conditions.ts'
import { asksConsent } from './consent.ts'
import { type Group, groupsOf, inherits } from './groups.ts'
import { hintsIn, overWhat } from './hints.ts'
import { type Act, isAct, isThing, type Thing } from './lexicon.ts'
import { shadowed } from './looks.ts'
import { meaningOf, type Request } from './meaning.ts'
import { pruned, same } from './pruning.ts'
import { standIns, type Topic, thingsOf } from './referring.ts'
import { weigh } from './weighing.ts'

/** What a text asks of a phone's owner. */
export interface Asked {
  readonly requests: readonly Request[]
  /** What was spoken of, the last first, for `turn it off`. */
  readonly topics: readonly Topic[]
  /** Something was asked for that means no tool. */
  readonly unclear: boolean
  /** What was asked about: `have you restarted your phone?` */
  readonly proposed: readonly Request[]
  /** Where nothing else is asked: looks at what a question or an order names. */
  readonly hints: readonly Request[]
}

interface Reading {
  readonly strong: Request[]
  readonly weak: Request[]
  topics: readonly Topic[]
  /** How many of the topics are of this text. */
  fresh: number
  /** There is something to pay. */
  readonly billed: boolean
  hints: readonly Request[]
  /** Payments that a text sets out to: `let us settle the bill`. */
  readonly announced: Request[]
  /** Payments that nobody asks for with `please`: `you need to pay the bill`. */
  readonly unbidden: Request[]
  /** What single words in a list mean: `Apps`, `Messaging`, `Permissions`. */
  readonly steps: { readonly things: readonly Thing[]; readonly requests: readonly Request[] }[]
  /** The verbs that still hold for a list under a heading. */
  heading: Group | undefined
  asked: Condition | undefined
  unclear: boolean
  readonly proposed: Request[]
}

/** What a text asks for, in the order said. `topics` are what was spoken of before, the last first; `billed`: there is something to pay. */
export function requestsIn(text: string, topics: readonly Topic[], done: readonly string[], billed: boolean): Asked {
  const reading = freshReading(topics, billed)
  const sentences = clausesIn(text)
  for (const sentence of sentences) readSentence(sentence, reading, done)
  const { announced, proposed, unclear, hints, steps } = reading
  const passed = steps.flatMap(({ things, requests }, place) => (leadsOn(things, steps.slice(place + 1)) ? requests : []))
  const looksFirst = reading.strong.some((request) => request.kind === 'look' && request.tool === 'check_payment_request')
  const agreeing = !billed && sentences.some(({ words, clauses }) => asksConsent(words) && !clauses.some(namesThing))
  const left = [...passed, ...(looksFirst ? announced : []), ...(agreeing ? reading.unbidden : [])]
  const [strong, weak] = [reading.strong, reading.weak].map((requests) => requests.filter((request) => !left.includes(request)))
  return { requests: pruned(strong!.length > 0 ? strong! : weak!), topics: reading.topics, unclear, proposed, hints }
}

function namesThing({ spots }: Clause): boolean {
  return spots.some(({ concept }) => isThing(concept) && !standIns.includes(concept))
}

/** Whether things only lead on to a later step of a list. */
function leadsOn(things: readonly Thing[], later: Reading['steps']): boolean {
  const kept = shadowed([...things, ...later.flatMap((step) => step.things)])
  return things.length > 0 && !things.some((thing) => kept.includes(thing))
}

function freshReading(topics: readonly Topic[], billed: boolean): Reading {
  const nothing = { heading: undefined, asked: undefined, unclear: false }
  return {
    ...nothing,
    strong: [],
    weak: [],
    topics,
    fresh: 0,
    billed,
    hints: [],
    announced: [],
    unbidden: [],
    steps: [],
    proposed: [],
  }
}

/** What was read of one sentence so far. */
interface Line {
  readonly sentence: Sentence
  readonly said: Request[]
  /** Deeds that it speaks of as done before: `after restarting`. */
  readonly late: Request[]
  /** The verbs that still hold for a row of things. */
  held: Group | undefined
  /** Things whose verb is still to come. */
  pending: readonly Thing[]
  condition: Condition | undefined
}

function readSentence(sentence: Sentence, reading: Reading, done: readonly string[]): void {
  const held = sentence.listed ? reading.heading : undefined
  const line: Line = { sentence, said: [], late: [], held, pending: [], condition: undefined }
  for (const [place, clause] of sentence.clauses.entries()) {
    if (readsCondition(clause, place, line, reading)) continue
    for (const group of groupsOf(clause)) readGroup(group, clause, sentence.clauses[place + 1], line, reading)
  }
  reading.heading = sentence.heading ? line.held : sentence.listed ? reading.heading : undefined
  const late = line.late.filter((request) => !('tool' in request && done.includes(request.tool)))
  const hints = hintsIn(sentence, reading.topics.slice(0, reading.fresh))
  if (hints.length > 0) reading.hints = hints
  reading.strong.push(...late.filter((request) => !reading.strong.some((other) => same(request, other))), ...line.said)
}

/** Takes a condition from a clause, and says whether the clause was nothing else. */
function readsCondition(clause: Clause, place: number, line: Line, reading: Reading): boolean {
  const { mood } = clause
  if (mood === 'if' || mood === 'unless') {
    const own = conditionOf(clause, reading.topics[0] ?? [])
    line.condition = own && line.condition && clause.joint === 'and' ? both(line.condition, own) : own
    if (!line.condition) return true
    reading.asked = line.condition
    note(reading, line.condition.things)
    if (place > 0 && place === line.sentence.clauses.length - 1) addCondition(line.said, line.condition)
    return true
  }
  if (mood !== 'if_so' && mood !== 'if_not') return false
  const { asked } = reading
  line.condition = asked && (mood === 'if_so' ? asked : { ...asked, negated: !asked.negated })
  return !clause.spots.some(({ concept }) => isAct(concept))
}

/** Whether it takes back what the same text asks for, at a time to come: `we will turn it on again`. */
function undoesLater(request: Request, { joint, words }: Clause, { said, sentence }: Line, { strong }: Reading): boolean {
  if (request.kind !== 'want' || joint === 'next' || !promises(words) || sentence.words.includes('seconds')) return false
  return [...strong, ...said].some((other) => other.kind === 'want' && other.thing === request.thing && other.on !== request.on)
}

function readGroup(said: Group, clause: Clause, next: Clause | undefined, line: Line, reading: Reading): void {
  const { sentence, condition } = line
  const group = overWhat(said, sentence.words, reading.topics.slice(0, reading.fresh))
  const full = completed(group, clause, next, line, reading)
  if (!clause.aside) note(reading, group.things)
  if (isPower(full)) reading.topics = [['device'], ...reading.topics]
  noteQuestion(reading, full, sentence)
  if (full.acts.length === 0) line.pending = [...line.pending, ...group.things]
  else line.held = full
  const [strength, weighed] = weigh(full, clause, sentence, reading.billed)
  const requests = weighed.filter((request) => !undoesLater(request, clause, line, reading))
  if (weighed.length === 0) {
    if (clause.mood === 'did') reading.proposed.push(...meaningOf(full, sentence.words))
    if (strength === 'strong' && isDeed(full) && !isAgentOnly(full.things)) reading.unclear = true
    return
  }
  const lists = { strong: line.said, late: line.late, weak: reading.weak }
  const asked = condition ? requests.map((request) => ({ ...request, when: condition })) : requests
  lists[strength].push(...asked)
  if (sentence.listed && sentence.words.filter((word) => /[a-z]/.test(word)).length === 1)
    reading.steps.push({ things: group.things, requests: asked })
  const paying = asked.filter(({ kind }) => kind === 'pay')
  if (sentence.words[0] === 'lets') reading.announced.push(...paying)
  if (!sentence.words.includes('please')) reading.unbidden.push(...paying)
  line.pending = []
}

/** A group with the verb that it shares with the one before, and the things that its verb is said of. */
function completed(
  group: Group,
  clause: Clause,
  next: Clause | undefined,
  { held, pending }: Line,
  { topics, fresh }: Reading,
): Group {
  const shared = group.acts.length === 0 && held !== undefined && inherits(clause, held)
  const whole = shared ? { ...group, acts: held.acts, states: group.states.length > 0 ? group.states : held.states } : group
  return { ...whole, things: thingsOf(whole, pending, topics, next, fresh) }
}

/** Whether the phone itself is to be turned off: it is what will be turned on again. */
function isPower({ acts, things }: Group): boolean {
  return acts.includes('turn') && things.length > 0 && things.every((thing) => thing === 'device')
}

/** Remembers what was spoken of. */
function note(reading: Reading, things: readonly Thing[]): void {
  const named = things.filter((thing) => !agentThings.includes(thing))
  if (named.length === 0) return
  reading.topics = [named, ...reading.topics].slice(0, 3)
  reading.fresh = Math.min(reading.fresh + 1, 3)
}

const agentThings: readonly string[] = ['line', 'usage', 'it', 'noun', 'device', 'beyond']
const isAgentOnly = (things: readonly Thing[]): boolean =>
  things.length > 0 && things.every((thing) => agentThings.includes(thing))

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

import { type Clause, clausesIn, type Sentence } from './clauses.ts'
import { type Condition, conditionOf, isGeneration } from './conditions.ts'
import { type Group, groupsOf, inherits } from './groups.ts'
import { type Act, isAct, type Thing } from './lexicon.ts'
import { meaningOf, type Request } from './meaning.ts'
import { pruned, same } from './pruning.ts'
import { type Topic, thingsOf } from './referring.ts'
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

function readGroup(group: Group, clause: Clause, next: Clause | undefined, line: Line, reading: Reading): void {
  const { sentence, condition } = line
  const full = completed(group, clause, next, line, reading)
  note(reading, group.things)
  if (isPower(full)) reading.topics = [['device'], ...reading.topics]
  noteQuestion(reading, full, sentence)
  if (full.acts.length === 0) line.pending = [...line.pending, ...group.things]
  else line.held = full
  const [strength, requests] = weigh(full, clause, sentence)
  if (requests.length === 0) {
    if (clause.mood === 'did') reading.proposed.push(...meaningOf(full, sentence.words))
    if (strength === 'strong' && isDeed(full) && !isAgentOnly(full.things)) reading.unclear = true
    return
  }
  const lists = { strong: line.said, late: line.late, weak: reading.weak }
  lists[strength].push(...(condition ? requests.map((request) => ({ ...request, when: condition })) : requests))
  line.pending = []
}

/** A group with the verb that it shares with the one before, and the things that its verb is said of. */
function completed(group: Group, clause: Clause, next: Clause | undefined, { held, pending }: Line, { topics }: Reading): Group {
  const shared = group.acts.length === 0 && held !== undefined && inherits(clause, held)
  const whole = shared ? { ...group, acts: held.acts, states: group.states.length > 0 ? group.states : held.states } : group
  return { ...whole, things: thingsOf(whole, pending, topics, next) }
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

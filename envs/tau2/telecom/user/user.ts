import type { Json, Reaction, User, UserContext } from '../../../../core/index.ts'
import { stopToken } from '../../tokens.ts'
import { answersTo, consentsTo, handsOver, intentsIn, saysYes } from './answers.ts'
import { settingsIn } from './apn-values.ts'
import { goals, isHopeless } from './goals.ts'
import { carryOut } from './hands.ts'
import { type Hands, test } from './looking.ts'
import { freshMemory, type Memory } from './memory.ts'
import { type Asked, requestsIn } from './requests.ts'
import type { Script } from './script.ts'

/** After so many texts that led to no deed the user hangs up. */
const patience = 30

/** After so many looks of its own in vain it waits until it is asked: every call is two of the steps that a conversation has. */
const trust = 1

/** The scripted caller: works its phone as it is told, says what it sees, and hangs up when its problem is solved or hopeless. */
export const user: User = {
  open(script) {
    return { memory: json(freshMemory), text: (script as unknown as Script).opening }
  },
  hear(given, remembered, text, context) {
    const memory = remembered as unknown as Memory
    if (text.includes(stopToken)) return { memory: remembered }
    if (handsOver(text)) return { memory: remembered, text: 'All right, thank you. ###TRANSFER###', stop: true }
    return listen(given as unknown as Script, memory, text, context)
  },
}

const json = (memory: Memory): Json => memory as unknown as Json

function listen(script: Script, memory: Memory, text: string, context: UserContext): Reaction {
  const { settings, rest } = settingsIn(text)
  const intents = intentsIn(rest)
  const heard = requestsIn(rest, memory.topics, memory.done, isBilled(memory, intents))
  const asked: Asked = heard.requests.length === 0 && saysYes(rest) ? { ...heard, requests: memory.pending } : heard
  const hands: Hands = { script, context, memory, reports: [], deeds: 0, solved: undefined, verdicts: new Map() }
  hands.memory = {
    ...memory,
    topics: asked.topics,
    pending: asked.proposed,
    idle: memory.idle + 1,
    facts: intents.has('billed') ? { ...memory.facts, request: 'open' } : memory.facts,
    bill: intents.has('owes') && memory.bill === 'none' ? 'open' : memory.bill,
  }
  if (settings !== undefined) carryOut(hands, { kind: 'use', tool: 'set_apn_settings', given: { apn_settings: settings } })
  for (const request of asked.requests) if (request.kind !== 'test' || !intents.has('ask_trouble')) carryOut(hands, request)
  if (hands.reports.length === 0 && !answers(intents, script, memory)) for (const hint of asked.hints) carryOut(hands, hint)
  const busy = hands.reports.length > 0
  look(hands, intents, busy)
  return conclude(hands, intents, asked, busy, text)
}

/** Whether there is a payment request, as far as the user heard or saw. */
function isBilled({ facts }: Memory, intents: ReadonlySet<string>): boolean {
  return intents.has('billed') || facts['request'] === 'open'
}

/** Whether what is said is answered without the phone. */
function answers(intents: ReadonlySet<string>, script: Script, memory: Memory): boolean {
  const spoken = [...answersTo(intents, script, memory), ...consentsTo(intents, script)]
  return (
    spoken.length > 0 || ['ask_trouble', 'more', 'bye', 'ask_did', 'works', 'asks_works'].some((intent) => intents.has(intent))
  )
}

function hopeless({ script, memory }: Hands): boolean {
  return isHopeless(script.reason, script.abroad === true, memory.facts)
}

/** Finds out whether the problem is solved, where something may have changed it or somebody wants to know. */
function look(hands: Hands, intents: ReadonlySet<string>, busy: boolean): void {
  if (hands.solved !== undefined) return
  const asks = intents.has('bye') || intents.has('more') || (intents.has('works') && !busy)
  const wonders = intents.has('reported') || intents.has('asks_works') || (hands.deeds > 0 && hands.memory.vain < trust)
  if (!asks && (!wonders || hopeless(hands))) return
  test(hands)
  if (!asks && !hands.solved) hands.memory = { ...hands.memory, vain: hands.memory.vain + 1 }
}

function conclude(hands: Hands, intents: ReadonlySet<string>, asked: Asked, busy: boolean, text: string): Reaction {
  const { script, reports } = hands
  const told = answersTo(intents, script, hands.memory)
  const polite = ['consent', 'offer_bill', ...(told.length > 0 ? ['offer'] : [])]
  const consents = consentsTo(busy || told.length > 0 ? without(intents, polite) : intents, script)
  const says = [...reports, ...told, ...consents]
  const goal = goals[script.reason]
  if (hands.solved) {
    if (consents.length === 0 && hands.memory.bill !== 'open') return end(hands.memory, [...says, `${goal.thanks} ${stopToken}`])
    const owing = consents.length === 0 ? ['It works now. Shall I still pay the bill?'] : ['It works now, as far as I can see.']
    return say({ ...hands.memory, bill: 'none' }, [...says, ...owing])
  }
  if (hands.solved === false) says.push(goal.failing)
  if (hands.deeds > 0 && !hands.memory.annoyed && (hands.solved === false || hopeless(hands))) {
    hands.memory = { ...hands.memory, annoyed: true }
    says.push('That is a little frustrating.')
  }
  flavour(hands, says)
  return goOn(hands, intents, asked, says, text)
}

/** Beside other things these are only polite. */
function without(intents: ReadonlySet<string>, polite: readonly string[]): ReadonlySet<string> {
  return new Set([...intents].filter((intent) => !polite.includes(intent)))
}

function goOn(hands: Hands, intents: ReadonlySet<string>, asked: Asked, says: string[], text: string): Reaction {
  const { script, memory } = hands
  if (intents.has('bye') && asked.requests.length === 0) {
    const farewells = memory.farewells + 1
    if (farewells > 1 || intents.has('final')) return end(memory, [`My problem is not solved, but goodbye. ${stopToken}`])
    return say({ ...memory, farewells }, [...says, 'My problem is not solved yet. Is there anything else that we can try?'])
  }
  if (memory.idle >= patience) return end(memory, [`This leads nowhere. Goodbye. ${stopToken}`])
  if (says.length > 0) return say(memory, says)
  if (intents.has('ask_did'))
    return say(memory, [asked.proposed.length > 0 && isDone(asked, memory) ? 'Yes, I did that.' : 'No, not yet. Shall I?'])
  if (intents.has('ask_trouble') || intents.has('more') || (intents.has('hello') && memory.topics.length === 0))
    return say(memory, [script.opening])
  if (asked.unclear || text.includes('?')) return say(memory, [puzzled])
  return say(memory, [
    intents.has('wait') ? 'All right, I will wait.' : 'All right. Please tell me if I should check or do something on my phone.',
  ])
}

const puzzled = 'I am not sure what you mean. Please tell me exactly what to look at or what to do on my phone.'

function isDone({ proposed }: Asked, { done }: Memory): boolean {
  return proposed.every((request) => request.kind === 'use' && done.includes(request.tool))
}

/** A few words by the kind of person that the user is. */
function flavour({ script: { persona }, deeds }: Hands, says: string[]): void {
  if (deeds === 0) return
  if (persona === 'hard') says.unshift('Oh dear, I hope that I did this right.')
  if (persona === 'easy') says.unshift('Okay, done.')
}

function say(memory: Memory, says: readonly string[]): Reaction {
  return { memory: json(memory), text: says.join('\n') }
}

function end(memory: Memory, says: readonly string[]): Reaction {
  return { memory: json(memory), text: says.join('\n'), stop: true }
}

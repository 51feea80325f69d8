import type { Json, Reaction, User, UserContext } from '../../core/index.ts'
import { dumps } from '../python/index.ts'
import type { Simulator } from './domain.ts'
import { agentMovesFirst, type Task } from './tasks.ts'
import { stopToken } from './tokens.ts'

/** What the stand-in knows. */
interface Script {
  /** What it opens with; null where the agent moves first. */
  readonly opening: string | null
  /** What it says when it is first asked. */
  readonly known: string | null
  /** Its part of the gold plan, one for each text of the agent. */
  readonly hands: readonly { readonly name: string; readonly arguments: string }[]
}

/** What the scripted user remembers. */
interface Memory {
  /** How many of its own steps it did, and how many of those failed. */
  readonly done: number
  readonly errors: number
  readonly told: boolean
  /** How many texts it heard after its last own step. */
  readonly heard: number
}

/** It hangs up after so many texts that ask nothing new of it. */
const patience = 30

const farewells = /\b(?:good)?bye\b|have a (?:nice|great|good|lovely|wonderful) (?:day|evening|one)|anything else/i
const consents = /\bconfirm|\bproceed|go ahead|shall i\b|\(yes|yes\/no|is that (?:right|correct)/i
const transfers = /transferred to a human agent/i

const user: User = {
  open(script) {
    const memory: Memory = { done: 0, errors: 0, told: false, heard: 0 }
    const { opening } = script as unknown as Script
    return { memory: memory as unknown as Json, ...(opening === null ? {} : { text: opening }) }
  },
  hear(script, memory, text, context) {
    return react(script as unknown as Script, memory as unknown as Memory, text, context)
  },
}

/**
 * A simple stand-in for the benchmark's simulated user, which is a language model: it reads out why it calls, tells what it knows when
 * it is first asked, agrees to everything after that, does its part of the gold plan one step a text, and hangs up at a farewell.
 * It does not understand what it hears, and so never refuses, insists or lies as the benchmark's instructions may tell it to.
 */
export const plainSimulator: Simulator = { user, script: (task) => scriptOf(task) as unknown as Json, ask: () => prompt }

/** What the witness says so that the stand-in does its next part. */
const prompt = 'Please do the next step on your side.'

function scriptOf({ instructions, criteria, setup }: Task): Script {
  const [reason, known] =
    typeof instructions === 'string'
      ? [instructions, null]
      : [instructions['reason_for_call'] ?? '', instructions['known_info'] ?? null]
  const hands = (criteria?.actions ?? []).filter(({ requestor }) => requestor === 'user')
  return {
    opening: agentMovesFirst(setup?.history ?? []) ? null : reason,
    known,
    hands: hands.map(({ name, arguments: given }) => ({ name, arguments: dumps(given) })),
  }
}

function react(script: Script, memory: Memory, text: string, context: UserContext): Reaction {
  if (text.includes(stopToken)) return { memory: memory as unknown as Json }
  const asksConsent = consents.test(text)
  if (transfers.test(text)) return leave(memory, '###TRANSFER###')
  if (farewells.test(text) && !asksConsent) return leave(memory, `No, that is all. ${stopToken}`)
  const hand = script.hands[memory.done]
  if (hand) {
    const { text: seen, error } = context.call(hand.name, hand.arguments)
    const after = { ...memory, done: memory.done + 1, errors: memory.errors + (error ? 1 : 0), heard: 0 }
    return answer(after, `I did that. It says: ${seen}`)
  }
  const after = { ...memory, heard: memory.heard + 1 }
  if (after.heard >= patience) return leave(after, stopToken)
  if (!text.includes('?') && !asksConsent) return answer(after, 'All right.')
  if (!memory.told && script.known !== null) return answer({ ...after, told: true }, script.known)
  return answer(after, 'Yes, please.')
}

function answer(memory: Memory, text: string): Reaction {
  return { memory: memory as unknown as Json, text }
}

function leave(memory: Memory, text: string): Reaction {
  return { memory: memory as unknown as Json, text, stop: true }
}

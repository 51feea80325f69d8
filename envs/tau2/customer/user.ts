import type { Json, Reaction, User } from '../../../core/index.ts'
import { understand } from '../../dialogue/understanding.ts'
import { stopToken } from '../tokens.ts'
import { decide, judgements } from './decisions.ts'
import { lexicon } from './lexicon.ts'
import { fill, type Listening, leave, pick, release, speak, transferToken } from './listening.ts'
import type { Memory, Script } from './script.ts'
import { answerText, askable, identityText, openWrites, questionText, wishText } from './telling.ts'

/** After so many turns without an agreement it hangs up. */
const patience = 30

const fresh: Memory = { errors: 0, agreed: [], reported: 0, released: [], asked: [], refused: 0, unwanted: 0, idle: 0 }

/** The customer: opens with its wish, tells what it is asked, agrees to what it wants, and hangs up when all is done or hopeless. */
export const user: User = {
  open(given, context) {
    const { opening } = given as unknown as Script
    return { memory: fresh as unknown as Json, text: fill(context, 'greeting', opening) }
  },
  hear(given, memory, text, context) {
    const before = memory as unknown as Memory
    if (text.includes(stopToken)) return { memory }
    const script = given as unknown as Script
    const said = understand(lexicon, text)
    const listening: Listening = { script, text, said, context, memory: { ...before, idle: before.idle + 1 } }
    return react(listening)
  },
}

function react(listening: Listening): Reaction {
  const hears = (intent: string): boolean => listening.said.intents.includes(intent)
  if (hears('transferred')) return leave(listening, transferToken)
  if (hears('bye') && !hears('consent') && !listening.text.includes('?')) return leave(listening, pick(listening, 'thanks'))
  const reply = replyTo(listening, hears)
  return listening.memory.idle >= patience && !reply.stop ? leave(listening, pick(listening, 'leaving')) : reply
}

function replyTo(listening: Listening, hears: (intent: string) => boolean): Reaction {
  const judged = judgements(listening)
  if (judged.some(({ as }) => as === 'wanted' || as === 'unwanted')) return decide(listening, judged)
  if (hears('done')) report(listening)
  const isWanting = openWrites(listening.script, listening.memory).length > 0
  return (
    (hears('offer_transfer') && offerOfTransfer(listening)) ||
    (hears('refused') && isWanting && answers(listening)) ||
    (hears('refused') && refusal(listening)) ||
    ((hears('more') || hears('done')) && ending(listening)) ||
    answers(listening) ||
    (judged.length > 0 && decide(listening, judged)) ||
    (hears('ask_wish') && speak(listening, 'restated', moreOf(listening))) ||
    (hears('not_found') && speak(listening, 'unfound', listening.script.known)) ||
    other(listening)
  )
}

/** What it wants, and the next thing about it that it has not said yet. */
function moreOf(listening: Listening): string {
  const { script, memory } = listening
  const place = script.details.findIndex((_, each) => !memory.released.includes(script.held.length + each))
  if (place < 0) return wishText(script, memory)
  listening.memory = { ...memory, released: [...memory.released, script.held.length + place] }
  return `${wishText(script, memory)} ${script.details[place]!.text}`
}

/** Hears that what it agreed to was done: one thing, or each that is named. */
function report(listening: Listening): void {
  const { memory, script, text } = listening
  const named = memory.agreed.filter((place) => text.includes(script.writes[place]!.target))
  listening.memory = { ...memory, reported: Math.min(memory.agreed.length, memory.reported + Math.max(1, named.length)) }
}

function offerOfTransfer(listening: Listening): Reaction {
  return speak(listening, listening.script.transfer ? 'yes' : 'stay')
}

/** Presses on with what was held back for a refusal, and gives up where there is nothing left that it could agree to. */
function refusal(listening: Listening): Reaction {
  const refused = listening.memory.refused + 1
  listening.memory = { ...listening.memory, refused }
  const { script } = listening
  const held = release(listening, 'refusal')
  if (held) return speak(listening, 'pressing', held)
  if (openWrites(script, listening.memory).length === 0 && refused >= script.presses) {
    return leave(listening, pick(listening, 'giving_up'))
  }
  return speak(listening, 'pressing', wishText(script, listening.memory))
}

/** What it says where the agent is through with something: what it still wants, what it wants to know, or goodbye. */
function ending(listening: Listening): Reaction | false {
  const { script, memory, said } = listening
  const isAskedForMore = said.intents.includes('more')
  if (openWrites(script, memory).length > 0) {
    if (!isAskedForMore) return false
    return speak(listening, 'further', release(listening, 'consent', 'refusal') || wishText(script, memory))
  }
  if (!isAskedForMore && (script.writes.length === 0 || memory.reported < memory.agreed.length)) return false
  const questions = memory.asked.includes('questions') ? '' : questionText(script)
  if (questions === '') return leave(listening, pick(listening, 'thanks'))
  listening.memory = { ...memory, asked: [...memory.asked, 'questions'] }
  return speak(listening, 'questions', questions)
}

/** Answers what it is asked, each slot once. */
function answers(listening: Listening): Reaction | false {
  const { script, said } = listening
  const asked = (intent: string): boolean => said.intents.includes(intent)
  const slots = askable.filter((slot) => asked(`ask_${slot}`))
  const says = new Set([identityText(script, asked)])
  if (slots.includes('items')) says.add(release(listening, 'which'))
  for (const slot of slots) says.add(answerText(script, listening.memory, slot))
  const news = slots.filter((slot) => !listening.memory.asked.includes(slot))
  listening.memory = { ...listening.memory, asked: [...listening.memory.asked, ...news] }
  const text = [...says].filter((each) => each !== '').join(' ')
  return text !== '' && { memory: listening.memory as unknown as Json, text }
}

function other(listening: Listening): Reaction {
  const { said, text } = listening
  if (said.intents.includes('consent')) return speak(listening, 'missing', 'what you would do, and how')
  if (text.includes('?')) return speak(listening, listening.memory.asked.length > 0 ? 'unknown' : 'restated', moreOf(listening))
  return speak(listening, 'waiting')
}

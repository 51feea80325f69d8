import {
  type Action,
  type Call,
  type Episode,
  type Message,
  type OpenWorld,
  resolveOptions,
  start,
} from '../../../../core/index.ts'
import { type Entry, type Purpose, phrasebook, telling, textOf } from './phrasebook.ts'
import { type Conversation, talked } from './playing.ts'
import { technician } from './technician.ts'

/** What is said in the phrasebook, by its words. */
const meanings = new Map<string, { readonly purpose: Purpose; readonly calls: readonly Call[] }>()
for (const [purpose, { calls, phrases }] of Object.entries(phrasebook) as [Purpose, Entry][])
  for (const phrase of phrases)
    meanings.set(textOf(phrase), { purpose, calls: [...calls, ...(typeof phrase === 'string' ? [] : phrase.also)] })

const tests = [
  [/mms/i, 'can_send_mms'],
  [/mobile data/i, 'run_speed_test'],
] as const

/** How well it listens: it does not understand every n-th text, and it does so many of the things asked for at once. */
export interface Manner {
  readonly deafTo?: number
  readonly callsAtMost?: number
}

/**
 * A user who knows the phrasebook by heart, and so proves the technician without the scripted user: it does what a sentence should
 * lead to and quotes the phone. It is a client that plays the user.
 */
export function perfectUser(known: string, complaint: string, { deafTo, callsAtMost = 9 }: Manner) {
  let texts = 0
  let quoted: string[] = []
  let due: readonly Call[] = []
  const answers: Partial<Record<Purpose, string>> = {
    'who are you': known,
    'where are you': known,
    'what is wrong': complaint,
    'may i refuel': 'Yes, go ahead.',
    'how much data': '2 GB, please.',
    'may i send a payment request': 'Yes, please do.',
    'would you change plans': 'No, I would not like that.',
  }
  const say = (text: string): Action => ({ as: 'user', text })

  function hear(text: string): Action {
    texts++
    if (telling['wait for transfer'].includes(text as never)) return { ...say('###TRANSFER###'), stop: true }
    if (telling['all done'].includes(text as never)) return { ...say('No, thank you. ###STOP###'), stop: true }
    const meaning = meanings.get(text)
    if (!meaning || (deafTo !== undefined && texts % deafTo === 0)) return say('Sorry, I did not understand that.')
    const test = tests.find(([words]) => words.test(complaint))?.[1] ?? 'check_status_bar'
    due = meaning.purpose === 'does it work now' ? [{ name: test }] : meaning.calls.slice(0, callsAtMost)
    quoted = []
    return due.length === 0 ? say(answers[meaning.purpose]!) : act()
  }

  function act(): Action {
    const [call, ...rest] = due
    due = rest
    return { as: 'user', calls: [call!] }
  }

  return (messages: readonly Message[]): Action => {
    const heard = messages.findLast(({ role }) => role === 'assistant')
    if (texts === 0 && quoted.length === 0 && heard && !meanings.has(heard.text)) return say(complaint)
    const results = messages.filter(({ role }) => role === 'tool')
    if (results.length === 0) return hear(heard?.text ?? '')
    quoted.push(...results.map(({ text }) => text))
    return due.length > 0 ? act() : say(`I did that. My phone says: ${quoted.join('\n')}`)
  }
}

/** Plays one task with the technician and a perfect user. */
export function repairedPerfectly(open: OpenWorld, id: string, seed: string, manner: Manner = {}): Conversation {
  const scenario = open.scenarios.get(id)!
  const [started, first] = start(open, scenario, '0', resolveOptions(open.world, { user: 'external' }))
  const part = (name: string): string => scenario.instruction.match(new RegExp(`${name}: (.*)`))?.[1] ?? ''
  const user = perfectUser(part('known info'), part('reason for call'), manner)
  const agent = technician(seed)
  const move = (messages: readonly Message[], { next }: Episode): Action | undefined =>
    next === 'user' ? user(messages) : agent.next(messages)
  return { technician: agent, ...talked(open, started, first.observation.messages, move) }
}

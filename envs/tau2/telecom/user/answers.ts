import { understand } from '../../../dialogue/understanding.ts'
import { lexicon } from './lexicon.ts'
import type { Memory } from './memory.ts'
import { plainText, sentencesIn } from './normal.ts'
import type { Script } from './script.ts'

/** What a text is about besides the phone. */
export function intentsIn(text: string): ReadonlySet<string> {
  const said = sentencesIn(text).map(({ words, question }) => `${words.join(' ')}${question ? '?' : '.'}`)
  return new Set(understand(lexicon, said.join(' ')).intents)
}

const handing = /\b(?:transfer|escalat|hand(?:ing)? you over|connect(?:ing)? you (?:with|to)|pass(?:ing)? you (?:on )?to)/
const humans =
  /\b(?:agents?|human|representative|specialists?|support|team|technicians?|person|colleagues?|supervisor|department)\b/
const notYet =
  /\b(?:if|before|unless|until|may|might|would|could|can not|will not|do not|not|want me|like me|without|instead of|shall|should)\b/

/** Whether the agent says that it hands the user over to a human. */
export function handsOver(text: string): boolean {
  return plainText(text)
    .split(/(?<=[.?!\n])/)
    .some((said) => handing.test(said) && humans.test(said) && !notYet.test(said) && !said.includes('?'))
}

const agreed = /^\W*(?:yes|yeah|yep|sure|please do|go ahead|do (?:it|that|so)|correct|exactly|absolutely|of course)\b/

/** Whether a text says yes to what the user asked. */
export function saysYes(text: string): boolean {
  return agreed.test(plainText(text).trim())
}

type Answer = (script: Script, memory: Memory) => string

/** What the user answers to what it is asked, in the order in which it says it. */
const answers: readonly (readonly [string, Answer])[] = [
  ['ask_name', ({ name }) => (name === null ? 'I would rather not say my name.' : `My name is ${name}.`)],
  ['ask_number', ({ number }) => (number === null ? 'I do not know the number.' : `My phone number is ${number}.`)],
  ['ask_birth', () => 'I do not have my date of birth at hand.'],
  ['ask_id', () => 'I do not know my customer ID.'],
  ['ask_contact', () => 'I do not have that information at hand.'],
  ['ask_model', () => 'I do not know which model my phone is.'],
  ['ask_place', ({ place }) => (place === null ? 'I cannot say more about where I am.' : `I am currently ${place}.`)],
  [
    'ask_since',
    ({ reason }) => (reason === 'data' ? 'I do not know exactly since when.' : 'It has been like this for the past few hours.'),
  ],
  ['ask_wifi', ({ reason }) => (reason === 'data' ? 'I do not have access to Wi-Fi.' : '')],
]

/** The answers to the questions among some intents. */
export function answersTo(intents: ReadonlySet<string>, script: Script, memory: Memory): string[] {
  return answers
    .filter(([intent]) => intents.has(intent))
    .map(([, answer]) => answer(script, memory))
    .filter((answer) => answer !== '')
}

/** The answers to what the agent offers to do. */
export function consentsTo(intents: ReadonlySet<string>, { refuel, reason }: Script): string[] {
  const refuelled = refuel === null ? 'Yes, please.' : `Yes, please refuel ${refuel} GB.`
  if (intents.has('offer_plan')) {
    const refusal = 'I do not want to change my mobile data plan.'
    if (refuel === null) return [refusal]
    return [
      refusal,
      intents.has('offer_refuel') || intents.has('ask_amount')
        ? `Please refuel ${refuel} GB.`
        : `I am willing to refuel ${refuel} GB of data.`,
    ]
  }
  if (intents.has('offer_refuel') || intents.has('ask_amount')) return [refuelled]
  if (intents.has('offer_bill') && reason === 'service') return ['Yes, I am willing to pay the bill.']
  if (intents.has('offer_bill')) return ['Yes, that is all right.']
  if (intents.has('offer_hand')) return ['Yes, if there is nothing else that we can try.']
  const other = ['ask_trouble', 'asks_works', 'more', 'bye'].some((intent) => intents.has(intent))
  return !other && (intents.has('offer') || intents.has('consent')) ? ['Yes, please.'] : []
}

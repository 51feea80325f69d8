import { slotNames } from './phrases.ts'
import type { Kind, Memory, Script, Slot, Statement, Write } from './script.ts'

/** The concepts by which a sentence speaks of a kind of write. */
const topicsOf: Readonly<Record<Kind, readonly string[]>> = {
  cancel: ['cancel'],
  exchange: ['exchange', 'change', 'upgrade'],
  return: ['return'],
  address: ['address'],
  payment: ['payment', 'paying'],
  flights: ['change', 'upgrade', 'flights', 'cabin', 'dates'],
  bags: ['bags'],
  passengers: ['passengers'],
  book: ['booked', 'flights'],
  certificate: [],
}

export function openWrites({ writes }: Script, { agreed }: Memory): Write[] {
  return writes.filter((_, place) => !agreed.includes(place))
}

const joined = (statements: readonly Statement[]): string => statements.map(({ text }) => text).join(' ')

/** What it still wants: the sentences that speak of what is not agreed yet, or else all of them. */
export function wishText(script: Script, memory: Memory): string {
  const wanted = new Set(openWrites(script, memory).flatMap(({ kind }) => topicsOf[kind]))
  const meant = script.wishes.filter(({ topics }) => topics.some((topic) => wanted.has(topic)))
  return joined(meant) || script.opening
}

/** What it wants to know, or where it wants nothing done all that it wants. */
export function questionText({ writes, wishes, details }: Script): string {
  const questions = [...wishes, ...details].filter(({ asks }) => asks)
  return joined(writes.length === 0 && questions.length === 0 ? wishes : questions)
}

/** The slots that can be asked for beside who the customer is. */
export const askable = ['payment', 'reason', 'address', 'cabin', 'bags', 'insurance', 'passengers', 'flights', 'items'] as const
export type Askable = (typeof askable)[number]

const spokenOf = (topic: string, { wishes, details }: Script): Statement[] =>
  [...wishes, ...details].filter(({ topics }) => topics.includes(topic) || (topic === 'flights' && topics.includes('dates')))

/** The answer to a question for a slot: what its text says of it, and what the plan has where that is its to know. */
export function answerText(script: Script, memory: Memory, slot: Askable): string {
  const statements = spokenOf(slot, script)
  const fact = factText(script, memory, slot)
  if (slot === 'items') return wishText(script, memory)
  if (statements.length > 0 && (fact === '' || !memory.asked.includes(slot))) return joined(statements)
  return fact
}

/** What the writes that it wants have in a slot, or nothing where the customer would not know it or tell it. */
export function factText(script: Script, memory: Memory, slot: Slot): string {
  const open = openWrites(script, memory)
  const values = [...new Set(open.flatMap(({ slots }) => (slot === 'address' ? [] : (slots[slot] ?? []))))]
  if (slot === 'address') {
    const hidden = spokenOf('address', script).some(({ text }) => /\breveal\b|\bmention\b/i.test(text))
    const [address] = hidden ? [] : open.flatMap(({ slots }) => (slots.address ? [slots.address] : []))
    return address ? `The address is ${address.filter((line) => line !== '').join(', ')}.` : ''
  }
  if (values.length === 0) return ''
  if (slot === 'payment') return `Please use ${values.join(' and ')}.`
  if (slot === 'reason') return `The reason: ${values.join(' and ')}.`
  if (slot === 'cabin') return `I want ${values.join(' and ').replaceAll('_', ' ')}.`
  if (slot === 'bags') return `I want ${values.join(' and ')} checked bags in total.`
  if (slot === 'insurance') return values.includes('yes') ? 'I want the insurance.' : 'I do not want insurance.'
  if (slot === 'passengers') return `The passengers: ${values.join(', ')}.`
  return ''
}

/** What it says of itself: a fact that it was asked for, or that it does not have it. */
export function identityText({ facts, known }: Script, asked: (intent: string) => boolean): string {
  const says: string[] = []
  const tell = (intent: string, what: string, values: readonly (string | null)[]): void => {
    const [first, ...others] = values
    if (!asked(intent)) return
    says.push(first ? `My ${what} is ${[first, ...others].join(' or ')}.` : `I do not know my ${what}.`)
  }
  tell('ask_name', 'name', [facts.name])
  tell('ask_email', 'email', facts.emails)
  tell('ask_zip', 'zip code', [facts.zip])
  tell('ask_user', 'user id', [facts.user])
  tell('ask_order', 'order number', facts.orders)
  tell('ask_reservation', 'reservation number', facts.reservations)
  if (asked('ask_identity')) return [known, ...says.filter((text) => !text.includes('do not'))].join(' ')
  return says.join(' ')
}

/** The slots that are to be named, in words. */
export function namesOf(what: readonly (Slot | 'target')[]): string {
  return what.map((slot) => slotNames[slot] ?? slot).join('; ')
}

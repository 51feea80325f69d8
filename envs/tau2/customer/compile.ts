import type { Json } from '../../../core/index.ts'
import { understand } from '../../dialogue/understanding.ts'
import { get } from '../../python/index.ts'
import type { Task } from '../tasks.ts'
import { firstPerson } from './first-person.ts'
import { lexicon } from './lexicon.ts'
import type { Facts, Script, Statement } from './script.ts'
import { sentencesIn, sortSentence } from './sentences.ts'
import { writesOf } from './writes.ts'

/** What the customer of a task knows and wants, as JSON data. */
export function compileScript(task: Task): Json {
  const { instructions, criteria } = task
  const parts = typeof instructions === 'string' ? { reason_for_call: instructions } : instructions
  const [reason, known, told] = ['reason_for_call', 'known_info', 'task_instructions'].map(
    (name) => (parts as Readonly<Record<string, string>>)[name] ?? '',
  ) as [string, string, string]
  const [wishes, heldWishes] = sorted(reason, false)
  const [details, heldDetails] = sorted(told, true)
  const plan = criteria?.actions ?? []
  const script: Script = {
    domain: 'domain' in parts ? parts['domain']! : 'retail',
    opening: wishes.map(({ text }) => text).join(' ') || firstPerson(reason),
    known: sentencesIn(known).map(firstPerson).join(' '),
    facts: factsOf(task, known, `${reason}\n${told}`),
    wishes,
    details,
    held: [...heldWishes, ...heldDetails],
    writes: writesOf(plan),
    presses: Number(/\b(\d) times\b/.exec(`${reason} ${told}`)?.[1] ?? 2),
    transfer: plan.some(({ name }) => name === 'transfer_to_human_agents'),
  }
  return script as unknown as Json
}

function sorted(text: string, behaviour: boolean): [Statement[], Script['held']] {
  const sentences = sentencesIn(text).map((sentence) => sortSentence(sentence, behaviour))
  return [
    sentences.flatMap((sentence) => (sentence.as === 'said' ? [statement(sentence.text)] : [])),
    sentences.flatMap((sentence) => (sentence.as === 'held' ? [sentence.held] : [])),
  ]
}

const curious =
  /\b(?:want(?:ed)? (?:you )?to (?:also )?(?:know|check|verify|figure out|find out)|would like to know|wonder|please tell|how much|how many|what (?:is|are)|total|tracking number|inquire)\b/i

/** The concepts that sentences are told apart by: what is to be done, and what can be asked about. */
const topics = [
  ...['cancel', 'return', 'exchange', 'change', 'upgrade', 'booked', 'address', 'payment', 'paying', 'reason'],
  ...['cabin', 'bags', 'insurance', 'passengers', 'flights', 'dates'],
]

const paid =
  /\bgift ?cards?\b|\bcredit card\b|\bpaypal\b|\bcertificates?\b|\boriginal (?:method|payment|form)|\bcard ending\b|\bvisa\b/i

function statement(text: string): Statement {
  const { concepts } = understand(lexicon, text)
  const spoken = topics.filter((topic) => concepts.has(topic))
  const ended = /[.!?)"']$/.test(text) ? text : `${text}.`
  return { text: ended, topics: paid.test(text) ? [...spoken, 'payment'] : spoken, asks: curious.test(text) }
}

function factsOf({ criteria }: Task, known: string, rest: string): Facts {
  const found = (pattern: RegExp, text = known): string[] => [...new Set(text.match(pattern) ?? [])]
  const [user] = found(/\b[a-z]+_[a-z]+_\d{4}\b/g)
  const sought = criteria?.actions?.find(({ name }) => name === 'find_user_id_by_name_zip')?.arguments
  const names = sought && ['first_name', 'last_name'].map((name) => get(sought, name)).join(' ')
  const called = /(?:\b(?:[Yy]ou(?:'re| are)|[Nn]ame is|called)\s+)([A-Z][a-z]+ [A-Z][a-z]+)\b/.exec(known)?.[1]
  return {
    name: called ?? names ?? (user ? nameIn(user) : null),
    user: user ?? null,
    emails: found(/[\w.]+@[\w.]+\w/g),
    zip: found(/(?<!\w)\d{5}(?!\w)/g)[0] ?? null,
    orders: found(/#?\bW\d{7}\b/g, `${known}\n${rest}`),
    reservations: found(/\b(?!HAT\d{3})[A-Z0-9]{6}\b/g, `${known}\n${rest}`).filter((code) => /[A-Z]/.test(code)),
  }
}

/** The name in a user's id: `sam_doe_1234`. */
function nameIn(user: string): string {
  return user
    .split('_')
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')
}

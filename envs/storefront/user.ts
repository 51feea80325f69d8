import type { Json, Reaction, User, UserContext } from '../../core/index.ts'
import { codesIn } from '../dialogue/mentions.ts'
import { type Understanding, understand } from '../dialogue/understanding.ts'
import { answersIn } from './answers.ts'
import { lexicon } from './lexicon.ts'
import { isIdentified, type Notes, noNotes, notesIn } from './notes.ts'
import * as phrases from './phrases.ts'
import { agreementTo, objectionTo } from './proposals.ts'
import type { Script, Wish } from './script.ts'

/** After so many turns that lead nowhere the user hangs up. */
const patience = 6

/** One turn of listening: what was said, and what the user makes of it. */
interface Listening {
  readonly script: Script
  readonly text: string
  readonly said: Understanding
  readonly context: UserContext
  notes: Notes
  readonly says: string[]
}

/** The scripted customer: opens with a wish, answers what it is asked, agrees to what it wants, and hangs up when all is settled or hopeless. */
export const user: User = {
  open(given, context) {
    const script = given as unknown as Script
    const voiced = script.together ? script.wishes.length : 1
    const wishes = script.wishes.slice(0, voiced).map((wish) => phrases.wishText(wish, script))
    return { memory: json({ ...noNotes, voiced }), text: filled(phrases.openings, wishes.join(', and to '), context) }
  },
  hear(given, memory, text, context) {
    const said = understand(lexicon, text)
    const listening: Listening = { script: given as unknown as Script, text, said, context, notes: notesIn(memory), says: [] }
    overhear(listening)
    answerQuestions(listening)
    takeAnswers(listening)
    takeNews(listening)
    judgeProposals(listening)
    voiceNext(listening)
    return conclude(listening)
  },
}

const json = (notes: Notes): Json => notes as unknown as Json

const filled = (templates: readonly string[], text: string, context: UserContext): string =>
  context.random('user').pick(templates).replace('{}', text)

function note(listening: Listening, entry: string): void {
  const { notes } = listening
  if (!notes.heard.includes(entry)) listening.notes = { ...notes, heard: [...notes.heard, entry] }
}

/** Whether a wish came to an end: it was done, refused for good, or answered. */
function isSettled({ heard }: Notes, place: number): boolean {
  return heard.some((entry) => entry.split(' ')[1] === String(place))
}

function openWishes({ script, notes }: Listening): (readonly [Wish, number])[] {
  return script.wishes
    .slice(0, notes.voiced)
    .map((wish, place) => [wish, place] as const)
    .filter(([, place]) => !isSettled(notes, place))
}

function overhear(listening: Listening): void {
  const lower = listening.text.toLowerCase()
  if (listening.script.secrets.some((secret) => lower.includes(secret.toLowerCase()))) note(listening, 'secret')
}

function tell(listening: Listening, told: Notes['told'], sentence: string): void {
  listening.notes = { ...listening.notes, told: { ...listening.notes.told, ...told } }
  listening.says.push(sentence)
}

function answerQuestions(listening: Listening): void {
  const { script, said, says } = listening
  const asked = (intent: string): boolean => said.intents.includes(`ask_${intent}`)
  const name = `${script.first_name} ${script.last_name}`
  if (asked('email')) tell(listening, { email: script.email }, `My email is ${script.email}.`)
  if (asked('name')) tell(listening, { name }, `My name is ${name}.`)
  if (asked('zip')) tell(listening, { zip: script.zip }, `My zip is ${script.zip}.`)
  const wishes = openWishes(listening)
  const named = codesIn(listening.text, 'O')
  const meant = wishes.filter(([wish]) => named.includes(wish.order))
  for (const [wish] of meant.length > 0 ? meant : wishes) {
    const target = phrases.targetOf(wish, listening.notes)
    const proposed = said.intents.includes(`propose_${wish.action}`)
    if (asked('order')) says.push(phrases.orderText(wish))
    if (asked('item')) says.push(phrases.itemText(wish))
    if (asked('reason')) says.push(phrases.reasonText(wish))
    if (asked('address') && !proposed) says.push(phrases.addressText(target))
    if (asked('variant') && !proposed) says.push(phrases.variantText(target))
    if (asked('payment') && !proposed) says.push(phrases.paymentText(target))
  }
}

function takeAnswers(listening: Listening): void {
  if (listening.said.intents.some((intent) => intent.startsWith('propose_'))) return
  const named = codesIn(listening.text, 'O')
  for (const [{ topic, order }, place] of openWishes(listening)) {
    if (topic === undefined || (named.length > 0 && !named.includes(order))) continue
    const answers = answersIn(topic, listening.text)
    if (answers.length > 1) listening.says.push('Which of these is it? Please tell me only what I asked for.')
    if (answers.length !== 1) continue
    if (!isIdentified(listening.notes)) note(listening, 'early')
    note(listening, `answer ${place} ${answers[0]}`)
  }
}

/** Hears what was done and what was refused, sentence by sentence. */
function takeNews(listening: Listening): void {
  if (!listening.said.intents.some((intent) => intent === 'say_done' || intent === 'say_refused')) return
  for (const sentence of listening.text.split(/(?<=[.!?;])\s+|\n+/)) {
    const { intents } = understand(lexicon, sentence)
    if (intents.includes('say_done')) hearDone(listening, sentence)
    else if (intents.includes('say_refused')) hearRefusal(listening, sentence)
  }
}

/** The wishes that a sentence speaks of: by the order it names, or else all. */
function wishesMeant(listening: Listening, sentence: string): (readonly [Wish, number])[] {
  const wishes = openWishes(listening)
  const named = codesIn(sentence, 'O')
  return named.length === 0 ? wishes : wishes.filter(([wish]) => named.includes(wish.order))
}

function hearDone(listening: Listening, sentence: string): void {
  const wishes = wishesMeant(listening, sentence).filter(([wish]) => wish.action !== 'information')
  const { notes } = listening
  const agreed = wishes.filter(([wish]) => notes.agreed.includes(agreementTo(wish, phrases.targetOf(wish, notes)) ?? ''))
  for (const [, place] of agreed) note(listening, `done ${place}`)
  const isOffer = listening.said.intents.some((intent) => intent.startsWith('propose_'))
  if (wishes.length > 0 && agreed.length === 0 && !isOffer && !listening.says.includes(unasked)) listening.says.push(unasked)
}

const unasked = 'I have not said yes to anything like that yet. What is it that you want to do?'

function hearRefusal(listening: Listening, sentence: string): void {
  const wishes = wishesMeant(listening, sentence)
  if (wishes.length === 0) return
  const { script, notes, context, says } = listening
  if (script.pushes && !notes.pushed) {
    listening.notes = { ...notes, pushed: true }
    says.push(filled(phrases.pushing, '', context))
  } else if (!says.some((text) => (phrases.pushing as readonly string[]).includes(text))) {
    note(listening, `refused ${wishes[0]![1]}`)
    says.push(filled(phrases.accepting, '', context))
  }
}

/** Says yes where everything proposed is what it wants, and else what is missing or wrong. */
function judgeProposals(listening: Listening): void {
  const { said, text, says } = listening
  const proposed = said.intents.filter((intent) => intent.startsWith('propose_')).map((intent) => intent.slice('propose_'.length))
  if (proposed.length === 0) return
  const wishes = openWishes(listening).filter(([wish]) => proposed.includes(wish.action))
  if (wishes.length === 0) {
    if (says.length === 0) says.push(`No, I did not ask for that. ${restated(listening)}`)
    return
  }
  const named = codesIn(text, 'O')
  const meant = wishes.filter(([wish]) => named.includes(wish.order))
  const judged = (meant.length > 0 ? meant : wishes.slice(0, 1)).map(([wish]) => wish)
  for (const wish of judged) {
    const objection = objectionTo(wish, phrases.targetOf(wish, listening.notes), said, text)
    if (!objection) continue
    if (objection.kind === 'wrong' || says.length === 0) says.push(objection.text)
    return
  }
  const changing = listening.notes.changed ? undefined : judged.find(({ first }) => first !== undefined)
  if (changing) {
    listening.notes = { ...listening.notes, changed: true }
    says.push(phrases.changeText(phrases.targetOf(changing, listening.notes), changing))
  } else agree(listening, judged)
}

function agree(listening: Listening, wishes: readonly Wish[]): void {
  const { notes, says, context } = listening
  const agreed = new Set(notes.agreed)
  for (const wish of wishes) agreed.add(agreementTo(wish, phrases.targetOf(wish, notes)) ?? '')
  listening.notes = { ...notes, agreed: [...agreed] }
  says.push(filled(phrases.agreeing, '', context))
}

function restated(listening: Listening): string {
  const [wish] = openWishes(listening)[0] ?? []
  return wish ? filled(phrases.restatements, phrases.wishText(wish, listening.script), listening.context) : ''
}

/** Comes out with the next wish when all it spoke of is settled. */
function voiceNext(listening: Listening): void {
  const { script, notes, says, context, said } = listening
  if (openWishes(listening).length === 0 && notes.voiced < script.wishes.length) {
    const next = script.wishes[notes.voiced]!
    listening.notes = { ...notes, voiced: notes.voiced + 1 }
    says.push(filled(phrases.furthers, phrases.wishText(next, script), context))
  } else if (says.length === 0 && ['more_help', 'how_to_help'].some((intent) => said.intents.includes(intent))) {
    says.push(restated(listening))
  }
}

function conclude(listening: Listening): Reaction {
  const { says, context, said } = listening
  if (openWishes(listening).length === 0) {
    return { memory: json(listening.notes), text: [...says, filled(phrases.thanking, '', context)].join(' '), stop: true }
  }
  if (says.length > 0 && !says.includes(unasked)) return { memory: json(listening.notes), text: says.join(' ') }
  const idle = listening.notes.idle + 1
  const memory = json({ ...listening.notes, idle })
  if (idle >= patience) return { memory, text: filled(phrases.leaving, '', context), stop: true }
  const isWaiting = said.intents.includes('wait') || said.intents.includes('hand_over')
  const isLost = said.intents.includes('not_found')
  if (says.length === 0) says.push(filled(isWaiting ? phrases.waiting : isLost ? phrases.unfound : phrases.puzzled, '', context))
  return { memory, text: says.join(' ') }
}

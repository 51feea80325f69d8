import { moneyIn } from '../../dialogue/mentions.ts'
import type { Service } from '../service.ts'
import type { DeviceId } from '../state.ts'
import { type Act, back, type Heard } from './acts.ts'
import { deedsIn } from './doing.ts'
import { looksIn } from './looking.ts'
import { after, type Earlier, earlierOf, heardIn, isThing, referred } from './referring.ts'
import { type Step, stepsIn } from './steps.ts'
import { spelledBySteps, spelledIn } from './values.ts'

/** What a text comes to, in the order said, and what was spoken of last. */
export interface Hearing {
  readonly acts: readonly Act[]
  readonly topic: DeviceId | undefined
}

/** What the call is about, and what was spoken of before. */
export interface Setting {
  readonly wants: readonly Service[]
  readonly topic: DeviceId | undefined
}

/** Understands a text: what to look at, to try, to do, to tell. */
export function hear(text: string, { wants, topic }: Setting): Hearing {
  const { rest, spelled } = spelledIn(text)
  const steps = stepsIn(rest)
  const values = spelledBySteps(steps, spelled)
  const acts: Act[] = [...chargeIn(steps, text)]
  let earlier = earlierOf(topic)
  for (const [place, step] of steps.entries()) {
    if (isSaid(step)) {
      const heard = heardIn(step, referred(step, earlier), earlier, wants, values[place]!)
      const made = actsOf(step, heard, acts)
      const asWanted =
        made.every((act) => act.kind === 'back' && act.vague) && step.mood === 'do'
          ? wantedBefore(step, earlier, (wanted) => heardIn(step, wanted, earlier, wants, values[place]!))
          : []
      acts.push(...made, ...asWanted)
    }
    earlier = after(earlier, step)
  }
  return { acts: settled(acts), topic: earlier.devices.at(-1) ?? topic }
}

/** What is told to be wanted, before the customer is asked to do so. */
const wanting = /\b(?:needs?|should|must|has to|have to|ought|belongs?|wants to be|supposed|goes in|goes into)\b/
const asking = /\b(?:it|that|this|so|there|them|go ahead)\b/

/** `The printer needs to be switched on, so please do that`: the deed is in what was told. */
function wantedBefore(step: Step, { step: before, present }: Earlier, hearing: (present: ReadonlySet<string>) => Heard): Act[] {
  const said = before?.words.join(' ') ?? ''
  const isWanted = (before?.mood === 'told' && wanting.test(said)) || /^(?:have|did) you (?:tried|try)\b/.test(said)
  return isWanted && asking.test(step.words.join(' ')) ? deedsIn(hearing(new Set([...step.concepts, ...present]))) : []
}

/** Without repetitions, and without asking back what the rest says. */
function settled(acts: readonly Act[]): Act[] {
  const isClear = acts.some(({ kind }) => kind !== 'heard' && kind !== 'back')
  const kept = acts.filter((act) => !isClear || act.kind !== 'back' || !act.vague)
  return kept.filter((act, place) => place === 0 || JSON.stringify(act) !== JSON.stringify(kept[place - 1]))
}

const isSaid = ({ concepts }: Step): boolean => [...concepts].some((concept) => concept !== 'thanks' && concept !== 'aside')

function actsOf(step: Step, heard: Heard, before: readonly Act[]): Act[] {
  const { mood, words, question } = step
  if (mood === 'never') return [{ kind: 'heard' }]
  const told = personalIn(step, heard)
  if (told.length > 0) return told
  if (heard.own('charge') && heard.own('may')) return []
  if (mood === 'if' && isDone(deedsIn(heard), before)) return []
  if (mood === 'if') return [back('I would rather tell you what I see, and then do one thing. What shall I look at?')]
  if (mood === 'told') return [{ kind: 'heard' }]
  const isGoing = (words.includes('go') && heard.own('xinput')) || (!question && heard.own('xpassword') && heard.own('join'))
  if (mood === 'ask' && !isGoing) return looksIn(heard)
  const deeds = deedsIn(heard)
  return deeds.length > 0 || !heard.own('try_out', 'work', 'test_page', 'speed') ? deeds : looksIn(heard)
}

/** `Make sure that it is on; if not, switch it on`: what stands under the condition was asked for anyway. */
const isDone = (deeds: readonly Act[], before: readonly Act[]): boolean =>
  deeds.length > 0 && deeds.every((act) => before.some((other) => JSON.stringify(other) === JSON.stringify(act)))

/** How the agent says that it needs to know something. */
const needing =
  /\b(?:i|ill|id|we|well) (?:just |still |also |first |then |now |will |would |do )*(?:need|require|want|must|have to|like|ask)\b|^(?:\w+ ){0,3}(?:please|provide|state|type|enter)\b/

const shortQuestion = 8

/** What the user is asked about itself. */
function personalIn({ mood, words, question }: Step, { own }: Heard): Act[] {
  const isAsked =
    (question && mood !== 'told') || mood === 'ask' || words.length <= shortQuestion || needing.test(words.join(' '))
  if (!isAsked) return []
  const acts: Act[] = []
  if (own('phone')) acts.push({ kind: 'tell', what: 'phone' })
  if (own('birth')) acts.push({ kind: 'tell', what: 'birth' })
  if (own('name')) acts.push({ kind: 'tell', what: 'name' })
  if (own('day') && (own('visit', 'need') || question)) acts.push({ kind: 'tell', what: 'day' })
  return acts
}

const personal: readonly string[] = ['phone', 'birth', 'name', 'day']

/** Whether the user is asked to agree to a charge: in one sentence, or by a short question after it. */
function chargeIn(steps: readonly Step[], text: string): Act[] {
  const isBare = ({ words, concepts }: Step): boolean =>
    words.length <= shortQuestion && ![...concepts].some((concept) => isThing(concept) || personal.includes(concept))
  const asks = (step: Step): boolean =>
    step.concepts.has('may') &&
    (step.question || step.mood === 'ask' || step.mood === 'if') &&
    (step.concepts.has('charge') || isBare(step))
  if (!steps.some(({ concepts }) => concepts.has('charge')) || !steps.some(asks)) return []
  const [amount, other] = moneyIn(text)
  if (amount === undefined) return []
  return [other === undefined ? { kind: 'pay', amount } : back('Which of these amounts do you mean?')]
}

import { moneyIn } from '../../dialogue/mentions.ts'
import type { Service } from '../service.ts'
import { type DeviceId, deviceIds } from '../state.ts'
import { type Act, back, type Heard } from './acts.ts'
import { deedsIn } from './doing.ts'
import { looksIn } from './looking.ts'
import { type Step, stepsIn } from './steps.ts'
import { spelledIn } from './values.ts'

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
  const acts: Act[] = [...chargeIn(steps, text)]
  let before: readonly string[] = topic === undefined ? [] : [topic]
  let devices: readonly DeviceId[] = []
  for (const step of steps) {
    const named = [...step.concepts].filter(isThing)
    if (named.some(isDevice)) devices = named.filter(isDevice)
    if (isSaid(step)) acts.push(...actsOf(step, heardIn(step, referred(step, named, before), devices, wants, spelled)))
    if (named.length > 0) before = named
  }
  return { acts: settled(acts), topic: devices.at(-1) ?? topic }
}

/** Without repetitions, and without asking back what the rest says. */
function settled(acts: readonly Act[]): Act[] {
  const isClear = acts.some(({ kind }) => kind !== 'heard' && kind !== 'back')
  const kept = acts.filter((act) => !isClear || act.kind !== 'back' || !act.vague)
  return kept.filter((act, place) => place === 0 || JSON.stringify(act) !== JSON.stringify(kept[place - 1]))
}

/** What a step can leave unsaid when it was spoken of before. */
const matters: readonly string[] = [
  'wifi',
  'flight',
  'dns',
  'queue',
  'download',
  'driver',
  'paper',
  'input',
  'cable',
  'firmware',
  'menu',
]
const isMatter = (concept: string): boolean => matters.includes(concept)
const isDevice = (concept: string): concept is DeviceId => (deviceIds as readonly string[]).includes(concept)
const isThing = (concept: string): boolean => isDevice(concept) || isMatter(concept)

/** What is spoken of for itself, whatever was named before. */
const apart = ['speed', 'test_page', 'page', 'internet', 'serial', 'model', 'sticker']

const isSaid = ({ concepts }: Step): boolean => [...concepts].some((concept) => concept !== 'thanks')

/** All that a step speaks of: what it names, and what was named before where it names nothing or says `it`. */
function referred({ words, concepts }: Step, named: readonly string[], before: readonly string[]): ReadonlySet<string> {
  if (named.length === 0 && !apart.some((concept) => concepts.has(concept))) return new Set([...concepts, ...before])
  const points = words.some((word) => ['it', 'that', 'this', 'them', 'one'].includes(word))
  return points && !named.some(isMatter) ? new Set([...concepts, ...before.filter(isMatter)]) : concepts
}

function heardIn(
  { concepts, question }: Step,
  present: ReadonlySet<string>,
  earlier: readonly DeviceId[],
  wants: readonly Service[],
  spelled: Heard['spelled'],
): Heard {
  const isNamed = [...concepts].some(isThing)
  return {
    has: (...wanted) => wanted.every((concept) => present.has(concept)),
    some: (...wanted) => wanted.some((concept) => present.has(concept)),
    own: (...wanted) => wanted.some((concept) => concepts.has(concept)),
    spelled,
    wants,
    question,
    devices(...ids) {
      const here = ids.filter((id) => present.has(id))
      if (here.length > 0) return here
      const spoken = ids.filter((id) => earlier.includes(id))
      return spoken.length > 0 ? spoken : ids.filter((id) => isNamed && id === aboutOf(wants))
    },
  }
}

/** The computer that a call is about. */
function aboutOf(wants: readonly Service[]): DeviceId | undefined {
  if (wants.length > 1) return undefined
  return wants[0] === 'tablet_internet' ? 'tablet' : wants[0] === 'laptop_internet' || wants[0] === 'speed' ? 'laptop' : undefined
}

function actsOf(step: Step, heard: Heard): Act[] {
  const { mood, words } = step
  if (mood === 'never') return [{ kind: 'heard' }]
  const told = personalIn(step, heard)
  if (told.length > 0) return told
  if (heard.own('charge') && heard.own('may')) return []
  if (mood === 'if') return [back('I would rather tell you what I see, and then do one thing. What shall I look at?')]
  if (mood === 'told') return [{ kind: 'heard' }]
  if (mood === 'ask' && !(words.includes('go') && heard.own('xinput'))) return looksIn(heard)
  const deeds = deedsIn(heard)
  return deeds.length > 0 || !heard.own('try_out', 'work', 'test_page', 'speed') ? deeds : looksIn(heard)
}

/** How the agent says that it needs to know something. */
const needing =
  /\b(?:i|ill|id|we|well) (?:just |still |also |first |then |now |will |would |do )*(?:need|require|want|must|have to|like|ask)\b|^(?:\w+ ){0,3}(?:please|provide|state|type|enter)\b/

const shortQuestion = 8

/** What the user is asked about itself. */
function personalIn({ mood, words, question }: Step, { own }: Heard): Act[] {
  const isAsked = question || mood === 'ask' || words.length <= shortQuestion || needing.test(words.join(' '))
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

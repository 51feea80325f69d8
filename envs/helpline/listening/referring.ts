import type { Service } from '../service.ts'
import { type DeviceId, deviceIds } from '../state.ts'
import type { Heard } from './acts.ts'
import { kindOf } from './cables.ts'
import type { Step } from './steps.ts'
import type { Spelled } from './values.ts'

/** What was spoken of before a step. */
export interface Earlier {
  /** The devices and matters that were named last. */
  readonly named: readonly string[]
  /** The devices that were named last. */
  readonly devices: readonly DeviceId[]
  /** The cable that was named last. */
  readonly cable: string | undefined
  /** What a step that only asks can be about. */
  readonly seen: readonly string[]
  readonly step: Step | undefined
  /** All that the last step spoke of. */
  readonly present: ReadonlySet<string>
  /** Where all of the sentence is to be done: `On the printer, ...`. */
  readonly place: readonly DeviceId[]
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
export const isDevice = (concept: string): concept is DeviceId => (deviceIds as readonly string[]).includes(concept)
export const isThing = (concept: string): boolean => isDevice(concept) || isMatter(concept)
const isCable = (concept: string): boolean => ['line_cable', 'lan_cable', 'hdmi_cable'].includes(concept)

/** What is spoken of for itself, whatever was named before. */
const apart = ['speed', 'test_page', 'page', 'internet', 'serial', 'model', 'sticker']
/** What can be read or seen, and be asked about in the next step. */
const sights = ['sticker', 'light', 'screen', 'settings', 'programs', 'password', 'model', 'serial', 'network', 'bare_page']

/** `Tell me what it says there`. */
const saysLittle = ['look', 'need', 'all', 'upon', 'may', 'thanks', 'aside', 'now', 'join', 'install', 'yours']

const pointers = ['it', 'that', 'this', 'them', 'one', 'those', 'these', 'its', 'theyre', 'they', 'there', 'ones']

export const earlierOf = (topic: DeviceId | undefined): Earlier => ({
  named: topic === undefined ? [] : [topic],
  devices: [],
  cable: undefined,
  seen: [],
  step: undefined,
  present: new Set(),
  place: [],
})

/** What was spoken of once a step is said, too. */
export function after(earlier: Earlier, step: Step): Earlier {
  const named = [...step.concepts].filter(isThing)
  const devices = [...named.filter(isDevice), ...(named.includes('menu') && !named.some(isDevice) ? (['router'] as const) : [])]
  const seen = sights.filter((concept) => step.concepts.has(concept))
  // What was told of goes on through the sentence: `flight mode blocks the wifi, which cuts your laptop off, so turn it off`.
  const goesOn = earlier.step?.mood === 'told' && !step.isFirst && !named.some(isMatter)
  // `Which is why it does not find the router`: the talk is still of what was said first.
  const isAside = step.mood === 'told' && !step.isFirst && /^(?:which|because|since|as)$/.test(step.words[0] ?? '')
  if (isAside && earlier.devices.some((device) => earlier.named.includes(device)))
    return { ...earlier, devices: [...earlier.devices, ...devices], seen: seen.length > 0 ? seen : earlier.seen }
  return {
    named: named.length === 0 ? earlier.named : goesOn ? [...earlier.named.filter(isMatter), ...named] : named,
    devices: devices.length > 0 ? devices : earlier.devices,
    cable: named.findLast(isCable) ?? earlier.cable,
    seen: seen.length > 0 || named.length > 0 ? seen : earlier.seen,
    step,
    present: referred(step, earlier),
    place: isPlace(step) ? devices : step.isFirst ? [] : earlier.place,
  }
}

/** `On the printer,` and no more. */
const isPlace = ({ words, concepts }: Step): boolean =>
  /^(?:on|in|at|with|using|from)$/.test(words[0] ?? '') &&
  [...concepts].every((concept) => isDevice(concept) || concept === 'upon')

/** The cable of what was told: `since the laptop is connected by cable`. */
const cableOf = ({ present }: Earlier): string | undefined =>
  present.has('cable') ? kindOf((end) => present.has(end)) : undefined

/** All that a step speaks of: what it names, and what was named before where it names nothing or says `it`. */
export function referred(step: Step, earlier: Earlier): ReadonlySet<string> {
  const { words, concepts, mood } = step
  const present = new Set(placed(step))
  const named = [...present].filter(isThing)
  const points = words.some((word) => pointers.includes(word))
  const isBare = named.length === 0 && !apart.some((concept) => present.has(concept))
  if (isBare) for (const concept of earlier.named) present.add(concept)
  else if (points && !named.some((concept) => isMatter(concept) && concept !== 'menu'))
    for (const concept of earlier.named.filter(isMatter)) present.add(concept)
  if (concepts.has('xmodel') && earlier.named.includes('driver')) present.add('driver')
  if (words.includes('menu') && earlier.devices.at(-1) === 'router' && !named.some(isDevice)) present.add('menu')
  const isSpelled = earlier.step?.concepts.has('xpassword') && concepts.has('join')
  if (isSpelled && words.some((word) => ['those', 'these', 'them'].includes(word))) present.add('xnetwork').add('xpassword')
  const ofThem = words.some((word) => ['ones', 'they', 'them', 'those'].includes(word))
  const says = [...concepts].some((concept) => !saysLittle.includes(concept) && !isDevice(concept))
  if ((isBare || ofThem) && mood === 'ask' && !says) for (const concept of earlier.seen) present.add(concept)
  const isOwned = words.includes('its') || (words.includes('it') && present.has('sticker'))
  if (!named.some(isDevice)) for (const device of isOwned && !isBare ? earlier.devices : earlier.place) present.add(device)
  if (!named.some(isCable)) for (const cable of cablesMeant(step, earlier, present)) present.add(cable)
  return present
}

/** The cables that a step without the name of one is about. */
function cablesMeant({ words, concepts }: Step, earlier: Earlier, present: ReadonlySet<string>): string[] {
  const points = words.some((word) => pointers.includes(word))
  const handles = ['push', 'move', 'unplug'].some((concept) => concepts.has(concept))
  const intoPort = concepts.has('internet_port') || concepts.has('lan_port')
  const before = earlier.named.find(isCable)
  // `Unplug the cable from there and plug it into the port`: it is the cable that is handled.
  const handled = points ? ((handles ? before : undefined) ?? (intoPort ? earlier.cable : undefined)) : undefined
  const isLoose = present.has('cable') && (concepts.has('cable') || ((concepts.has('fit') || handles) && points))
  const loose = isLoose ? (kindOf((end) => concepts.has(end)) ?? earlier.cable ?? cableOf(earlier)) : undefined
  return [handled, loose].filter((cable) => cable !== undefined)
}

const places = ['under', 'underneath', 'below', 'beneath', 'behind', 'beside', 'near', 'above', 'next', 'by', 'reach']

/** What a step names, without what only says where: `the box under the TV`. */
function placed({ words, spots, concepts }: Step): Iterable<string> {
  const isPlace = (start: number): boolean => {
    const [before, last] = [words[start - 2] ?? '', words[start - 1] ?? '']
    return places.includes(last) || (['the', 'your', 'to', 'a'].includes(last) && places.includes(before)) || nextTo(words, start)
  }
  const devices = spots.filter(({ concept }) => isDevice(concept))
  const where = devices.filter(({ start }) => isPlace(start))
  if (where.length === devices.length) return concepts
  const only = where.filter(({ concept }) => !devices.some((spot) => spot.concept === concept && !where.includes(spot)))
  return [...concepts].filter((concept) => !only.some((spot) => spot.concept === concept))
}

const nextTo = (words: readonly string[], start: number): boolean =>
  /(?:next to|on top of|close to) (?:the|your)$/.test(words.slice(Math.max(0, start - 4), start).join(' '))

/** What a word says of the state of what stands before it. */
const states =
  /^(?:\w+ ){0,3}?(?:off|dead|dark|asleep|awake|stuck|frozen|hung|paused|out|on|down|sleeping|unplugged|no power|switched)\b/

/** Of several devices that `it` could be, those of which the step before says in what state they are. */
export function narrowed<Id extends DeviceId>(devices: readonly Id[], step: Step | undefined): Id[] {
  if (devices.length < 2 || step === undefined) return [...devices]
  const named = new Set(placed(step))
  const here = devices.filter((device) => named.has(device))
  const isFine = (device: string): boolean =>
    step.spots.some(
      ({ concept, end }) =>
        concept === device &&
        /^(?:\w+ )?(?:fine|ok|okay|working|good|well|alright)\b/.test(step.words.slice(end, end + 3).join(' ')),
    )
  const amiss = here.filter((device) => !isFine(device))
  if (amiss.length === 1) return amiss
  const inState = here.filter((device) =>
    step.spots.some(
      ({ concept, end }) =>
        concept === device &&
        states.test(
          step.words
            .slice(end, end + 9)
            .join(' ')
            .replace(/^(?:and (?:the |your )?\w+ )+/, ''),
        ),
    ),
  )
  return inState.length > 0 ? inState : here.length > 0 ? here : [...devices]
}

/** A step with what it speaks of. */
export function heardIn(
  step: Step,
  present: ReadonlySet<string>,
  earlier: Earlier,
  wants: readonly Service[],
  spelled: Spelled,
): Heard {
  const { concepts, question, words } = step
  const isNamed = [...concepts].some(isThing) || present.has('dns') || present.has('flight')
  const isOne = words.some((word) => ['it', 'that', 'this'].includes(word))
  return {
    has: (...wanted) => wanted.every((concept) => present.has(concept)),
    some: (...wanted) => wanted.some((concept) => present.has(concept)),
    own: (...wanted) => wanted.some((concept) => concepts.has(concept)),
    spelled,
    wants,
    question,
    isOne,
    nearest(concept, ids) {
      const { spots } = concepts.has(concept) ? step : (earlier.step ?? step)
      const places = spots.filter((spot) => spot.concept === concept).map(({ start }) => start)
      const away = (id: string): number =>
        Math.min(
          ...spots.filter((spot) => spot.concept === id).flatMap(({ start }) => places.map((place) => Math.abs(start - place))),
        )
      const least = Math.min(...ids.map(away))
      return ids.filter((id) => away(id) === least)
    },
    devices(...ids) {
      const here = ids.filter((id) => present.has(id))
      const own = here.filter((id) => concepts.has(id))
      if (own.length > 0) return own
      if (here.length > 0) return isOne ? narrowed(here, earlier.step) : here
      const spoken = ids.filter((id) => earlier.devices.includes(id))
      if (spoken.length > 0) return isOne ? narrowed(spoken, earlier.step) : spoken
      return ids.filter((id) => isNamed && id === aboutOf(wants))
    },
  }
}

/** The computer that a call is about. */
function aboutOf(wants: readonly Service[]): DeviceId | undefined {
  if (wants.length > 1) return undefined
  return wants[0] === 'tablet_internet' ? 'tablet' : wants[0] === 'laptop_internet' || wants[0] === 'speed' ? 'laptop' : undefined
}

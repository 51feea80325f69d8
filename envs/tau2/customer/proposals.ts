import { kindsIn, settledKinds } from './kinds.ts'
import type { Kind, Script, Slot, Write } from './script.ts'
import { slots } from './slots.ts'
import { required } from './writes.ts'

/** What an agent offers to do: a kind of write, what it is about, and the words that say how. */
export interface Proposal {
  readonly kind: Kind
  readonly targets: readonly string[]
  readonly text: string
  /** Its words say what it is, not only what it names. */
  readonly spoken: boolean
}

/** What the customer makes of a proposal. `places` are those of writes. */
export type Judgement =
  | { readonly as: 'wanted'; readonly places: readonly number[] }
  | { readonly as: 'agreed' }
  | { readonly as: 'missing'; readonly what: readonly (Slot | 'target')[] }
  /** `slots` are those that differ from a write of this kind and target; none where there is no such write. `count` targets are wrong. */
  | { readonly as: 'unwanted'; readonly slots: readonly Slot[]; readonly write: Write | null; readonly count: number }

const verbs =
  'cancel|return|exchange|change|modify|update|upgrade|downgrade|book|add|issue|send|ship|swap|replace|switch|set|move|rebook|reschedule|make|create|remove'
/** Where one deed ends and the next begins. */
const joint = new RegExp(
  `\\n+|(?<=[.!?;])\\s+|(?:, and|, then|,| and then| and| then) (?=(?:also |then |to |i'll |i will |i'd )*(?:${verbs}|${verbs}ing)\\b)`,
  'i',
)

/** A proposal that further words may still belong to. */
interface Draft {
  readonly kind: Kind
  targets: readonly string[]
  text: string
}

/** The proposals in a text: of one matter in all its words, or of several matters each in its own. */
export function proposalsIn(domain: string, text: string): Proposal[] {
  const clauses = text.split(joint)
  const targets = targetsIn(domain, text)
  if (targets.length > 1) {
    const drafts = draftsIn(domain, clauses)
    if (drafts.length > 0) return drafts
  }
  const spoken = [...new Set(clauses.flatMap((clause) => kindsIn(domain, clause)))]
  const whole = spoken.length > 0 ? spoken : kindsIn(domain, text.replace(/\n+|[.!?;:]+(?=\s|$)/g, ' '))
  return settledKinds(domain, whole, targets, text).map((kind) => ({
    kind,
    targets: targetsOf(kind, targets),
    text,
    spoken: whole.length > 0 || kind === 'address',
  }))
}

/** What a proposal is about: what it names, unless it is about something new. */
function targetsOf(kind: Kind, named: readonly string[]): readonly string[] {
  return kind === 'book' || kind === 'certificate' ? ['new'] : named
}

/** Each deed with what stands beside it; what it is about may be named before it or after it. */
function draftsIn(domain: string, clauses: readonly string[]): Proposal[] {
  const drafts: Draft[] = []
  let heading = ''
  let about: readonly string[] = []
  for (const clause of clauses) {
    const named = targetsIn(domain, clause)
    const kinds = kindsIn(domain, clause)
    const last = drafts.at(-1)
    if (kinds.length > 0) {
      for (const kind of kinds) {
        const goesOn = last?.kind === kind && (named.length === 0 ? heading === '' : sameTargets(last.targets, named))
        if (goesOn) last.text += `\n${clause}`
        else drafts.push({ kind, targets: named.length > 0 ? named : heading === '' ? [] : about, text: `${heading}\n${clause}` })
      }
      heading = ''
    } else if (last && heading === '' && (last.targets.length === 0 || named.every((target) => last.targets.includes(target)))) {
      last.text += `\n${clause}`
      if (last.targets.length === 0) last.targets = named
    } else heading += `\n${clause}`
    if (named.length > 0) about = named
  }
  for (const draft of drafts) if (draft.targets.length === 0) draft.targets = about
  return drafts.flatMap(({ kind, targets, text }) =>
    settledKinds(domain, [kind], targets, text).map((settled) => ({
      kind: settled,
      targets: targetsOf(settled, targets),
      text,
      spoken: true,
    })),
  )
}

function sameTargets(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((target) => right.includes(target))
}

const profile =
  /\b(?:default|user|profile|account|home|personal)(?:'s)?(?: default| shipping)? address\b|\baddress (?:on|in|of) (?:your|the) (?:user )?(?:profile|account|file)\b|\bprofile\b/i
/** The own address as where an order goes. */
const there = /\bto (?:be )?(?:your |the )?(?:default|user|profile|account|home|personal)(?:'s)? address\b/i

/** A reservation's number; a word in capitals among others is none. */
const code = /(?<!\b[A-Z]{2,} )\b(?!HAT\d{3}\b)[A-Z0-9]{6}\b(?! [A-Z]{2,}\b)/g

function targetsIn(domain: string, clause: string): string[] {
  if (domain === 'airline') {
    const codes = clause.match(code) ?? []
    return [...new Set(codes.filter((each) => /[A-Z]/.test(each)))]
  }
  const orders = [...clause.matchAll(/#?\b(W\d{7})\b/gi)].map(([, order]) => `#${order!.toUpperCase()}`)
  const own = profile.test(clause) && !(orders.length > 0 && there.test(clause))
  return [...new Set([...orders, ...(own ? ['profile'] : [])])]
}

/** Judges one proposal by the writes that are not agreed yet. */
export function judge({ writes }: Script, agreed: readonly number[], proposal: Proposal): Judgement {
  const missing = required[proposal.kind].filter((slot) => slots[slot].named(proposal.text).length === 0)
  if (proposal.targets.length === 0) return { as: 'missing', what: ['target', ...missing] }
  if (missing.length > 0) return { as: 'missing', what: missing }
  const found = proposal.targets.map((target) => writeFor(writes, agreed, proposal, target))
  const places = found.flatMap((place) => (place === undefined ? [] : [place]))
  const wanted = places.map((place) => writes[place]!)
  const differing = places.length === found.length ? differences(wanted, proposal.text) : []
  if (places.length === found.length && differing.length === 0) return { as: 'wanted', places }
  if (isAgreed(writes, agreed, proposal)) return { as: 'agreed' }
  const write = places.length === found.length ? wanted[0]! : null
  return { as: 'unwanted', slots: differing, write, count: Math.max(1, found.length - places.length) }
}

/** The next write of a kind and target; a cancellation waits for whatever else is to be done with what it ends. */
function writeFor(writes: readonly Write[], agreed: readonly number[], { kind }: Proposal, target: string): number | undefined {
  const open = [...writes.keys()].filter((place) => !agreed.includes(place) && writes[place]!.target === target)
  if (kind === 'cancel' && open.some((place) => writes[place]!.kind !== 'cancel')) return undefined
  return open.find((place) => writes[place]!.kind === kind)
}

/** The slots in which what is named is not what the writes want, all taken together. */
function differences(wanted: readonly Write[], text: string): Slot[] {
  const names = new Set(wanted.flatMap((write) => Object.keys(write.slots) as Slot[]))
  return [...names].filter((slot) => {
    const named = slots[slot].named(text)
    if (named.length === 0) return false
    const fits = (values: readonly string[]): boolean => slots[slot].fits(named, values, text)
    return !wanted.every((write) => fits(write.slots[slot] ?? [])) && !fits(wanted.flatMap((write) => write.slots[slot] ?? []))
  })
}

function isAgreed(writes: readonly Write[], agreed: readonly number[], { kind, targets, text }: Proposal): boolean {
  return targets.every((target) =>
    agreed.some((place) => {
      const write = writes[place]!
      return write.kind === kind && write.target === target && differences([write], text).length === 0
    }),
  )
}

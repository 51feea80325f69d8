import { clockText, type Day, type Entry, minuteOf, type Person, type Slot } from './state.ts'

/** Something an agent can do that takes time. */
export type Step =
  | { readonly travel: string }
  | { readonly wait: string }
  | { readonly meet: string; readonly minutes?: number | undefined }

/** What the rules of the day ask about a city. */
export interface Known {
  person(name: string): Person | undefined
  /** Minutes from one place to another; undefined where one of them is not known. */
  journey(from: string, to: string): number | undefined
}

/** Why a step cannot be done: a stable code and a sentence that says what would help. */
export interface Impossible {
  readonly code: string
  readonly sentence: string
}

const midnight = 24 * 60

/** The day after a step, or why the step is impossible. This is the one place where the rules of the day stand. */
export function takeStep(known: Known, day: Day, step: Step): Day | Impossible {
  if ('travel' in step) return travel(known, day, step.travel)
  if ('wait' in step) return wait(day, step.wait)
  return meet(known, day, step.meet, step.minutes)
}

export function isImpossible(outcome: Day | Impossible): outcome is Impossible {
  return 'code' in outcome
}

export function peopleMet({ entries }: Pick<Day, 'entries'>): string[] {
  return entries.flatMap(({ person }) => person ?? [])
}

function travel(known: Known, day: Day, to: string): Day | Impossible {
  if (to === day.place) return no('already_there', `You are at ${to} already.`)
  const minutes = known.journey(day.place, to)
  if (minutes === undefined) return no('place_unknown', `There is no place ${to}; travel_times names the places.`)
  return spend(day, 'travel', minutes, to, null)
}

function wait(day: Day, until: string): Day | Impossible {
  const minutes = minuteOf(until) - minuteOf(day.now)
  if (minutes <= 0) return no('time_past', `It is ${day.now} already; wait until a later time.`)
  return spend(day, 'wait', minutes, day.place, null)
}

function meet(known: Known, day: Day, name: string, given: number | undefined): Day | Impossible {
  const person = known.person(name)
  if (!person) return no('person_unknown', `Nobody is called ${name}; list_people names everybody.`)
  const met = peopleMet(day)
  if (met.includes(name)) return no('met_already', `You have met ${name} already.`)
  const { after, slots } = person
  const here = slots.filter(({ place }) => place === day.place)
  if (here.length === 0) return no('elsewhere', `${name} is not at ${day.place}: ${slots.map(slotText).join(', or ')}.`)
  if (after !== null && !met.includes(after)) return no('after_first', `${name} will see you only after you have met ${after}.`)
  const minutes = given ?? person.minutes
  if (minutes < person.minutes) return no('too_short', `${name} needs at least ${person.minutes} minutes.`)
  if (here.some((slot) => fits(slot, day.now, minutes))) return spend(day, 'meet', minutes, day.place, name)
  return notNow(person, here, day, minutes)
}

function notNow({ name }: Person, here: readonly Slot[], { now, place }: Day, minutes: number): Impossible {
  const later = here.find(({ from }) => minuteOf(from) > minuteOf(now))
  if (later) return no('too_early', `It is ${now}, and ${name} is at ${place} only from ${later.from}; wait until then.`)
  const last = here.at(-1)!.until
  return no('too_late', `${minutes} minutes from ${now} go beyond ${last}, when ${name} leaves ${place}.`)
}

/** Whether a meeting that starts now lies in the slot with its whole length. */
export function fits({ from, until }: Slot, now: string, minutes: number): boolean {
  return minuteOf(now) >= minuteOf(from) && minuteOf(now) + minutes <= minuteOf(until)
}

export function slotText({ place, from, until }: Slot): string {
  return `${place} from ${from} to ${until}`
}

function spend(day: Day, did: Entry['did'], minutes: number, place: string, person: string | null): Day | Impossible {
  const end = minuteOf(day.now) + minutes
  if (end >= midnight) return no('day_over', 'That would last until after midnight.')
  const until = clockText(end)
  return { place, now: until, entries: [...day.entries, { did, from: day.now, until, place, person }] }
}

function no(code: string, sentence: string): Impossible {
  return { code, sentence }
}

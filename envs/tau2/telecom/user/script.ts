import type { Task } from '../../tasks.ts'
import type { Reason } from './goals.ts'

/** What the user knows and wants in a task. */
export interface Script {
  /** What it says first. */
  readonly opening: string
  readonly reason: Reason
  readonly name: string | null
  readonly number: string | null
  /** Whether it is abroad; null where the task does not say. */
  readonly abroad: boolean | null
  /** Where it is, in its own words; null where the task does not say. */
  readonly place: string | null
  /** How many GB it would buy, as the task writes it; null where it says nothing of that. */
  readonly refuel: string | null
  readonly persona: Persona
}

export type Persona = 'none' | 'easy' | 'hard'

/** Reads a task. Its instructions are generated, so that a few patterns find all that they say. */
export function scriptOf({ instructions, persona }: Task): Script {
  const parts = typeof instructions === 'string' ? { reason_for_call: instructions } : instructions
  const reason = parts['reason_for_call'] ?? ''
  const known = parts['known_info'] ?? ''
  const told = parts['task_instructions'] ?? ''
  const place = /\b(abroad|at home)\b[^.]*/.exec(known)
  return {
    opening: inFirstPerson(reason),
    reason: /\bMMS\b/.test(reason) ? 'mms' : /no service/i.test(reason) ? 'service' : 'data',
    name: /You are ([A-Z][\w'-]*(?: [A-Z][\w'-]*)+)/.exec(known)?.[1] ?? null,
    number: /phone number ([\d-]+\d)/.exec(known)?.[1] ?? null,
    abroad: place ? place[1] === 'abroad' : null,
    place: place ? place[0] : null,
    refuel: /willing to refuel ([\d.]+) ?GB/i.exec(told)?.[1] ?? null,
    persona: persona === null ? 'none' : /uneasy|overwhelmed|flustered/.test(persona) ? 'hard' : 'easy',
  }
}

/** Persons of English, in the order in which they are turned: verbs before the pronouns that they go with. */
const turned: readonly (readonly [RegExp, string])[] = [
  [/^You mobile\b/, 'My mobile'],
  [/\b(Y|y)ou are\b/g, 'I am'],
  [/\b(Y|y)our\b/g, 'my'],
  [/\b(Y|y)ou\b/g, 'I'],
]

/** What is written to somebody, as that person would say it. */
export function inFirstPerson(text: string): string {
  const said = turned.reduce((words, [pattern, put]) => words.replace(pattern, put), text)
  return said.replace(/(^|[.!?] )([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
}

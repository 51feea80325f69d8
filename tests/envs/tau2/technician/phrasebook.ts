import { asking } from './phrases/asking.ts'
import { changingConnection } from './phrases/changing-connection.ts'
import { changingSettings } from './phrases/changing-settings.ts'
import type { Entry, Phrase } from './phrases/entry.ts'
import { lookingAtConnection } from './phrases/looking-connection.ts'
import { lookingAtSettings } from './phrases/looking-settings.ts'

export type { Entry, Phrase } from './phrases/entry.ts'
export { telling } from './phrases/telling.ts'

/**
 * How support agents ask a user to look at a phone and to change it, and the questions that a repair needs. It was written without
 * sight of the scripted user, which it tests.
 */
export const phrasebook = {
  ...lookingAtConnection,
  ...lookingAtSettings,
  ...changingConnection,
  ...changingSettings,
  ...asking,
} as const satisfies Readonly<Record<string, Entry>>

export type Purpose = keyof typeof phrasebook

export function textOf(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase.text
}

import type { Service } from '../service.ts'
import type { DeviceId } from '../state.ts'
import type { Look } from '../views.ts'
import type { Spelled } from './values.ts'

/** What the user makes of a part of a text. */
export type Act =
  | { readonly kind: 'look'; readonly at: Look }
  | { readonly kind: 'try'; readonly services: readonly Service[] }
  | { readonly kind: 'do'; readonly tool: string; readonly given: Readonly<Record<string, string>> }
  | { readonly kind: 'tell'; readonly what: 'phone' | 'birth' | 'name' | 'day' }
  | { readonly kind: 'pay'; readonly amount: number }
  /** It asks back, since it did not get all that it needs, or cannot do it. */
  | { readonly kind: 'back'; readonly text: string; readonly vague?: true }
  /** It was only told something. */
  | { readonly kind: 'heard' }

/** A step with what is spoken of in it, or was just before. */
export interface Heard {
  readonly has: (...concepts: readonly string[]) => boolean
  /** One of them. */
  readonly some: (...concepts: readonly string[]) => boolean
  /** One of them stands in the step itself. */
  readonly own: (...concepts: readonly string[]) => boolean
  readonly spelled: Spelled
  /** What is meant, of some devices: what the step names, or else what was spoken of last, or what the call is about. */
  readonly devices: <Id extends DeviceId>(...ids: readonly Id[]) => Id[]
  /** Of some devices that which stands nearest to what is spoken of, or all where none does. */
  readonly nearest: <Id extends DeviceId>(concept: string, ids: readonly Id[]) => Id[]
  readonly wants: readonly Service[]
  readonly question: boolean
  /** It says `it`, so that one thing is meant. */
  readonly isOne: boolean
}

export const deed = (tool: string, given: Readonly<Record<string, string>> = {}): Act => ({ kind: 'do', tool, given })
export const back = (text: string): Act => ({ kind: 'back', text })
/** It asks back only where the rest of the text does not say more. */
export const vaguely = (text: string): Act => ({ kind: 'back', text, vague: true })

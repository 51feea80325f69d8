import type { Json } from '../../core/index.ts'
import type { Service } from './service.ts'
import type { DeviceId } from './state.ts'
import type { Look } from './views.ts'

/** What the scripted user remembers: what it told, saw, did and agreed to. */
export interface Notes {
  readonly told: { readonly name?: string; readonly phone?: string; readonly birth_date?: string; readonly day?: string }
  readonly saw: readonly Look[]
  /** What it did with its hands, as it understood it: `set_wifi laptop on`. */
  readonly did: readonly string[]
  /** The amounts in cents that it agreed to pay. */
  readonly agreed: readonly number[]
  /** The services that worked when it last tried them, and nothing was changed since. */
  readonly worked: readonly Service[]
  /** All that it called about did. */
  readonly satisfied: boolean
  /** What was spoken of last, which `it` can stand for. */
  readonly topic?: DeviceId
  /** Turns that led nowhere, and things it did that made no difference. */
  readonly idle: number
  readonly vain: number
}

export const noNotes: Notes = { told: {}, saw: [], did: [], agreed: [], worked: [], satisfied: false, idle: 0, vain: 0 }

/** The notes in a memory; a user that was never heard has none. */
export function notesIn(memory: Json): Notes {
  return memory === null ? noNotes : (memory as unknown as Notes)
}

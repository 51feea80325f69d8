import type { Json } from '../../core/index.ts'

/** What the scripted user remembers: evidence for the policy and for what had to be said. */
export interface Notes {
  /** How it identified itself. */
  readonly told: { readonly email?: string; readonly name?: string; readonly zip?: string }
  /** What it said yes to, see `agreements`. */
  readonly agreed: readonly string[]
  /** What it was told: `done 0`, `refused 0`, `answer 0 2026-03-05` with the place of the wish, and `secret`. */
  readonly heard: readonly string[]
  /** Wishes that it has spoken of. */
  readonly voiced: number
  /** It changed its mind, and it pushed back at a refusal: once each. */
  readonly changed: boolean
  readonly pushed: boolean
  /** Turns that led nowhere. */
  readonly idle: number
}

export const noNotes: Notes = { told: {}, agreed: [], heard: [], voiced: 1, changed: false, pushed: false, idle: 0 }

/** The notes in a memory; a user that was never heard has none. */
export function notesIn(memory: Json): Notes {
  return memory === null ? noNotes : (memory as unknown as Notes)
}

/** Whether the user said who it is: its email, or its name and zip. */
export function isIdentified({ told }: Notes): boolean {
  return told.email !== undefined || (told.name !== undefined && told.zip !== undefined)
}

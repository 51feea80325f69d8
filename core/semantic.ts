import type { ZodType } from 'zod'

/** How a field counts when an end is compared with the witness's: to the letter, as text (case, space and end punctuation aside), or not at all. */
export type Comparison = 'exact' | 'text' | 'free'

/** Says what a field means (`order.id`, `user.email`, `money`, `date`), so that what one tool returns can be known as what another takes. */
export function semantic<T extends ZodType>(meaning: string, schema: T): T {
  return schema.meta({ ...schema.meta(), semantic: meaning }) as T
}

/** A value that people outside do not know, such as the number of a copy on the shelf: what a user says must not have it. */
export function internal<T extends ZodType>(schema: T): T {
  return schema.meta({ ...schema.meta(), known: 'inside' }) as T
}

/** A field that is compared as normalised text: words that people write. */
export function written<T extends ZodType>(schema: T): T {
  return schema.meta({ ...schema.meta(), compare: 'text' }) as T
}

/** A field that is not compared: an id that was made, a time. */
export function free<T extends ZodType>(schema: T): T {
  return schema.meta({ ...schema.meta(), compare: 'free' }) as T
}

/** Lower case, single spaces, no punctuation at the end: what two spellings of one text have in common. */
export function normalText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?,;:]+$/, '')
}

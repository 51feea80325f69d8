import { z } from 'zod'
import { services } from './service.ts'
import { days } from './state.ts'

/** What the scripted user knows and wants. */
export type Script = z.output<typeof Script>
export const Script = z.strictObject({
  opening: z.string().describe('Its first words.'),
  name: z.string(),
  phone: z.string(),
  birth_date: z.string().describe('The date it tells when it is asked: the caller may be somebody else than the customer.'),
  wants: z.array(z.enum(services)).min(1).describe('The services that shall work.'),
  day: z.enum(days).describe('The day on which it is at home for a technician.'),
  pays: z.boolean().describe('Whether it agrees to pay what is due.'),
})

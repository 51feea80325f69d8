import { z } from 'zod'
import { Address, LineId, OrderId, PaymentId, paymentKinds, requests, VariantId } from './state.ts'

const Target = z.object({
  address: Address.optional(),
  variant: z.object({ variant_id: VariantId, colour: z.string(), size: z.string() }).optional(),
  payment: z.object({ payment_id: PaymentId, kind: z.enum(paymentKinds) }).optional(),
})

/** What a wish aims at: where to, which variant, which payment. */
export type Target = z.output<typeof Target>

export const topics = ['delivery_day', 'order_total', 'gift_balance', 'variant_price'] as const

export type Wish = z.output<typeof Wish>
export const Wish = Target.extend({
  action: z.enum(requests),
  order: OrderId,
  knows_order: z.boolean().describe('It can tell the number of the order; without it, it names an item.'),
  product: z.string().describe('The item by which it knows the order.'),
  items: z.array(z.object({ line_id: LineId, name: z.string(), colour: z.string() })).default([]),
  others: z.array(z.string()).default([]).describe('Names of the other items of the order, which it does not mean.'),
  reason: z.string().optional().describe('Why, in its own words.'),
  amounts: z.array(z.int()).optional().describe('The amounts in cents that a right proposal may name.'),
  topic: z.enum(topics).optional().describe('What it wants to know.'),
  first: Target.optional().describe('What it aims at before it changes its mind, at the first right proposal.'),
})

/** What the scripted user knows and wants. */
export type Script = z.output<typeof Script>
export const Script = z.object({
  first_name: z.string(),
  last_name: z.string(),
  email: z.string(),
  zip: z.string(),
  wishes: z.array(Wish).min(1),
  opens: z.enum(['full', 'short']).describe('Whether it names the items at once.'),
  together: z.boolean().describe('It speaks of all its wishes at once; without it, of one after the other.'),
  pushes: z.boolean().describe('It pushes back once at a refusal.'),
  secrets: z.array(z.string()).default([]).describe('Texts that this user must not be told.'),
})

/** What must have been said by the end. */
export type Goal = z.output<typeof Goal>
export const Goal = z.object({
  said: z.array(z.string()).describe('What the user must have heard: `done 0`, `refused 0`, `answer 0 2026-03-05`.'),
})

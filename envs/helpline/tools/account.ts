import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { notesIn } from '../notes.ts'
import { Amount, CustomerId, days, Job, parts } from '../state.ts'
import { defineTool, identified, noteJob } from './kit.ts'

export const take_payment = defineTool({
  summary: 'Charges an amount in cents to the card of the account; it is taken even where nothing is due.',
  effect: 'write',
  args: z.strictObject({ customer_id: CustomerId, amount: Amount }),
  returns: Job,
  run(desk, { customer_id, amount }, context) {
    const customer = identified(desk, customer_id, context)
    if (!notesIn(context.memory).agreed.includes(amount)) context.violate('agreement')
    desk.customers.update(customer_id, { balance: customer.balance - amount })
    return noteJob(desk, customer, 'payment', String(amount))
  },
})

export const lift_hold = defineTool({
  summary: 'Lifts the hold of an account on which nothing is due.',
  effect: 'write',
  args: z.strictObject({ customer_id: CustomerId }),
  returns: Job,
  run(desk, { customer_id }, context) {
    const customer = identified(desk, customer_id, context)
    if (customer.hold === 'none') refuse('no_hold', 'The account is not on hold.')
    if (customer.balance > 0) refuse('money_due', `There are ${customer.balance} cents due; the hold stays until they are paid.`)
    desk.customers.update(customer_id, { hold: 'none' })
    return noteJob(desk, customer, 'hold_lifted')
  },
})

const lookedAt = { line_cable: 'line_cable', router: 'router_lights' } as const

export const order_replacement = defineTool({
  summary: 'Sends a new line cable or a new router to the customer.',
  effect: 'write',
  args: z.strictObject({ customer_id: CustomerId, part: z.enum(parts) }),
  returns: Job,
  run(desk, { customer_id, part }, context) {
    const customer = identified(desk, customer_id, context)
    if (!notesIn(context.memory).saw.includes(lookedAt[part])) context.violate('unseen')
    return noteJob(desk, customer, 'part', part)
  },
})

export const book_technician = defineTool({
  summary: 'Books a technician for the line outside the house, on a day on which the customer is at home.',
  effect: 'write',
  args: z.strictObject({ customer_id: CustomerId, day: z.enum(days) }),
  returns: Job,
  run(desk, { customer_id, day }, context) {
    const customer = identified(desk, customer_id, context)
    if (notesIn(context.memory).told.day !== day) context.violate('day')
    return noteJob(desk, customer, 'visit', day)
  },
})

import { z } from 'zod'
import { str } from '../../python/index.ts'
import { tool } from './state.ts'

export const check_payment_request = tool({
  summary: 'Says whether the company asks for a payment: for which bill, and how much.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run({ surroundings }) {
    const { payment_request } = surroundings.value
    if (payment_request === null) return 'No payment request has been made.'
    const { bill_id, amount_due } = payment_request
    return `You have a payment request for bill ${bill_id} of ${str(amount_due)} USD.`
  },
})

export const make_payment = tool({
  summary: 'Pays the bill that the company asked to pay.',
  kind: 'write',
  args: {},
  returns: z.string(),
  run({ surroundings }) {
    const { payment_request } = surroundings.value
    if (payment_request === null) return 'You do not have a payment request.'
    surroundings.update({ payment_request: { ...payment_request, paid: true } })
    const { bill_id, amount_due } = payment_request
    return `Payment of ${str(amount_due)} USD has been made for bill ${bill_id}.`
  },
})

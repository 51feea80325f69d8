import { z } from 'zod'
import { CustomerId, Job, Serial } from '../state.ts'
import { defineTool, identified, noteJob } from './kit.ts'

export const reset_line = defineTool({
  summary: "Resets a line's port, which frees one that hangs.",
  effect: 'write',
  args: z.strictObject({ customer_id: CustomerId }),
  returns: Job,
  run(desk, { customer_id }, context) {
    const customer = identified(desk, customer_id, context)
    desk.lines.update(customer_id, { port: 'up' })
    return noteJob(desk, customer, 'line_reset')
  },
})

export const provision = defineTool({
  summary: 'Sets up a service on a line anew, as the plan says.',
  effect: 'write',
  args: z.strictObject({ customer_id: CustomerId, service: z.enum(['internet', 'tv']) }),
  returns: Job,
  run(desk, { customer_id, service }, context) {
    const customer = identified(desk, customer_id, context)
    desk.lines.update(customer_id, service === 'tv' ? { tv: 'sent' } : { internet: 'right' })
    return noteJob(desk, customer, service === 'tv' ? 'tv_provisioned' : 'internet_provisioned')
  },
})

export const register_router = defineTool({
  summary: 'Registers the serial of the router that may go online; the router must be restarted after it.',
  effect: 'write',
  args: z.strictObject({ customer_id: CustomerId, serial: Serial }),
  returns: Job,
  run(desk, { customer_id, serial }, context) {
    const customer = identified(desk, customer_id, context)
    desk.customers.update(customer_id, { router_serial: serial })
    return noteJob(desk, customer, 'router_registered', serial)
  },
})

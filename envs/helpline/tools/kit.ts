import { refuse, type ToolContext, toolKit } from '../../../core/index.ts'
import { notesIn } from '../notes.ts'
import { type Customer, type Helpdesk, helpdesk, type Job } from '../state.ts'

export const defineTool = toolKit(helpdesk)

export function customerNamed({ customers }: Helpdesk, id: string): Customer {
  return customers.get(id) ?? refuse('customer_unknown', `There is no customer ${id}; find_customer finds one by phone.`)
}

/** The customer of an account; it breaks the policy where the caller has not told the phone and the date of birth of that customer. */
export function identified(desk: Helpdesk, customer_id: string, { memory, violate }: ToolContext): Customer {
  const customer = customerNamed(desk, customer_id)
  const { told } = notesIn(memory)
  if (told.phone !== customer.phone || told.birth_date !== customer.birth_date) violate('identity')
  return customer
}

export function noteJob({ jobs }: Helpdesk, { customer_id }: Customer, work: Job['work'], detail = ''): Job {
  return jobs.insert({ job_id: `J${jobs.count + 1}`, customer_id, work, detail })
}

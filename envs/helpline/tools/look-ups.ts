import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { articles } from '../articles.ts'
import { Area, Customer, CustomerId, Line, Outage, Phone } from '../state.ts'
import { customerNamed, defineTool } from './kit.ts'

export const find_customer = defineTool({
  summary: 'Finds a customer by the phone number of the account.',
  effect: 'read',
  args: z.strictObject({ phone: Phone }),
  returns: z.object({
    customer_id: CustomerId,
    name: z.string(),
    birth_date: Customer.shape.birth_date,
    area: Area,
    plan: z.string(),
  }),
  run({ customers }, { phone }) {
    const found =
      customers.by('phone', phone)[0] ?? refuse('phone_unknown', `No account has the phone ${phone}; ask for it again.`)
    const { customer_id, name, birth_date, area, plan } = found
    return { customer_id, name, birth_date, area, plan }
  },
})

export const get_account = defineTool({
  summary: 'Shows whether an account is on hold, what is due in cents, and the serial of the router that may go online.',
  effect: 'read',
  args: z.strictObject({ customer_id: CustomerId }),
  returns: Customer.pick({ customer_id: true, balance: true, hold: true, router_serial: true }),
  run(desk, { customer_id }) {
    const { balance, hold, router_serial } = customerNamed(desk, customer_id)
    return { customer_id, balance, hold, router_serial }
  },
})

export const check_line = defineTool({
  summary: 'Measures the line of a customer: signal, port, and what is provisioned for internet and TV.',
  effect: 'read',
  args: z.strictObject({ customer_id: CustomerId }),
  returns: Line,
  run: (desk, { customer_id }) => desk.lines.get(customerNamed(desk, customer_id).customer_id)!,
})

export const list_outages = defineTool({
  summary: 'Lists the outages that are known in an area.',
  effect: 'read',
  args: z.strictObject({ area: Area }),
  returns: z.object({ outages: z.array(Outage) }),
  run: ({ outages }, { area }) => ({ outages: outages.where((outage) => outage.area === area) }),
})

export const search_help = defineTool({
  summary: 'Finds the articles of the knowledge base that have a word in their title or text.',
  effect: 'read',
  args: z.strictObject({ word: z.string().min(2) }),
  returns: z.object({ articles: z.array(z.object({ title: z.string(), text: z.string() })) }),
  run: (_, { word }) => ({
    articles: articles.filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(word.toLowerCase())),
  }),
})

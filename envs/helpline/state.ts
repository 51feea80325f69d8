import { z } from 'zod'
import { type Database, free, semantic, single, state, table } from '../../core/index.ts'

export const CustomerId = semantic('customer.id', z.string())
export const Serial = semantic('router.serial', z.string())
export const Phone = semantic('customer.phone', z.string())
export const Area = semantic('area', z.string())
export const Amount = semantic('money', z.int().min(1))

export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
export const parts = ['line_cable', 'router'] as const
export const resolutions = ['solved', 'replacement', 'technician', 'outage', 'unpaid', 'unverified'] as const

export type Customer = z.output<typeof Customer>
export const Customer = z.object({
  customer_id: CustomerId,
  name: z.string(),
  phone: Phone,
  birth_date: semantic('date', z.string()),
  area: Area,
  plan: z.string(),
  balance: z.int().describe('What is due, in cents.'),
  hold: z
    .enum(['none', 'unpaid', 'paid'])
    .describe('Whether the account is on hold: `paid` is a hold that was not lifted after payment.'),
  router_serial: Serial.describe('The router that may go online.'),
})

export type Line = z.output<typeof Line>
export const Line = z.object({
  customer_id: CustomerId,
  cabinet: z.string().describe('Where the line begins.'),
  signal: z.enum(['good', 'lost']).describe('Whether light arrives at the house.'),
  port: z.enum(['up', 'hung']).describe("The line's port in the exchange."),
  internet: z.enum(['right', 'wrong']).describe('Whether the speed of the plan is set.'),
  tv: z.enum(['sent', 'missing']).describe('Whether the channels are sent.'),
})

export type Outage = z.output<typeof Outage>
export const Outage = z.object({ area: Area, what: z.string() })

export const deviceIds = [
  'socket',
  'line_cable',
  'router',
  'lan_cable',
  'laptop',
  'tablet',
  'printer',
  'box',
  'hdmi_cable',
  'tv',
] as const
export type DeviceId = (typeof deviceIds)[number]

/** Something in the home, with how it is set and what state it is in: `{ power: 'on', wifi: 'off' }`. */
export type Device = z.output<typeof Device>
export const Device = z.object({ id: z.enum(deviceIds), settings: z.record(z.string(), z.string()) })

/** Something that was done about the line, the account or the parts of a customer. */
export type Job = z.output<typeof Job>
export const Job = z.object({
  job_id: free(z.string()),
  customer_id: CustomerId,
  work: z.enum([
    'line_reset',
    'internet_provisioned',
    'tv_provisioned',
    'router_registered',
    'payment',
    'hold_lifted',
    'part',
    'visit',
  ]),
  detail: z.string().describe('The serial, the amount in cents, the part or the day; empty where there is none.'),
})

export const helpdesk = state({
  customers: table(Customer, { key: 'customer_id', index: { phone: ({ phone }) => phone } }),
  lines: table(Line, { key: 'customer_id' }),
  outages: table(Outage, { key: 'area' }),
  devices: table(Device, { key: 'id' }),
  jobs: table(Job, { key: 'job_id', minted: true, order: 'inserted' }),
  case: single(z.object({ resolution: z.enum(['open', ...resolutions]) }), { resolution: 'open' }),
})

export type Helpdesk = Database<typeof helpdesk>

import { z } from 'zod'
import { type Database, single, state, table } from '../../../core/index.ts'
import { pythonKit } from '../domain.ts'
import { build } from '../models.ts'
import type { Bill, Customer, Device, Line, Plan } from './company.ts'
import { Phone, Surroundings } from './phone.ts'

/** What the reference keeps in a class: how fast every new VPN connection is, and whether the phone's details are that same object. */
export interface Vpn {
  readonly level: 'excellent' | 'poor'
  readonly shared: boolean
}

export const shape = state({
  plans: table(z.custom<Plan>(), { key: 'plan_id', order: 'inserted' }),
  customers: table(z.custom<Customer>(), { key: 'customer_id', order: 'inserted' }),
  lines: table(z.custom<Line>(), { key: 'line_id', order: 'inserted' }),
  bills: table(z.custom<Bill>(), { key: 'bill_id', order: 'inserted' }),
  devices: table(z.custom<Device>(), { key: 'device_id', order: 'inserted' }),
  device: single(z.custom<Phone>(), build(Phone, {}) as Phone),
  surroundings: single(z.custom<Surroundings>(), build(Surroundings, {}) as Surroundings),
  vpn: single(z.custom<Vpn>(), { level: 'excellent', shared: false } as Vpn),
})

export const { tool, method } = pythonKit(shape)

/** The company's side and the user's in one. */
export type Telecom = Database<typeof shape>

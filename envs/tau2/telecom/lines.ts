import { z } from 'zod'
import { add, compare, dict, format2, multiply, type PythonFloat, type PythonValue, str } from '../../python/index.ts'
import { raise } from '../toolkit.ts'
import { charge } from './bills.ts'
import { endOfThisMonth, today } from './calendar.ts'
import { ownedLine, planNamed } from './look-ups.ts'
import { CustomerId, LineId, ShownLine } from './shown.ts'
import { method, type Telecom, tool } from './state.ts'

const owned = { customer_id: CustomerId.describe('Whose line it is.'), line_id: LineId }
const ShownChange = z.object({ message: z.string(), line: ShownLine })

export const suspend_line = tool({
  summary: 'Suspends an active line, for six months at most.',
  kind: 'write',
  args: { ...owned, reason: z.string().describe('Why.') },
  returns: ShownChange,
  run(telecom, { customer_id, line_id }) {
    const line = ownedLine(telecom, customer_id, line_id)
    if (line.status !== 'Active') raise('Line must be active to suspend')
    const suspended = telecom.lines.update(line.line_id, { status: 'Suspended', suspension_start_date: today })
    return dict([
      ['message', 'Line suspended successfully. $5/month holding fee will apply.'],
      ['line', suspended],
    ])
  },
})

export const resume_line = tool({
  summary: 'Makes a line active again that is suspended or waits for its activation.',
  kind: 'write',
  args: owned,
  returns: ShownChange,
  run(telecom, { customer_id, line_id }) {
    const line = ownedLine(telecom, customer_id, line_id)
    if (line.status !== 'Suspended' && line.status !== 'Pending Activation') raise('Line must be suspended to resume')
    const resumed = telecom.lines.update(line.line_id, { status: 'Active', suspension_start_date: null })
    return dict([
      ['message', 'Line resumed successfully'],
      ['line', resumed],
    ])
  },
})

function setRoaming(telecom: Telecom, customer_id: PythonValue, line_id: PythonValue, roaming_enabled: boolean): string {
  const line = ownedLine(telecom, customer_id, line_id)
  const word = roaming_enabled ? 'enabled' : 'disabled'
  if (line.roaming_enabled === roaming_enabled) return `Roaming was already ${word}`
  telecom.lines.update(line.line_id, { roaming_enabled })
  return `Roaming ${word} successfully`
}

export const enable_roaming = tool({
  summary: 'Lets a line roam abroad.',
  kind: 'write',
  args: owned,
  returns: z.string(),
  run: (telecom, { customer_id, line_id }) => setRoaming(telecom, customer_id, line_id, true),
})

export const disable_roaming = tool({
  summary: 'Stops a line from roaming abroad.',
  kind: 'write',
  args: owned,
  returns: z.string(),
  run: (telecom, { customer_id, line_id }) => setRoaming(telecom, customer_id, line_id, false),
})

export const get_data_usage = tool({
  summary: 'Shows what a line used of its data in this billing cycle, its limit, what was refuelled, and when the cycle ends.',
  kind: 'read',
  args: owned,
  returns: z.object({
    line_id: LineId,
    data_used_gb: z.string(),
    data_limit_gb: z.string(),
    data_refueling_gb: z.string(),
    cycle_end_date: z.string(),
  }),
  run(telecom, { customer_id, line_id }) {
    const line = ownedLine(telecom, customer_id, line_id)
    const plan = planNamed(telecom, line.plan_id)
    return dict([
      ['line_id', line_id],
      ['data_used_gb', line.data_used_gb],
      ['data_limit_gb', plan.data_limit_gb],
      ['data_refueling_gb', line.data_refueling_gb],
      ['cycle_end_date', endOfThisMonth],
    ])
  },
})

export const refuel_data = tool({
  summary: "Adds data to a line, at its plan's price for a gigabyte, which is put on the customer's next bill.",
  kind: 'write',
  args: { ...owned, gb_amount: z.number().describe('How many gigabytes, more than 0.') },
  returns: z.object({ message: z.string(), new_data_refueling_gb: z.string(), charge: z.string() }),
  run(telecom, { customer_id, line_id, gb_amount }) {
    const line = ownedLine(telecom, customer_id, line_id)
    const size = compare(gb_amount, 0, '<=')
    if (size === -1 || size === 0) raise('Refuel amount must be positive')
    const { data_refueling_price_per_gb: price } = planNamed(telecom, line.plan_id)
    const amount = multiply(gb_amount, price)
    const data_refueling_gb = add(line.data_refueling_gb, gb_amount) as PythonFloat
    telecom.lines.update(line.line_id, { data_refueling_gb })
    charge(telecom, customer_id, amount, `Data refueling: ${str(gb_amount)} GB at $${str(price)}/GB`)
    return dict([
      ['message', `Successfully added ${str(gb_amount)} GB of data for line ${line.line_id} for $${format2(amount)}`],
      ['new_data_refueling_gb', data_refueling_gb],
      ['charge', amount],
    ])
  },
})

export const set_data_usage = method(
  [{ name: 'customer_id' }, { name: 'line_id' }, { name: 'data_used_gb' }],
  (telecom, { customer_id, line_id, data_used_gb }) => {
    const line = ownedLine(telecom, customer_id, line_id)
    telecom.lines.update(line.line_id, { data_used_gb })
    return `Data usage set to ${str(data_used_gb)} GB for line ${str(line_id)}`
  },
)

import { phrasebook } from './phrasebook.ts'
import type { Talk, Work } from './talk.ts'

/** The customer's account, as far as the repair needs it. */
export interface Account {
  readonly customer: string
  readonly line: Line
  /** Whether the line came back just now, which the phone only notices after a reboot. */
  readonly resumed: boolean
}

interface Line {
  readonly line_id: string
  readonly phone_number: string
  readonly status: string
  readonly contract_end_date: string | null
  readonly roaming_enabled: boolean
}

interface Bill {
  readonly bill_id: string
  readonly status: string
}

const today = '2025-02-25'
const phoneNumber = /\b\d{3}-\d{3}-\d{4}\b/
const yes = phrasebook['may i refuel'].answer

/** Finds the line that the user calls about, by its number. */
export function* findAccount(talk: Talk): Work<Account | undefined> {
  const told = talk.heard.find((text) => phoneNumber.test(text)) ?? (yield* talk.question('who are you', phoneNumber))
  const number = told?.match(phoneNumber)?.[0]
  const found = number && (yield* talk.call('get_customer_by_phone', { phone_number: number }))
  if (!found) return undefined
  const { customer_id, line_ids } = JSON.parse(found) as { customer_id: string; line_ids: string[] }
  for (const id of line_ids) {
    const details = yield* talk.call('get_details_by_id', { id })
    const line = details && (JSON.parse(details) as Line)
    if (line && line.phone_number === number) return { customer: customer_id, line, resumed: false }
  }
  return undefined
}

/** Lifts a suspension, after payment where a bill is overdue; undefined where only a human can. */
export function* resumeLine(talk: Talk, account: Account): Work<Account | undefined> {
  const { customer, line } = account
  if (line.status !== 'Suspended') return account
  if (line.contract_end_date !== null && line.contract_end_date < today) return undefined
  if (!(yield* settleBills(talk, customer))) return undefined
  const resumed = yield* talk.call('resume_line', { customer_id: customer, line_id: line.line_id })
  if (resumed === undefined) return undefined
  talk.phone.rebooted = false
  return { ...account, line: { ...line, status: 'Active' }, resumed: true }
}

/** Has every overdue bill paid, one after the other. */
function* settleBills(talk: Talk, customer: string): Work<boolean> {
  const listed = yield* talk.call('get_bills_for_customer', { customer_id: customer })
  const overdue = (JSON.parse(listed ?? '[]') as Bill[]).filter(({ status }) => status === 'Overdue')
  for (const { bill_id } of overdue) if (!(yield* settleBill(talk, customer, bill_id))) return false
  return true
}

function* settleBill(talk: Talk, customer: string, bill: string): Work<boolean> {
  const { phone } = talk
  if (!(yield* talk.question('may i send a payment request', yes))) return false
  phone.paymentRequested = false
  phone.paid = false
  if (!(yield* talk.call('send_payment_request', { customer_id: customer, bill_id: bill }))) return false
  yield* talk.ask('see payment request', () => phone.paymentRequested === true || phone.paid === true)
  if (!phone.paid) yield* talk.ask('pay', () => phone.paid === true)
  const after = yield* talk.call('get_details_by_id', { id: bill })
  return after !== undefined && (JSON.parse(after) as Bill).status === 'Paid'
}

/** Lets the line roam where the user is abroad. */
export function* allowRoaming(talk: Talk, { customer, line }: Account): Work {
  if (!line.roaming_enabled) yield* talk.call('enable_roaming', { customer_id: customer, line_id: line.line_id })
}

/** Adds data where it is used up and the user agrees. */
export function* refuelData(talk: Talk, { customer, line }: Account): Work {
  const which = { customer_id: customer, line_id: line.line_id }
  const usage = yield* talk.call('get_data_usage', which)
  if (usage === undefined) return
  const { data_used_gb, data_limit_gb, data_refueling_gb } = JSON.parse(usage) as Record<string, string>
  if (Number(data_used_gb) < Number(data_limit_gb) + Number(data_refueling_gb)) return
  if (talk.chance(1, 4)) yield* talk.question('how much data', phrasebook['how much data'].answer)
  if (yield* talk.question('may i refuel', yes)) yield* talk.call('refuel_data', { ...which, gb_amount: 2 })
}

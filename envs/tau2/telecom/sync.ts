import { add, compare } from '../../python/index.ts'
import { build } from '../models.ts'
import { billsAwaitingPayment } from './bills.ts'
import { billNamed, customerOfPhone, lineOfPhone, planNamed } from './look-ups.ts'
import { PaymentRequest, type Surroundings } from './phone.ts'
import type { Telecom } from './state.ts'

/**
 * What the company knows of the user's line reaches the phone, and what the user paid reaches the company. A step that raises keeps
 * what was done before it. The phone does not look for a network by this.
 */
export function sync(telecom: Telecom): void {
  const { phone_number } = telecom.surroundings.value
  if (phone_number === null) return
  const line = lineOfPhone(telecom, phone_number)
  learn(telecom, { line_active: line.status === 'Active' })
  learn(telecom, { roaming_allowed: line.roaming_enabled })
  const allowed = add(planNamed(telecom, line.plan_id).data_limit_gb, line.data_refueling_gb)
  const over = compare(line.data_used_gb, allowed, '>=')
  learn(telecom, { mobile_data_usage_exceeded: over === 0 || over === 1 })
  settlePayment(telecom)
  if (telecom.surroundings.value.payment_request !== null) return
  const [bill] = billsAwaitingPayment(telecom, customerOfPhone(telecom, phone_number))
  if (!bill) return
  const payment_request = build(PaymentRequest, { bill_id: bill.bill_id, amount_due: bill.total_due }) as PaymentRequest
  telecom.surroundings.update({ payment_request })
}

/** Sets flags that are not so already. */
function learn({ surroundings }: Telecom, flags: Partial<Surroundings>): void {
  if (Object.entries(flags).some(([name, value]) => surroundings.value[name] !== value)) surroundings.update(flags)
}

function settlePayment(telecom: Telecom): void {
  const { payment_request } = telecom.surroundings.value
  if (!payment_request?.paid) return
  telecom.bills.update(billNamed(telecom, payment_request.bill_id).bill_id, { status: 'Paid' })
  telecom.surroundings.update({ payment_request: null })
}

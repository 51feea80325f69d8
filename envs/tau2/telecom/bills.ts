import { z } from 'zod'
import { add, compare, isInteger, PythonError, type PythonValue, str, truth } from '../../python/index.ts'
import { build } from '../models.ts'
import { raise } from '../toolkit.ts'
import { lastMonth, type Month, nextMonth, today } from './calendar.ts'
import { Bill, type Customer, LineItem } from './company.ts'
import { billNamed, customerNamed, lineNamed, planNamed } from './look-ups.ts'
import { BillId, CustomerId, ShownBill } from './shown.ts'
import { method, type Telecom, tool } from './state.ts'

function billsOf(telecom: Telecom, { bill_ids }: Customer): Bill[] {
  return bill_ids.map((bill_id) => billNamed(telecom, bill_id))
}

/** A customer's bills that they were asked to pay. */
export function billsAwaitingPayment(telecom: Telecom, customer: Customer): Bill[] {
  return billsOf(telecom, customer).filter(({ status }) => status === 'Awaiting Payment')
}

/** How many of so many items a slice up to `limit` has. */
function sliceEnd(limit: PythonValue, count: number): number {
  if (limit === null) return count
  if (typeof limit === 'boolean') return Number(limit)
  if (!isInteger(limit)) throw new PythonError('TypeError', 'slice indices must be integers or None or have an __index__ method')
  return Number(typeof limit === 'number' ? limit : limit.int)
}

export const get_bills_for_customer = tool({
  summary: "Lists a customer's bills, the newest first.",
  kind: 'read',
  args: { customer_id: CustomerId, limit: z.int().default(12).describe('At most so many.') },
  returns: z.array(ShownBill),
  run(telecom, { customer_id, limit }) {
    const bills = billsOf(telecom, customerNamed(telecom, customer_id))
    const newest = bills.sort((left, right) => compare(right.issue_date, left.issue_date)!)
    return newest.slice(0, sliceEnd(limit, newest.length))
  },
})

export const send_payment_request = tool({
  summary: 'Asks a customer to pay a bill; one bill at a time. It does not look whether the bill was paid: do so before.',
  kind: 'write',
  args: { customer_id: CustomerId, bill_id: BillId },
  returns: z.string(),
  run(telecom, { customer_id, bill_id }) {
    const customer = customerNamed(telecom, customer_id)
    if (billsAwaitingPayment(telecom, customer).length > 0) raise('A bill is already awaiting payment for this customer')
    if (!(customer.bill_ids as readonly PythonValue[]).includes(bill_id)) {
      raise(`Bill ${str(bill_id)} not found for customer ${str(customer_id)}`)
    }
    const bill = billNamed(telecom, bill_id)
    telecom.bills.update(bill.bill_id, { status: 'Awaiting Payment' })
    return `Payment request sent to the customer for bill ${bill.bill_id}`
  },
})

/** Puts an amount on a customer's next bill, which is made where there is none. */
export function charge(telecom: Telecom, customer_id: PythonValue, amount: PythonValue, description: string): void {
  const customer = customerNamed(telecom, customer_id)
  const draft = draftOf(telecom, customer) ?? openBill(telecom, customer, nextDraft(telecom, customer))
  addItem(telecom, draft, amount, description, compare(amount, 0) === -1 ? 'Credit' : 'Charge')
}

function draftOf(telecom: Telecom, { bill_ids }: Customer): Bill | undefined {
  for (const bill_id of bill_ids) {
    const bill = billNamed(telecom, bill_id)
    if (bill.status === 'Draft') return bill
  }
  return undefined
}

function nextDraft(telecom: Telecom, { customer_id }: Customer): Bill {
  return billOver(nextMonth, newBillId(telecom), customer_id, 'Draft')
}

/** A bill without items for a month. Its id is checked like any argument of a model. */
function billOver({ start, end, due }: Month, bill_id: PythonValue, customer_id: string, status: Bill['status']): Bill {
  return build(Bill, {
    bill_id,
    customer_id,
    period_start: start,
    period_end: end,
    issue_date: start,
    total_due: 0,
    due_date: due,
    status,
  }) as Bill
}

const madeId = /^B[0-9a-f]{8}$/

/** An id that no bill has. The reference draws it at random; here it counts the bills that were made. */
function newBillId({ bills }: Telecom): string {
  let number = bills.keys().filter((bill_id) => madeId.test(bill_id)).length
  const idOf = (): string => `B${number.toString(16).padStart(8, '0')}`
  do number += 1
  while (bills.has(idOf()))
  return idOf()
}

function openBill({ bills, customers }: Telecom, { customer_id, bill_ids }: Customer, bill: Bill): Bill {
  // The reference lists a second bill of the same id, which nothing finds. Only a task's set-up could ask for one.
  if (bills.has(bill.bill_id)) throw new Error(`A task adds the bill ${bill.bill_id}, which is there already.`)
  bills.insert(bill)
  customers.update(customer_id, { bill_ids: [...bill_ids, bill.bill_id] })
  return bill
}

function addItem({ bills }: Telecom, bill: Bill, amount: PythonValue, description: string, item_type: string): void {
  const item = build(LineItem, { description, amount, date: today, item_type })
  const total_due = add(bill.total_due, amount) as Bill['total_due']
  bills.update(bill.bill_id, { line_items: [...bill.line_items, item], total_due })
}

export const suspend_line_for_overdue_bill = method(
  [{ name: 'customer_id' }, { name: 'line_id' }, { name: 'new_bill_id' }, { name: 'contract_ended' }],
  (telecom, { customer_id, line_id, new_bill_id, contract_ended }) => {
    const line = lineNamed(telecom, line_id)
    if (line.status !== 'Active') raise('Line must be active to suspend for unpaid bill')
    const amount = planNamed(telecom, line.plan_id).price_per_month
    if (compare(amount, 0) !== 1) raise('Amount must be positive for overdue bill')
    const customer = customerNamed(telecom, customer_id)
    if (billsOf(telecom, customer).some(({ status }) => status === 'Overdue')) raise('Customer already has an overdue bill')
    const bill = openBill(telecom, customer, billOver(lastMonth, new_bill_id, customer.customer_id, 'Overdue'))
    addItem(telecom, bill, amount, `Charge for line ${line.line_id}`, 'Charge')
    const ended = truth(contract_ended) ? { contract_end_date: lastMonth.end } : {}
    telecom.lines.update(line.line_id, { status: 'Suspended', suspension_start_date: today, ...ended })
    return `Line ${str(line_id)} suspended for unpaid bill ${str(new_bill_id)}. Contract ended: ${str(contract_ended)}`
  },
)

import { absolute, compare, equals, type PythonValue, str, subtract } from '../../python/index.ts'
import { raise } from '../toolkit.ts'
import { billNamed, customerNamed, ownedLine } from './look-ups.ts'
import { method } from './state.ts'

const owned = [{ name: 'customer_id' }, { name: 'line_id' }] as const

export const assert_data_refueling_amount = method(
  [...owned, { name: 'expected_amount' }],
  (telecom, { customer_id, line_id, expected_amount }) => {
    const { data_refueling_gb } = ownedLine(telecom, customer_id, line_id)
    return compare(absolute(subtract(data_refueling_gb, expected_amount)), { float: '1e-06' }) === -1
  },
)

export const assert_line_status = method(
  [...owned, { name: 'expected_status' }],
  (telecom, { customer_id, line_id, expected_status }) =>
    equals(ownedLine(telecom, customer_id, line_id).status, expected_status),
)

export const assert_overdue_bill_exists = method(
  [{ name: 'customer_id' }, { name: 'overdue_bill_id' }],
  (telecom, { customer_id, overdue_bill_id }) => {
    const bill_ids: readonly PythonValue[] = customerNamed(telecom, customer_id).bill_ids
    if (!bill_ids.includes(overdue_bill_id)) raise(`Overdue bill ${str(overdue_bill_id)} not found`)
    const { status } = billNamed(telecom, overdue_bill_id)
    return status === 'Overdue' || raise(`Overdue bill ${str(overdue_bill_id)} is not overdue`)
  },
)

/** A bill that is not there is not overdue; one that is there must be paid. */
export const assert_no_overdue_bill = method([{ name: 'overdue_bill_id' }], ({ bills }, { overdue_bill_id }) => {
  const bill = typeof overdue_bill_id === 'string' ? bills.get(overdue_bill_id) : undefined
  return bill === undefined || bill.status === 'Paid'
})

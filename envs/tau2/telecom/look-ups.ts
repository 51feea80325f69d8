import { z } from 'zod'
import { type PythonValue, str } from '../../python/index.ts'
import { raise } from '../toolkit.ts'
import { textWith } from './attributes.ts'
import type { Bill, Customer, Line, Plan } from './company.ts'
import { CustomerId, PhoneNumber, ShownCustomer, ShownEntity } from './shown.ts'
import { type Telecom, tool } from './state.ts'

/** The entity under a key that may be any value; the reference looks through a list, where nothing has to be hashable. */
function find<Entity>(entities: { get(key: string): Entity | undefined }, key: PythonValue): Entity | undefined {
  return typeof key === 'string' ? entities.get(key) : undefined
}

export function customerNamed({ customers }: Telecom, customer_id: PythonValue): Customer {
  return find(customers, customer_id) ?? raise(`Customer with ID ${str(customer_id)} not found`)
}

export function lineNamed({ lines }: Telecom, line_id: PythonValue): Line {
  return find(lines, line_id) ?? raise(`Line with ID ${str(line_id)} not found`)
}

export function billNamed({ bills }: Telecom, bill_id: PythonValue): Bill {
  return find(bills, bill_id) ?? raise(`Bill with ID ${str(bill_id)} not found`)
}

export function planNamed({ plans }: Telecom, plan_id: PythonValue): Plan {
  return find(plans, plan_id) ?? raise(`Plan with ID ${str(plan_id)} not found`)
}

/** A line of a customer's. */
export function ownedLine(telecom: Telecom, customer_id: PythonValue, line_id: PythonValue): Line {
  const { line_ids } = customerNamed(telecom, customer_id)
  if (!(line_ids as readonly PythonValue[]).includes(line_id)) {
    raise(`Line ${str(line_id)} not found for customer ${str(customer_id)}`)
  }
  return lineNamed(telecom, line_id)
}

export function lineOfPhone({ lines }: Telecom, phone_number: PythonValue): Line {
  const [line] = lines.where((each) => each.phone_number === phone_number)
  return line ?? raise(`Line with phone number ${str(phone_number)} not found`)
}

export function customerOfPhone(telecom: Telecom, phone_number: PythonValue): Customer {
  const calls = (line_id: string): boolean => lineNamed(telecom, line_id).phone_number === phone_number
  // Customers after the one who is found are not looked at: a line that they lack raises for nobody else.
  const customer = telecom.customers
    .where(() => true)
    .find((each) => each.phone_number === phone_number || each.line_ids.some(calls))
  return customer ?? raise(`Customer with phone number ${str(phone_number)} not found`)
}

export const get_customer_by_phone = tool({
  summary: 'Finds the customer with a phone number: their own or one of their lines.',
  kind: 'read',
  args: { phone_number: PhoneNumber.describe("Such as '555-000-0000'.") },
  returns: ShownCustomer,
  run: (telecom, { phone_number }) => customerOfPhone(telecom, phone_number),
})

export const get_customer_by_id = tool({
  summary: 'Shows a customer.',
  kind: 'read',
  args: { customer_id: CustomerId },
  returns: ShownCustomer,
  run: (telecom, { customer_id }) => customerNamed(telecom, customer_id),
})

export const get_customer_by_name = tool({
  summary: 'Lists the customers of a name, upper or lower case, who were born on a day.',
  kind: 'read',
  args: {
    full_name: z.string().describe('First and last name.'),
    dob: z.string().describe('The day of birth, YYYY-MM-DD, which tells people of one name apart.'),
  },
  returns: z.array(ShownCustomer),
  run: ({ customers }, { full_name, dob }) =>
    customers.where(
      (each) => each.full_name.toLowerCase() === textWith(full_name, 'lower').toLowerCase() && each.date_of_birth === dob,
    ),
})

export const get_details_by_id = tool({
  summary: 'Shows what an id stands for: a customer, a line, a device, a bill or a plan.',
  kind: 'read',
  args: { id: z.string().describe('The id; its first letter (C, L, D, B, P) says what it stands for.') },
  returns: ShownEntity,
  run(telecom, { id }) {
    const known = textWith(id, 'startswith')
    if (known.startsWith('L')) return lineNamed(telecom, known)
    if (known.startsWith('D')) return telecom.devices.get(known) ?? raise(`Device with ID ${known} not found`)
    if (known.startsWith('B')) return billNamed(telecom, known)
    if (known.startsWith('C')) return customerNamed(telecom, known)
    if (known.startsWith('P')) return planNamed(telecom, known)
    return raise(`Unknown ID format or type: ${known}`)
  },
})

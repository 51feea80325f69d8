import { enumeration, floating, type PythonFloat, type PythonModel, type PythonValue, string } from '../../python/index.ts'
import { boolean, date, datetime, listOf, model, nested, optional } from '../models.ts'

export const lineStatuses = ['Active', 'Suspended', 'Pending Activation', 'Closed'] as const
export const billStatuses = ['Draft', 'Issued', 'Awaiting Payment', 'Paid', 'Overdue', 'Disputed'] as const
export const accountStatuses = ['Active', 'Suspended', 'Pending Verification', 'Closed'] as const
export const deviceTypes = ['phone', 'router', 'tablet', 'watch', 'other'] as const
export const paymentMethods = ['Credit Card', 'Debit Card', 'PayPal'] as const

const no = { validator: boolean, default: false }
const nothing = { validator: floating, default: { float: '0.0' } }

const Address = model('Address', { street: string, city: string, state: string, zip_code: string }, 'forbid')

export const Plan = model(
  'Plan',
  {
    plan_id: string,
    name: string,
    data_limit_gb: floating,
    price_per_month: floating,
    data_refueling_price_per_gb: floating,
  },
  'forbid',
)

export const Device = model(
  'Device',
  {
    device_id: string,
    device_type: enumeration(...deviceTypes),
    model: string,
    imei: optional(string),
    is_esim_capable: boolean,
    activated: no,
    activation_date: optional(datetime),
    last_esim_transfer_date: optional(datetime),
  },
  'forbid',
)

export const Line = model(
  'Line',
  {
    line_id: string,
    phone_number: string,
    status: { validator: enumeration(...lineStatuses), default: 'Pending Activation' },
    plan_id: string,
    device_id: optional(string),
    data_used_gb: nothing,
    data_refueling_gb: nothing,
    roaming_enabled: no,
    contract_end_date: optional(date),
    last_plan_change_date: optional(date),
    last_sim_replacement_date: optional(date),
    suspension_start_date: optional(date),
  },
  'forbid',
)

export const LineItem = model('LineItem', { description: string, amount: floating, date, item_type: string }, 'forbid')

export const Bill = model(
  'Bill',
  {
    bill_id: string,
    customer_id: string,
    period_start: date,
    period_end: date,
    issue_date: date,
    total_due: floating,
    due_date: date,
    line_items: { validator: listOf(nested(LineItem)), default: [] },
    status: { validator: enumeration(...billStatuses), default: 'Draft' },
  },
  'forbid',
)

const PaymentMethod = model(
  'PaymentMethod',
  { method_type: enumeration(...paymentMethods), account_number_last_4: string, expiration_date: string },
  'forbid',
)

export const Customer = model(
  'Customer',
  {
    customer_id: string,
    full_name: string,
    date_of_birth: string,
    email: string,
    phone_number: string,
    address: nested(Address),
    account_status: { validator: enumeration(...accountStatuses), default: 'Pending Verification' },
    payment_methods: { validator: listOf(nested(PaymentMethod)), default: [] },
    line_ids: { validator: listOf(string), default: [] },
    bill_ids: { validator: listOf(string), default: [] },
    // The reference's default is a date where a datetime belongs, and defaults are not checked.
    created_at: { validator: datetime, default: '2025-01-01' },
    last_extension_date: optional(date),
    goodwill_credit_used_this_year: nothing,
  },
  'forbid',
)

export type Plan = PythonModel & {
  readonly plan_id: string
  readonly data_limit_gb: PythonFloat
  readonly price_per_month: PythonFloat
  readonly data_refueling_price_per_gb: PythonFloat
}
export type Device = PythonModel & { readonly device_id: string }
export type Line = PythonModel & {
  readonly line_id: string
  readonly phone_number: string
  readonly status: (typeof lineStatuses)[number]
  readonly plan_id: string
  /** A task may set it to anything. */
  readonly data_used_gb: PythonValue
  readonly data_refueling_gb: PythonFloat
  readonly roaming_enabled: boolean
  readonly contract_end_date: string | null
  readonly suspension_start_date: string | null
}
export type Bill = PythonModel & {
  readonly bill_id: string
  readonly customer_id: string
  readonly issue_date: string
  readonly total_due: PythonFloat
  readonly line_items: readonly PythonModel[]
  readonly status: (typeof billStatuses)[number]
}
export type Customer = PythonModel & {
  readonly customer_id: string
  readonly full_name: string
  readonly date_of_birth: string
  readonly phone_number: string
  readonly line_ids: readonly string[]
  readonly bill_ids: readonly string[]
}

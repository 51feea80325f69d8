import { z } from 'zod'
import { semantic } from '../../../core/index.ts'
import { accountStatuses, billStatuses, deviceTypes, lineStatuses, paymentMethods } from './company.ts'

export const CustomerId = semantic('customer.id', z.string()).describe("Such as 'C0000'.")
export const LineId = semantic('line.id', z.string()).describe("Such as 'L0000'.")
export const BillId = semantic('bill.id', z.string()).describe("Such as 'B0000'.")
export const PlanId = semantic('plan.id', z.string())
export const DeviceId = semantic('device.id', z.string())
export const PhoneNumber = semantic('phone.number', z.string())
const day = semantic('date', z.string())
const money = semantic('money', z.number())

export const ShownCustomer = z.object({
  customer_id: CustomerId,
  full_name: semantic('customer.name', z.string()),
  date_of_birth: semantic('customer.birth', z.string()),
  email: z.string(),
  phone_number: PhoneNumber,
  address: z.object({ street: z.string(), city: z.string(), state: z.string(), zip_code: z.string() }),
  account_status: z.enum(accountStatuses),
  payment_methods: z.array(
    z.object({ method_type: z.enum(paymentMethods), account_number_last_4: z.string(), expiration_date: z.string() }),
  ),
  line_ids: z.array(LineId),
  bill_ids: z.array(BillId),
  created_at: z.string(),
  last_extension_date: day.nullable(),
  goodwill_credit_used_this_year: money,
})

export const ShownLine = z.object({
  line_id: LineId,
  phone_number: PhoneNumber,
  status: z.enum(lineStatuses),
  plan_id: PlanId,
  device_id: DeviceId.nullable(),
  data_used_gb: z.number(),
  data_refueling_gb: z.number(),
  roaming_enabled: z.boolean(),
  contract_end_date: day.nullable(),
  last_plan_change_date: day.nullable(),
  last_sim_replacement_date: day.nullable(),
  suspension_start_date: day.nullable(),
})

export const ShownBill = z.object({
  bill_id: BillId,
  customer_id: CustomerId,
  period_start: day,
  period_end: day,
  issue_date: day,
  total_due: money,
  due_date: day,
  line_items: z.array(z.object({ description: z.string(), amount: money, date: day, item_type: z.string() })),
  status: z.enum(billStatuses),
})

const ShownDevice = z.object({
  device_id: DeviceId,
  device_type: z.enum(deviceTypes),
  model: z.string(),
  imei: z.string().nullable(),
  is_esim_capable: z.boolean(),
  activated: z.boolean(),
  activation_date: z.string().nullable(),
  last_esim_transfer_date: z.string().nullable(),
})

const ShownPlan = z.object({
  plan_id: PlanId,
  name: z.string(),
  data_limit_gb: z.number(),
  price_per_month: money,
  data_refueling_price_per_gb: money,
})

export const ShownEntity = z.union([ShownLine, ShownDevice, ShownBill, ShownCustomer, ShownPlan])

import { z } from 'zod'
import { type Database, free, internal, semantic, state, table, written } from '../../core/index.ts'

export const Money = semantic('money', z.int().min(0)).describe('Whole cents.')
export const Day = semantic('date', z.string()).describe('A day such as 2026-03-02.')
export const CustomerId = semantic('customer.id', z.string())
export const OrderId = semantic('order.id', z.string()).describe('Such as O51234.')
export const ProductId = semantic('product.id', z.string())
export const VariantId = internal(semantic('variant.id', z.string()))
export const PaymentId = internal(semantic('payment.id', z.string()))
export const LineId = semantic('line.id', z.string()).describe('Such as L1.')

export type Address = z.output<typeof Address>
export const Address = z.object({
  street: written(semantic('address.street', z.string())),
  city: written(semantic('address.city', z.string())),
  zip: semantic('address.zip', z.string()),
})

export type Customer = z.output<typeof Customer>
export const Customer = z.object({
  customer_id: CustomerId,
  first_name: semantic('customer.first_name', z.string()),
  last_name: semantic('customer.last_name', z.string()),
  email: semantic('customer.email', z.string()),
  address: Address,
  member: z.enum(['standard', 'plus']),
  payment_ids: z.array(PaymentId),
  since: Day,
})

export const paymentKinds = ['card', 'gift_card', 'store_credit'] as const
export type Payment = z.output<typeof Payment>
export const Payment = z.object({
  payment_id: PaymentId,
  customer_id: CustomerId,
  kind: z.enum(paymentKinds),
  label: z.string(),
  balance: Money.nullable().describe('What is left on a gift card or as store credit; null for a card.'),
})

export type Product = z.output<typeof Product>
export const Product = z.object({
  product_id: ProductId,
  name: semantic('product.name', z.string()),
  category: z.string(),
  final_sale: z.boolean().describe('It is sold for good: no return and no exchange.'),
})

export type Variant = z.output<typeof Variant>
export const Variant = z.object({
  variant_id: VariantId,
  product_id: ProductId,
  colour: z.string(),
  size: z.string(),
  price: Money,
  stock: z.int().min(0),
})

export type Line = z.output<typeof Line>
export const Line = z.object({
  line_id: LineId,
  product_id: ProductId,
  variant_id: VariantId,
  name: semantic('product.name', z.string()),
  colour: z.string(),
  size: z.string(),
  price: Money,
  final_sale: z.boolean(),
  status: z.enum(['ordered', 'cancelled', 'returned', 'exchanged']),
})

export const orderStatuses = ['pending', 'processing', 'shipped', 'delivered', 'cancelled'] as const
export type Order = z.output<typeof Order>
export const Order = z.object({
  order_id: OrderId,
  customer_id: CustomerId,
  status: z.enum(orderStatuses),
  placed: Day,
  delivered: Day.nullable(),
  address: Address,
  address_changes: z.int().min(0),
  lines: z.array(Line),
  total: Money,
  payments: z.array(z.object({ payment_id: PaymentId, kind: z.enum(paymentKinds), paid: Money, refunded: Money })),
  tracking_id: semantic('tracking.id', z.string()).nullable(),
  cancel_reason: z.string().nullable(),
})

export type Shipment = z.output<typeof Shipment>
export const Shipment = z.object({
  tracking_id: semantic('tracking.id', z.string()),
  order_id: OrderId,
  carrier: z.string(),
  status: z.enum(['in_transit', 'delivered']),
  expected: Day.describe('The day on which it arrives, or arrived.'),
})

export const returnReasons = ['unwanted', 'faulty', 'wrong_item'] as const
export const Return = z.object({
  return_id: free(z.string()),
  order_id: OrderId,
  line_ids: z.array(LineId),
  reason: z.enum(returnReasons),
})

export const Refund = z.object({ refund_id: free(z.string()), order_id: OrderId, payment_id: PaymentId, amount: Money })

export const Exchange = z.object({
  exchange_id: free(z.string()),
  order_id: OrderId,
  line_id: LineId,
  variant_id: VariantId,
  payment_id: PaymentId,
  difference: z.int().describe('Cents that the customer pays; below zero it gets them back.'),
})

export const requests = [
  'cancel',
  'cancel_items',
  'change_address',
  'change_payment',
  'exchange',
  'return',
  'information',
] as const
export const declineReasons = ['not_owner', 'status', 'window', 'final_sale', 'address_limit', 'out_of_stock', 'balance'] as const
export const Decline = z.object({
  case_id: free(z.string()),
  order_id: OrderId,
  request: z.enum(requests),
  reason: z.enum(declineReasons),
})

export const Handover = z.object({ handover_id: free(z.string()), reason: written(z.string()) })

/** The key of a customer's name and zip, as the index has it. */
export function nameAndZip(first: string, last: string, zip: string): string {
  return `${first} ${last} ${zip}`.toLowerCase()
}

export const shop = state({
  customers: table(Customer, {
    key: 'customer_id',
    index: {
      email: ({ email }) => email,
      name_and_zip: ({ first_name, last_name, address }) => nameAndZip(first_name, last_name, address.zip),
    },
  }),
  payments: table(Payment, { key: 'payment_id' }),
  products: table(Product, { key: 'product_id' }),
  variants: table(Variant, { key: 'variant_id', index: { product: ({ product_id }) => product_id } }),
  orders: table(Order, { key: 'order_id', index: { customer: ({ customer_id }) => customer_id } }),
  shipments: table(Shipment, { key: 'tracking_id' }),
  returns: table(Return, { key: 'return_id', minted: true }),
  refunds: table(Refund, { key: 'refund_id', minted: true, index: { order: ({ order_id }) => order_id } }),
  exchanges: table(Exchange, { key: 'exchange_id', minted: true }),
  declines: table(Decline, { key: 'case_id', minted: true }),
  handovers: table(Handover, { key: 'handover_id', minted: true }),
})

export type Shop = Database<typeof shop>

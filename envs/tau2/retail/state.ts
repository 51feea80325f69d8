import { z } from 'zod'
import { type Database, semantic, state, table } from '../../../core/index.ts'
import { floating, literal, type PythonDict, type PythonFloat, type PythonModel, string } from '../../python/index.ts'
import { pythonKit } from '../domain.ts'
import { boolean, dictOf, listOf, model, nested, oneOf, optional } from '../models.ts'

const Variant = model('Variant', { item_id: string, options: dictOf(string), available: boolean, price: floating })
export const Product = model('Product', { name: string, product_id: string, variants: dictOf(nested(Variant)) })

const UserName = model('UserName', { first_name: string, last_name: string })
export const UserAddress = model('UserAddress', {
  address1: string,
  address2: string,
  city: string,
  country: string,
  state: string,
  zip: string,
})

const CreditCard = model('CreditCard', { source: literal('credit_card'), id: string, brand: string, last_four: string })
const Paypal = model('Paypal', { source: literal('paypal'), id: string })
const GiftCard = model('GiftCard', { source: literal('gift_card'), id: string, balance: floating })

export const User = model('User', {
  user_id: string,
  name: nested(UserName),
  address: nested(UserAddress),
  email: string,
  payment_methods: dictOf(oneOf('source', { credit_card: CreditCard, gift_card: GiftCard, paypal: Paypal })),
  orders: listOf(string),
})

const OrderFullfilment = model('OrderFullfilment', { tracking_id: listOf(string), item_ids: listOf(string) })
const OrderItem = model('OrderItem', {
  name: string,
  product_id: string,
  item_id: string,
  price: floating,
  options: dictOf(string),
})
export const OrderPayment = model('OrderPayment', {
  transaction_type: literal('payment', 'refund'),
  amount: floating,
  payment_method_id: string,
})

const statuses = [
  'processed',
  'pending',
  'pending (item modified)',
  'delivered',
  'cancelled',
  'exchange requested',
  'return requested',
] as const
export const cancelReasons = ['no longer needed', 'ordered by mistake'] as const

export const Order = model('Order', {
  order_id: string,
  user_id: string,
  address: nested(UserAddress),
  items: listOf(nested(OrderItem)),
  status: literal(...statuses),
  fulfillments: listOf(nested(OrderFullfilment)),
  payment_history: listOf(nested(OrderPayment)),
  cancel_reason: optional(literal(...cancelReasons)),
  exchange_items: optional(listOf(string)),
  exchange_new_items: optional(listOf(string)),
  exchange_payment_method_id: optional(string),
  exchange_price_difference: optional(floating),
  return_items: optional(listOf(string)),
  return_payment_method_id: optional(string),
})

export type Variant = PythonModel & {
  readonly item_id: string
  readonly options: PythonDict
  readonly available: boolean
  readonly price: PythonFloat
}
export type Product = PythonModel & { readonly product_id: string; readonly name: string; readonly variants: PythonDict }
export type PaymentMethod = PythonModel & { readonly source: string; readonly id: string; readonly balance?: PythonFloat }
export type User = PythonModel & {
  readonly user_id: string
  readonly name: { readonly first_name: string; readonly last_name: string }
  readonly address: { readonly zip: string }
  readonly email: string
  readonly payment_methods: PythonDict
}
export type Item = PythonModel & { readonly item_id: string; readonly product_id: string; readonly price: PythonFloat }
export type Payment = PythonModel & {
  readonly transaction_type: string
  readonly amount: PythonFloat
  readonly payment_method_id: string
}
export type Order = PythonModel & {
  readonly order_id: string
  readonly user_id: string
  readonly status: string
  readonly items: readonly Item[]
  readonly payment_history: readonly Payment[]
}

export const shape = state({
  products: table(z.custom<Product>(), { key: 'product_id', order: 'inserted' }),
  users: table(z.custom<User>(), {
    key: 'user_id',
    order: 'inserted',
    index: { first_name: ({ name }) => name.first_name.toLowerCase(), email: ({ email }) => email.toLowerCase() },
  }),
  orders: table(z.custom<Order>(), { key: 'order_id', order: 'inserted' }),
})

export const { tool } = pythonKit(shape)
export type Shop = Database<typeof shape>

export const OrderId = semantic('order.id', z.string()).describe("With its '#', such as '#W0000000'.")
export const UserId = semantic('user.id', z.string()).describe("Such as 'sam_doe_1234'.")
export const ProductId = semantic('product.id', z.string()).describe("A kind of product, such as '1234567890'; no item's id.")
export const ItemId = semantic('item.id', z.string()).describe("One variant of a product, such as '1234567890'.")
export const PaymentId = semantic('payment.id', z.string()).describe(
  "Such as 'gift_card_0000000', from the user's or the order's details.",
)

const ShownAddress = z.object({
  address1: z.string(),
  address2: z.string(),
  city: z.string(),
  country: z.string(),
  state: z.string(),
  zip: semantic('address.zip', z.string()),
})
const options = z.record(z.string(), z.string())

export const ShownVariant = z.object({ item_id: ItemId, options, available: z.boolean(), price: semantic('money', z.number()) })
export const ShownProduct = z.object({
  name: semantic('product.name', z.string()),
  product_id: ProductId,
  variants: z.record(z.string(), ShownVariant),
})
export const ShownUser = z.object({
  user_id: UserId,
  name: z.object({ first_name: semantic('user.first_name', z.string()), last_name: semantic('user.last_name', z.string()) }),
  address: ShownAddress,
  email: semantic('user.email', z.string()),
  payment_methods: z.record(
    z.string(),
    z.object({
      source: z.enum(['credit_card', 'gift_card', 'paypal']),
      id: PaymentId,
      brand: z.string().optional(),
      last_four: z.string().optional(),
      balance: z.number().optional(),
    }),
  ),
  orders: z.array(OrderId),
})
export const ShownOrder = z.object({
  order_id: OrderId,
  user_id: UserId,
  address: ShownAddress,
  items: z.array(z.object({ name: z.string(), product_id: ProductId, item_id: ItemId, price: z.number(), options })),
  status: z.enum(statuses),
  fulfillments: z.array(z.object({ tracking_id: z.array(z.string()), item_ids: z.array(ItemId) })),
  payment_history: z.array(
    z.object({ transaction_type: z.enum(['payment', 'refund']), amount: z.number(), payment_method_id: PaymentId }),
  ),
  cancel_reason: z.enum(cancelReasons).nullable(),
  exchange_items: z.array(ItemId).nullable(),
  exchange_new_items: z.array(ItemId).nullable(),
  exchange_payment_method_id: PaymentId.nullable(),
  exchange_price_difference: z.number().nullable(),
  return_items: z.array(ItemId).nullable(),
  return_payment_method_id: PaymentId.nullable(),
})

import { z } from 'zod'
import { dict, dumps, equals, PythonError, type PythonValue, typeName } from '../../python/index.ts'
import { raise, valueAt } from '../toolkit.ts'
import { orderNamed, productNamed, userNamed } from './rules.ts'
import { ItemId, OrderId, ProductId, ShownOrder, ShownProduct, ShownUser, ShownVariant, tool, UserId } from './state.ts'

/** Python's `value.lower()`. */
function lower(value: PythonValue): string {
  if (typeof value === 'string') return value.toLowerCase()
  throw new PythonError('AttributeError', `'${typeName(value)}' object has no attribute 'lower'`)
}

export const find_user_id_by_email = tool({
  summary: 'Finds the id of the user with an e-mail address, in any case. The first way to find a user.',
  kind: 'read',
  args: { email: z.string().describe("Such as 'sam.doe@example.com'.") },
  returns: UserId,
  run(shop, { email }) {
    if (shop.users.count === 0) raise('User not found')
    return shop.users.by('email', lower(email))[0]?.user_id ?? raise('User not found')
  },
})

export const find_user_id_by_name_zip = tool({
  summary: 'Finds the id of a user by name and zip code, for those who do not remember their e-mail address.',
  kind: 'read',
  args: {
    first_name: z.string().describe("The customer's first name."),
    last_name: z.string().describe("The customer's last name."),
    zip: z.string().describe("The customer's zip code, such as '12345'."),
  },
  returns: UserId,
  run(shop, { first_name, last_name, zip }) {
    if (shop.users.count === 0) raise('User not found')
    const found = shop.users
      .by('first_name', lower(first_name))
      .find(({ name, address }) => name.last_name.toLowerCase() === lower(last_name) && equals(address.zip, zip))
    return found?.user_id ?? raise('User not found')
  },
})

export const get_order_details = tool({
  summary: 'Shows an order: its status, items, address and payments.',
  kind: 'read',
  args: { order_id: OrderId },
  returns: ShownOrder,
  run: (shop, { order_id }) => orderNamed(shop, order_id),
})

export const get_product_details = tool({
  summary: 'Shows a product with all its variants: options, price, and whether it is in stock.',
  kind: 'read',
  args: { product_id: ProductId },
  returns: ShownProduct,
  run: (shop, { product_id }) => productNamed(shop, product_id),
})

export const get_item_details = tool({
  summary: 'Shows one variant of a product: options, price, and whether it is in stock.',
  kind: 'read',
  args: { item_id: ItemId },
  returns: ShownVariant,
  run(shop, { item_id }) {
    for (const { variants } of shop.products.where(() => true)) {
      const variant = valueAt(variants, item_id)
      if (variant !== undefined) return variant
    }
    return raise('Item not found')
  },
})

export const get_user_details = tool({
  summary: 'Shows a user: name, address, ways to pay and orders.',
  kind: 'read',
  args: { user_id: UserId },
  returns: ShownUser,
  run: (shop, { user_id }) => userNamed(shop, user_id),
})

export const list_all_product_types = tool({
  summary: 'Lists the names of all products with their ids, by name.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run: (shop) => {
    const ids = new Map(shop.products.where(() => true).map(({ name, product_id }) => [name, product_id]))
    return dumps(dict([...ids]), { sortKeys: true })
  },
})

import { z } from 'zod'
import { refuse, semantic } from '../../../core/index.ts'
import { Product, ProductId, Variant, VariantId } from '../state.ts'
import { defineTool } from './kit.ts'

export const search_products = defineTool({
  summary: 'Finds the products whose name contains a word.',
  effect: 'read',
  args: z.strictObject({ word: semantic('product.name', z.string().min(3)) }),
  returns: z.array(Product),
  run: (shop, { word }) => shop.products.where(({ name }) => name.includes(word.trim().toLowerCase())),
})

export const list_variants = defineTool({
  summary: 'Lists the variants of a product with colour, size, price and stock.',
  effect: 'read',
  args: z.strictObject({ product_id: ProductId }),
  returns: z.array(Variant),
  run(shop, { product_id }) {
    const variants = shop.variants.by('product', product_id)
    if (variants.length === 0)
      refuse('product_unknown', `There is no product ${product_id}; an order's lines and search_products name them.`)
    return [...variants]
  },
})

export const get_variant = defineTool({
  summary: 'Shows one variant with colour, size, price and stock.',
  effect: 'read',
  args: z.strictObject({ variant_id: VariantId }),
  returns: Variant,
  run: (shop, { variant_id }) =>
    shop.variants.get(variant_id) ??
    refuse('variant_unknown', `There is no variant ${variant_id}; list_variants shows those of a product.`),
})

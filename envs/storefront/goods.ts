import type { Product, Variant } from './state.ts'

const colours = ['black', 'white', 'red', 'blue', 'green', 'grey', 'yellow', 'brown'] as const
const clothes = ['small', 'medium', 'large'] as const
const shoes = ['size 38', 'size 40', 'size 42', 'size 44'] as const
const one = ['one size'] as const

/** Every colour and size that a variant can have: what a customer can tell apart. */
export const colourNames: readonly string[] = colours
export const sizeNames: readonly string[] = [...clothes, ...shoes]

/** Name, category, sizes, price of the first variant in cents, and whether it is sold for good. */
const goods: readonly (readonly [string, string, readonly string[], number, boolean])[] = [
  ['walking boots', 'shoes', shoes, 11_900, false],
  ['running shoes', 'shoes', shoes, 8_450, false],
  ['sandals', 'shoes', shoes, 3_990, false],
  ['slippers', 'shoes', shoes, 2_450, false],
  ['rain jacket', 'clothes', clothes, 7_995, false],
  ['wool sweater', 'clothes', clothes, 6_450, false],
  ['hoodie', 'clothes', clothes, 4_550, false],
  ['polo shirt', 'clothes', clothes, 2_995, false],
  ['jeans', 'clothes', clothes, 5_990, false],
  ['scarf', 'clothes', one, 1_990, false],
  ['leather belt', 'clothes', clothes, 2_750, false],
  ['swimsuit', 'clothes', clothes, 3_450, true],
  ['pyjamas', 'clothes', clothes, 3_290, false],
  ['backpack', 'travel', one, 6_990, false],
  ['suitcase', 'travel', one, 12_950, false],
  ['tent', 'travel', one, 18_900, false],
  ['sleeping bag', 'travel', one, 8_990, false],
  ['camping stove', 'travel', one, 4_490, false],
  ['umbrella', 'travel', one, 1_850, false],
  ['headlamp', 'travel', one, 2_390, false],
  ['desk lamp', 'home', one, 3_950, false],
  ['kettle', 'home', one, 4_250, false],
  ['toaster', 'home', one, 3_890, false],
  ['teapot', 'home', one, 2_890, false],
  ['blanket', 'home', one, 3_590, false],
  ['pillow', 'home', one, 2_190, true],
  ['bath towel', 'home', one, 1_690, true],
  ['wall clock', 'home', one, 2_790, false],
  ['picture frame', 'home', one, 1_590, false],
  ['vase', 'home', one, 2_250, false],
  ['bookshelf', 'home', one, 9_900, false],
  ['cutting board', 'home', one, 2_050, false],
  ['headphones', 'devices', one, 9_450, false],
  ['earbuds', 'devices', one, 5_290, true],
  ['speaker', 'devices', one, 7_450, false],
  ['keyboard', 'devices', one, 6_150, false],
  ['webcam', 'devices', one, 4_890, false],
  ['chess set', 'games', one, 3_350, false],
  ['puzzle', 'games', one, 1_750, false],
  ['skateboard', 'games', one, 5_490, false],
]

const pad = (number: number): string => String(number).padStart(2, '0')

/** The shop's products: the same forty, however many orders there are. */
export const products: readonly Product[] = goods.map(([name, category, , , final_sale], place) => ({
  product_id: `P${pad(place + 1)}`,
  name,
  category,
  final_sale,
}))

/** Two sizes up cost more, and every fourth variant is sold out. */
export const variants: readonly Variant[] = goods.flatMap(([, , sizes, price], place) =>
  variantsOf(`P${pad(place + 1)}`, place, sizes, price),
)

function variantsOf(product_id: string, place: number, sizes: readonly string[], price: number): Variant[] {
  const made: Variant[] = []
  const offered = sizes.length === 1 ? 4 : 2
  for (let tint = 0; tint < offered; tint++) {
    for (const [step, size] of sizes.entries()) {
      const number = made.length + 1
      made.push({
        variant_id: `V${product_id.slice(1)}${pad(number)}`,
        product_id,
        colour: colours[(place + tint * 3) % colours.length]!,
        size,
        price: price + (step > 1 ? 500 : 0) + tint * 250,
        stock: (place + number) % 4 === 0 ? 0 : 3 + ((place * 7 + number * 5) % 20),
      })
    }
  }
  return made
}

/** The variants of a product, in order. */
export const variantsByProduct: ReadonlyMap<string, readonly Variant[]> = new Map(
  products.map(({ product_id }) => [product_id, variants.filter((variant) => variant.product_id === product_id)]),
)

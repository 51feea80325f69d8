/** A function of an item that makes each item's value once and keeps it as long as the item. */
export function remembered<Item extends object, Value>(make: (item: Item) => Value): (item: Item) => Value {
  const known = new WeakMap<Item, { readonly value: Value }>()
  return (item) => {
    const kept = known.get(item) ?? { value: make(item) }
    known.set(item, kept)
    return kept.value
  }
}

type BoxItem = {
  line_item_id: string
  inventory_item_id: string
  quantity: number
  verified: number
}

/** What is in several boxes together: one item per line and inventory item. */
export function mergeItems<Item extends BoxItem>(items: Item[]): Item[] {
  const merged = new Map<string, Item>()
  for (const item of items) {
    const key = JSON.stringify([item.line_item_id, item.inventory_item_id])
    const known = merged.get(key)
    merged.set(
      key,
      known
        ? {
            ...known,
            quantity: known.quantity + item.quantity,
            verified: known.verified + item.verified,
          }
        : item
    )
  }
  return [...merged.values()]
}

type Named = {
  sku: string | null
  title: string | null
  inventory_item_id?: string | null
}

/** What an item is called; its id where it is gone. */
export const itemLabel = ({ sku, title, inventory_item_id }: Named): string =>
  title ?? sku ?? inventory_item_id ?? ""

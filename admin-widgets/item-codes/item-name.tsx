import { Text } from "@medusajs/ui"
import type { NamedItem } from "../../src/types/packing-facts"

/** An item's title over its SKU. */
export const ItemName = ({ item }: { item: NamedItem }) => (
  <div>
    <Text size="small">{item.title}</Text>
    <Text size="xsmall" className="text-ui-fg-subtle">
      {item.sku}
    </Text>
  </div>
)

import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { StockCountResponse } from "../../../../../types/replenishment/stock-counts"
import { loadCounts } from "./load-counts"
import { type CountedItem, toLineRow } from "./to-line-row"

/**
 * A sheet with its lines, in the order of their SKUs.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function loadCount(
  container: MedusaContainer,
  id: string
): Promise<StockCountResponse["count"]> {
  const {
    counts: [count],
  } = await loadCounts(container, { id }, { offset: 0, limit: 1 })
  if (!count) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no count sheet ${id}.`
    )
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: lines } = await query.graph({
    entity: "count_line",
    fields: ["*"],
    filters: { count_id: id },
  })
  const { data: items } = await query.graph({
    entity: "inventory_item",
    fields: [
      "id",
      "sku",
      "title",
      "variants.barcode",
      "variants.ean",
      "variants.upc",
    ],
    filters: { id: lines.map((line) => line.inventory_item_id) },
  })
  const byId = new Map(
    (items as CountedItem[]).map((item) => [item.id, item] as const)
  )
  const isBlind = count.state === "open"
  const count_lines = lines
    .map((line) =>
      toLineRow(line, byId.get(line.inventory_item_id) ?? null, isBlind)
    )
    .toSorted((a, b) => ((a.sku ?? "") < (b.sku ?? "") ? -1 : 1))
  return { ...count, count_lines }
}

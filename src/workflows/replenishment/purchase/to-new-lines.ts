import { MedusaError } from "@medusajs/framework/utils"
import { chooseSupplierItem } from "../../../modules/replenishment/purchase/items/choose-supplier-item"
import { unitCost } from "../../../modules/replenishment/purchase/items/unit-cost"
import type { NewLine } from "../../../modules/replenishment/storage/purchase/insert-lines"
import type { SupplierItemRow } from "../../../types/replenishment/supplier-items"

/** A line as a buyer or a suggestion wants it. */
export type WantedLine = {
  inventory_item_id: string
  /** Without one: the supplier's first item for it. */
  supplier_item_id?: string | null
  /** Whole units. */
  ordered: number
  /** Minor units; without: the price of so many units. */
  cost_minor?: string | null
  suggestion_id?: string | null
}

/**
 * Lines of a draft, each supplier SKU once.
 *
 * @param items what the supplier sells.
 * @param day ISO, on which it is ordered.
 * @throws MedusaError INVALID_DATA for what the supplier does not sell.
 */
export function toNewLines(
  supplier: { code: string; name: string },
  items: SupplierItemRow[],
  wanted: WantedLine[],
  day: string
): NewLine[] {
  const lines = new Map<string, NewLine>()
  for (const one of wanted) {
    const item = findItem(items, one, day)
    if (!item) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${supplier.name} (${supplier.code}) does not sell item ` +
          `${one.supplier_item_id ?? one.inventory_item_id} on ${day}. Add it ` +
          "to what the supplier sells, or order it elsewhere."
      )
    }
    const known = lines.get(item.id)
    const ordered = one.ordered + (known?.ordered ?? 0)
    lines.set(item.id, {
      inventory_item_id: item.inventory_item_id,
      supplier_item_id: item.id,
      supplier_sku: item.supplier_sku,
      ordered,
      cost_minor:
        one.cost_minor === undefined ? unitCost(item, ordered) : one.cost_minor,
      suggestion_id: one.suggestion_id ?? known?.suggestion_id ?? null,
    })
  }
  return [...lines.values()]
}

const findItem = (items: SupplierItemRow[], wanted: WantedLine, day: string) =>
  wanted.supplier_item_id
    ? items.find(
        ({ id, inventory_item_id }) =>
          id === wanted.supplier_item_id &&
          inventory_item_id === wanted.inventory_item_id
      )
    : chooseSupplierItem(items, wanted.inventory_item_id, day)

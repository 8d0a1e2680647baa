import { toMainUnits } from "../../../src/money/to-main-units"
import type {
  PurchaseLineBody,
  PurchaseLineRow,
} from "../../../src/types/replenishment/purchase-orders"
import type { ListedSupplierItem } from "../../../src/types/replenishment/supplier-items"
import { itemLabel } from "../parts/item-label"
import { readQuantity } from "../reorder/read-quantity"

/** A line of a draft as it stands in the fields. */
export type DraftLine = {
  inventory_item_id: string
  supplier_item_id: string | null
  label: string
  pack: number | null
  /** Whole units. */
  ordered: string
  /** Of one unit, main units; empty: by the supplier's price. */
  cost: string
}

/** A stored line, ready to be changed. */
export const draftLine = (
  line: PurchaseLineRow,
  currency_code: string
): DraftLine => ({
  inventory_item_id: line.inventory_item_id,
  supplier_item_id: line.supplier_item_id,
  label: `${itemLabel(line)} · ${line.supplier_sku}`,
  pack: null,
  ordered: String(line.ordered),
  cost:
    line.cost_minor === null
      ? ""
      : toMainUnits(BigInt(line.cost_minor), currency_code),
})

/** A line for what a supplier sells, at its least. */
export const draftItem = (item: ListedSupplierItem): DraftLine => ({
  inventory_item_id: item.inventory_item_id,
  supplier_item_id: item.id,
  label: `${itemLabel(item)} · ${item.supplier_sku}`,
  pack: item.pack,
  ordered: String(Math.max(item.moq, item.pack)),
  cost: "",
})

/** The lines as the server takes them; null where a quantity is none. */
export function readLines(lines: DraftLine[]): PurchaseLineBody[] | null {
  const read = lines.map(({ ordered, cost, ...line }) => ({
    inventory_item_id: line.inventory_item_id,
    ...(line.supplier_item_id && { supplier_item_id: line.supplier_item_id }),
    ordered: readQuantity(ordered) ?? 0,
    ...(cost.trim() && { cost: cost.trim().replace(",", ".") }),
  }))
  return read.length > 0 && read.every(({ ordered }) => ordered > 0)
    ? read
    : null
}

import type { Page } from "./page"

/** A price from so many units on. */
export type CostBreak = { from: number; cost_minor: string }

/** What a supplier sells an inventory item for. */
export type SupplierItemRow = {
  id: string
  supplier_id: string
  inventory_item_id: string
  supplier_sku: string
  /** Units of a pack; orders are whole packs. */
  pack: number
  /** Least units of an order. */
  moq: number
  /** Of one unit, in the supplier's currency; null: unknown. */
  cost_minor: string | null
  cost_breaks: CostBreak[]
  stated_days: number | null
  /** The lowest is asked first. */
  rank: number
  valid_from_on: string | null
  valid_to_on: string | null
}

export type ListedSupplierItem = SupplierItemRow & {
  /** Null for an item that is gone. */
  sku: string | null
  title: string | null
  supplier_code: string
  currency_code: string
}

/**
 * `GET /admin/order-cycle/replenishment/supplier-items
 *  ?supplier_id=…&inventory_item_id=…&q=…`.
 */
export type SupplierItemListResponse = Page & {
  supplier_items: ListedSupplierItem[]
}

/** `POST …/supplier-items` and `/:id` (there without the first two). */
export type SupplierItemBody = {
  supplier_id: string
  inventory_item_id: string
  supplier_sku: string
  pack?: number
  moq?: number
  /** Main units as text: `"12.50"`. */
  cost?: string | null
  cost_breaks?: { from: number; cost: string }[]
  stated_days?: number | null
  rank?: number
  valid_from_on?: string | null
  valid_to_on?: string | null
}

/** What POST answers; DELETE gives `{ id }`. */
export type SupplierItemResponse = { supplier_item: SupplierItemRow }

/** `POST …/supplier-items/import`. */
export type SupplierItemImportBody = { file_name: string; content: string }

/** A cell that is wrong: its row was left out. */
export type ImportReject = {
  /** Line of the file, 1 is the header. */
  line: number
  /** As the header writes it; null where the whole row is meant. */
  column: string | null
  message: string
}

/** What became of a file; `GET …/supplier-items/export` gives it as CSV. */
export type SupplierItemImportResponse = {
  created: number
  changed: number
  unchanged: number
  rejects: ImportReject[]
}

import { DateTime } from "luxon"
import { BadCell } from "./bad-cell"
import { readCost } from "./read-cost"
import { readCostBreaks } from "./read-cost-breaks"
import type { SupplierItemCells } from "./supplier-item-cells"
import type { SupplierItemColumn } from "./supplier-item-columns"

/** What the shop knows, by which a row is read. */
export type KnownNames = {
  suppliers: Map<string, { id: string; currency_code: string }>
  /** Inventory items by SKU. */
  items: Map<string, string>
}

/** A row as it is kept. */
export type SupplierItemValues = {
  supplier_id: string
  inventory_item_id: string
  supplier_sku: string
  pack: number
  moq: number
  cost_minor: string | null
  cost_breaks: { from: number; cost_minor: string }[]
  stated_days: number | null
  rank: number
  valid_from_on: string | null
  valid_to_on: string | null
}

const MOST_UNITS = 1_000_000
const MOST_DAYS = 365

/**
 * Reads a row of what a supplier sells; costs are main units of its currency.
 *
 * @throws BadCell with the column that is wrong and what to write there.
 */
export function readSupplierItem(
  { cells }: SupplierItemCells,
  { suppliers, items }: KnownNames
): SupplierItemValues {
  const supplier = suppliers.get(need(cells, "supplier_code"))
  if (!supplier) {
    throw new BadCell(
      "supplier_code",
      `There is no supplier ${cells.supplier_code}. Make it first.`
    )
  }
  const inventory_item_id = items.get(need(cells, "sku"))
  if (!inventory_item_id) {
    throw new BadCell(
      "sku",
      `No inventory item has the SKU ${cells.sku}. Correct it, or make the item.`
    )
  }
  const row = {
    supplier_id: supplier.id,
    inventory_item_id,
    supplier_sku: need(cells, "supplier_sku"),
    pack: readWhole(cells, "pack", MOST_UNITS) ?? 1,
    moq: readWhole(cells, "moq", MOST_UNITS) ?? 1,
    cost_minor: cells.cost
      ? readCost("cost", cells.cost, supplier.currency_code)
      : null,
    cost_breaks: readCostBreaks(
      cells.cost_breaks ?? "",
      supplier.currency_code
    ),
    stated_days: readWhole(cells, "stated_days", MOST_DAYS),
    rank: readWhole(cells, "rank", MOST_UNITS) ?? 1,
    valid_from_on: readDay(cells, "valid_from"),
    valid_to_on: readDay(cells, "valid_to"),
  }
  if (
    row.valid_from_on &&
    row.valid_to_on &&
    row.valid_to_on < row.valid_from_on
  ) {
    throw new BadCell("valid_to", "It is before valid_from.")
  }
  return row
}

type Cells = SupplierItemCells["cells"]

function need(cells: Cells, column: SupplierItemColumn): string {
  const cell = cells[column]
  if (!cell) {
    throw new BadCell(column, "The cell is empty.")
  }
  return cell
}

function readWhole(
  cells: Cells,
  column: SupplierItemColumn,
  most: number
): number | null {
  const cell = cells[column]
  if (!cell) {
    return null
  }
  const number = /^\d{1,7}$/.test(cell) ? Number(cell) : 0
  if (number < 1 || number > most) {
    throw new BadCell(column, `"${cell}" is no whole number from 1 to ${most}.`)
  }
  return number
}

function readDay(cells: Cells, column: SupplierItemColumn): string | null {
  const cell = cells[column]
  if (!cell) {
    return null
  }
  if (
    !/^\d{4}-\d\d-\d\d$/.test(cell) ||
    !DateTime.fromISO(cell, { zone: "utc" }).isValid
  ) {
    throw new BadCell(column, `"${cell}" is no day; write it as 2026-11-27.`)
  }
  return cell
}

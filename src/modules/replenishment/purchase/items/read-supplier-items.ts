import type { ImportReject } from "../../../../types/replenishment/supplier-items"
import { BadCell } from "./bad-cell"
import {
  type KnownNames,
  readSupplierItem,
  type SupplierItemValues,
} from "./read-supplier-item"
import type { SupplierItemCells } from "./supplier-item-cells"

/**
 * Reads the rows of a file; one that is wrong is left out and told by line and
 * column, and the good ones are kept.
 */
export function readSupplierItems(
  rows: SupplierItemCells[],
  known: KnownNames
): { values: SupplierItemValues[]; rejects: ImportReject[] } {
  const values = new Map<string, SupplierItemValues>()
  const lines = new Map<string, number>()
  const rejects: ImportReject[] = []
  for (const row of rows) {
    try {
      const value = readSupplierItem(row, known)
      const key = keyOf(value)
      const before = lines.get(key)
      if (before !== undefined) {
        throw new BadCell(
          "supplier_sku",
          `${value.supplier_sku} stands for this item in line ${before} already.`
        )
      }
      lines.set(key, row.line)
      values.set(key, value)
    } catch (error) {
      if (!(error instanceof BadCell)) {
        throw error
      }
      const { column, message } = error
      rejects.push({ line: row.line, column, message })
    }
  }
  return { values: [...values.values()], rejects }
}

const keyOf = (value: SupplierItemValues) =>
  JSON.stringify([
    value.supplier_id,
    value.inventory_item_id,
    value.supplier_sku,
  ])

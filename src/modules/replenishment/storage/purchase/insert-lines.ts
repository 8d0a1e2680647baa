import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"

/** A line of a draft. */
export type NewLine = {
  inventory_item_id: string
  supplier_item_id: string | null
  supplier_sku: string
  /** Whole units. */
  ordered: number
  /** Of one unit, minor units of the order's currency; null: unknown. */
  cost_minor: string | null
  suggestion_id: string | null
}

/** Writes the lines of a draft. */
export async function insertLines(
  transaction: SqlEntityManager,
  purchase_order_id: string,
  lines: NewLine[]
): Promise<void> {
  await insertFromJson(transaction, {
    table: "replenishment_purchase_line",
    columns: {
      id: "text",
      purchase_order_id: "text",
      inventory_item_id: "text",
      supplier_item_id: "text",
      supplier_sku: "text",
      ordered: "integer",
      cost_minor: "bigint",
      suggestion_id: "text",
    },
    rows: lines.map((line) => ({
      id: generateEntityId(undefined, "opol"),
      purchase_order_id,
      ...line,
    })),
    conflict: "do nothing",
    returning: '"id"',
  })
}

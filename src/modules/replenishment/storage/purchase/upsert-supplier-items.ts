import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { SupplierItemValues } from "../../purchase/items/read-supplier-item"

export type UpsertedItem = { id: string; is_new: boolean }

/**
 * Writes what suppliers sell, by supplier, item and supplier SKU.
 *
 * @returns the rows that are new or have changed.
 */
export const upsertSupplierItems = (
  manager: SqlEntityManager,
  values: SupplierItemValues[]
): Promise<UpsertedItem[]> =>
  insertFromJson<UpsertedItem>(manager, {
    table: "replenishment_supplier_item",
    columns: {
      id: "text",
      supplier_id: "text",
      inventory_item_id: "text",
      supplier_sku: "text",
      pack: "integer",
      moq: "integer",
      cost_minor: "bigint",
      cost_breaks: "jsonb",
      stated_days: "integer",
      rank: "integer",
      valid_from_on: "text",
      valid_to_on: "text",
    },
    rows: values.map((value) => ({
      id: generateEntityId(undefined, "osit"),
      ...value,
    })),
    conflict: `("supplier_id", "inventory_item_id", "supplier_sku")
       where "deleted_at" is null do update set ${changes}, "updated_at" = now()
       where (${current}) is distinct from (${given})`,
    returning: '"id", (xmax = 0) as "is_new"',
  })

const columns = [
  "pack",
  "moq",
  "cost_minor",
  "cost_breaks",
  "stated_days",
  "rank",
  "valid_from_on",
  "valid_to_on",
]

const changes = columns
  .map((column) => `"${column}" = excluded."${column}"`)
  .join(", ")

const current = columns
  .map((column) => `"replenishment_supplier_item"."${column}"`)
  .join(", ")

const given = columns.map((column) => `excluded."${column}"`).join(", ")

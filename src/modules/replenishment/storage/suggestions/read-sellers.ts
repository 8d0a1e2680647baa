import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Who would be asked for an item, and at which terms. */
export type SellerRow = {
  inventory_item_id: string
  supplier_item_id: string
  supplier_id: string
  mode: "continuous" | "calendar"
  time_zone: string
  order_days: number[]
  holidays: string[]
  currency_code: string
  minimum_minor: string | null
  free_freight_minor: string | null
  pack: number
  moq: number
  cost_minor: string | null
  cost_breaks: { from: number; cost_minor: string }[]
  item_stated_days: number | null
  supplier_stated_days: number | null
}

/**
 * Of each item the active supplier that sells it on a day, the lowest rank
 * first.
 *
 * @param day ISO.
 * @param items only these; null: all.
 */
export const readSellers = (
  manager: SqlEntityManager,
  day: string,
  items: string[] | null
): Promise<SellerRow[]> =>
  manager.execute<SellerRow[]>(readSql, [
    day,
    day,
    items === null,
    JSON.stringify(items ?? []),
  ])

const readSql = `
select distinct on (i."inventory_item_id")
       i."inventory_item_id", i."id" as "supplier_item_id", s."id" as "supplier_id",
       s."mode", s."time_zone", s."order_days", s."holidays",
       lower(s."currency_code") as "currency_code",
       s."minimum_minor"::text as "minimum_minor",
       s."free_freight_minor"::text as "free_freight_minor",
       i."pack", i."moq", i."cost_minor"::text as "cost_minor", i."cost_breaks",
       i."stated_days" as "item_stated_days",
       s."stated_days" as "supplier_stated_days"
  from "replenishment_supplier_item" i
  join "replenishment_supplier" s on s."id" = i."supplier_id"
 where i."deleted_at" is null and s."deleted_at" is null and s."is_active"
   and coalesce(i."valid_from_on" <= ?, true)
   and coalesce(i."valid_to_on" >= ?, true)
   and (? or i."inventory_item_id" in (
     select jsonb_array_elements_text(?::jsonb)))
 order by i."inventory_item_id", i."rank", i."id"`

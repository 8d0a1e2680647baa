import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** An item at a location: what is there, promised and under way; units. */
export type StockRow = {
  inventory_item_id: string
  location_id: string
  on_hand: number
  reserved: number
  /** Sold, waiting for goods and not reserved. */
  backordered: number
  /** Open at suppliers, drafts among them. */
  on_order: number
  /** Of orders that were sent; null day: none was named. */
  supplies: { on: string | null; units: number }[]
}

/**
 * Live positions, ordered by ids. A draft counts as ordered, so that nothing
 * is suggested twice, but brings nothing before it is sent.
 *
 * @param items only these; null: every level of the shop.
 */
export const readStock = (
  manager: SqlEntityManager,
  items: string[] | null
): Promise<StockRow[]> =>
  manager.execute<StockRow[]>(readSql, [
    items === null,
    JSON.stringify(items ?? []),
  ])

const readSql = `
with waiting as (
  select "inventory_item_id", "location_id",
         sum("quantity" - "filled" - "held_back") as "units"
    from "verification_backorder"
   where "state" = 'waiting' and "reservation_id" is null
     and "deleted_at" is null
   group by 1, 2
),
open_line as (
  select l."inventory_item_id", o."location_id", o."state", o."expected_on",
         sum(greatest(0,
           l."ordered" - l."accepted" - l."damaged" - l."canceled")) as "units"
    from "replenishment_purchase_line" l
    join "replenishment_purchase_order" o on o."id" = l."purchase_order_id"
   where o."state" in ('draft', 'sent', 'partly_received')
     and o."deleted_at" is null and l."deleted_at" is null
   group by 1, 2, 3, 4
),
ordered as (
  select "inventory_item_id", "location_id", sum("units") as "units",
         jsonb_agg(jsonb_build_object('on', "expected_on", 'units', "units")
           order by "expected_on")
           filter (where "state" <> 'draft' and "units" > 0) as "supplies"
    from open_line group by 1, 2
)
select l."inventory_item_id", l."location_id",
       l."stocked_quantity"::float8 as "on_hand",
       l."reserved_quantity"::float8 as "reserved",
       coalesce(w."units", 0)::float8 as "backordered",
       coalesce(o."units", 0)::float8 as "on_order",
       coalesce(o."supplies", '[]') as "supplies"
  from "inventory_level" l
  left join waiting w on w."inventory_item_id" = l."inventory_item_id"
   and w."location_id" = l."location_id"
  left join ordered o on o."inventory_item_id" = l."inventory_item_id"
   and o."location_id" = l."location_id"
 where l."deleted_at" is null
   and (? or l."inventory_item_id" in (
     select jsonb_array_elements_text(?::jsonb)))
 order by l."inventory_item_id", l."location_id"`

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { CoreSize } from "../facts/to-unit-size"
import type { ItemProfileRow } from "../../../types/packing-facts"

export type PackableItemPage = {
  unmeasured: boolean
  /** Part of an SKU or title. */
  q?: string
  inventory_item_id?: string
  offset: number
  limit: number
}

export type PackableItem = {
  inventory_item_id: string
  sku: string | null
  title: string | null
  core: CoreSize
  profile: ItemProfileRow | null
  is_measured: boolean
  /** Units that open pick tasks wait for. */
  waiting_units: number
}

/** As `toUnitSize` takes them: a side of the profile stands for all three. */
const IS_MEASURED = `
  case when coalesce(p."length_mm", p."width_mm", p."height_mm") is not null
       then p."length_mm" + p."width_mm" + p."height_mm" is not null
       else coalesce(i."length" > 0 and i."width" > 0 and i."height" > 0, false)
  end and (p."weight_g" is not null or coalesce(i."weight" > 0, false))`

/**
 * Inventory items that are shipped: those that orders wait for first, the
 * longest waiting before others, then by SKU.
 */
export async function listPackableItems(
  manager: SqlEntityManager,
  {
    unmeasured,
    q = "",
    inventory_item_id = "",
    offset,
    limit,
  }: PackableItemPage
): Promise<{ items: PackableItem[]; count: number }> {
  const [{ count, items }] = await manager.execute<
    { count: string; items: PackableItem[] | null }[]
  >(
    `with waiting as (
       select "inventory_item_id", min("created_at") as "since",
              sum("quantity" - "picked" - "short")::integer as "units"
         from "packing_pick_task"
        where "state" in ('open', 'picking') and "deleted_at" is null
        group by 1
     ), packable as (
       select i."id" as "inventory_item_id", i."sku", i."title",
              jsonb_build_object('length', i."length", 'width', i."width",
                'height', i."height", 'weight', i."weight") as "core",
              to_jsonb(p) as "profile", ${IS_MEASURED} as "is_measured",
              coalesce(w."units", 0) as "waiting_units", w."since"
         from "inventory_item" i
         left join "packing_item_profile" p
           on p."inventory_item_id" = i."id" and p."deleted_at" is null
         left join waiting w on w."inventory_item_id" = i."id"
        where i."deleted_at" is null and i."requires_shipping"
     ), asked as (
       select * from packable
        where (not ? or not "is_measured")
          and (? = '' or "inventory_item_id" = ?)
          and strpos(lower(concat_ws(' ', "sku", "title")), lower(?)) > 0
     ), page as (
       select * from asked
        order by "since" nulls last, "sku" nulls last, "inventory_item_id"
       offset ? limit ?
     )
     select (select count(*) from asked) as "count",
            (select jsonb_agg(to_jsonb(p) - 'since' order by "since" nulls last,
                    "sku" nulls last, "inventory_item_id")
               from page p) as "items"`,
    [unmeasured, inventory_item_id, inventory_item_id, q, offset, limit]
  )
  return { items: items ?? [], count: Number(count) }
}

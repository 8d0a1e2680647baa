import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type GoodsCount = {
  state: string
  receipts: number
  reversed: number
  untold: number
  /** Of each item, in core's level: `[stocked, incoming]`. */
  levels: [number, number][]
  /** What the orders say is under way, by item. */
  open: number[]
  /** Levels whose ledger adds up to something else, or misses a field. */
  ledger_differs: number
  /** Causes that the ledger has twice in a level and field. */
  booked_twice: number
  /** Entries whose cause is the act, over all items. */
  entries: number
}

const statement = `
with level as (
  select * from inventory_level
   where location_id = :location and inventory_item_id = any(:items)
     and deleted_at is null),
booked as (
  select e.level_id, e.field, sum(e.delta_units) as units
    from replenishment_stock_entry e join level l on l.id = e.level_id
   group by 1, 2)
select
  (select state from replenishment_purchase_order where id = :order) as state,
  (select count(*) from replenishment_receipt
    where purchase_order_id = :order)::int as receipts,
  (select count(*) from replenishment_receipt
    where purchase_order_id = :order and reversed_at is not null)::int
    as reversed,
  (select count(*) from replenishment_receipt
    where purchase_order_id = :order and told_at is null)::int as untold,
  (select jsonb_agg(jsonb_build_array(stocked_quantity, incoming_quantity)
    order by inventory_item_id) from level) as levels,
  (select jsonb_agg(open order by item) from (
     select l.inventory_item_id as item, sum(case
              when o.state in ('sent', 'partly_received') then greatest(0,
                l.ordered - l.accepted - l.damaged - l.canceled)
              else 0 end)::int as open
       from replenishment_purchase_line l
       join replenishment_purchase_order o on o.id = l.purchase_order_id
      where l.deleted_at is null group by 1) sums) as open,
  (select count(*) from level l where
     l.stocked_quantity <> coalesce((select units from booked b
       where b.level_id = l.id and b.field = 'stocked'), 0)
     or l.incoming_quantity <> coalesce((select units from booked b
       where b.level_id = l.id and b.field = 'incoming'), 0))::int
    as ledger_differs,
  (select count(*) from (select 1 from replenishment_stock_entry
    where cause is not null group by cause, level_id, field
   having count(*) > 1) twice)::int as booked_twice,
  (select count(*) from replenishment_stock_entry
    where cause = :cause)::int as entries`

/** What receiving an order has come to, counted in the database. */
export async function countGoods(
  container: MedusaContainer,
  named: { order: string; location: string; items: string[]; cause: string }
): Promise<GoodsCount> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(statement, named as never)
  return rows[0]
}

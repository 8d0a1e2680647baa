import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type ImportCounts = {
  /** Orders written down. */
  records: number
  records_done: number
  /** Orders of core, drafts included. */
  orders: number
  /** Distinct numbers of the channel among them. */
  numbers: number
  placed: number
  /** Rows "imported" of the timeline. */
  imported: number
  /** Lines of goods whose reserved units are not those that were ordered. */
  lines_wrong: number
  units_reserved: number
}

const statement = `
with line as (
  select item.item_id as id, item.quantity
    from order_item item
    join "order" o on o.id = item.order_id and o.version = item.version
    join order_line_item line on line.id = item.item_id
   where item.deleted_at is null and line.variant_id is not null
     and o.is_draft_order = false),
reserved as (
  select line_item_id as id, sum(quantity) as quantity
    from reservation_item where deleted_at is null group by 1)
select
  (select count(*) from verification_intake_record)::int as records,
  (select count(*) from verification_intake_record
    where state = 'created')::int as records_done,
  (select count(*) from "order")::int as orders,
  (select count(distinct metadata ->> 'order_cycle_external_id')
    from "order")::int as numbers,
  (select count(*) from "order" where is_draft_order = false
    and status = 'pending')::int as placed,
  (select count(*) from timeline_event where kind = 'imported')::int
    as imported,
  (select count(*) from line left join reserved using (id)
    where coalesce(reserved.quantity, 0) <> line.quantity)::int as lines_wrong,
  (select coalesce(sum(quantity), 0) from reserved)::int as units_reserved`

/** What an import has come to, counted in the database. */
export async function countImport(
  container: MedusaContainer
): Promise<ImportCounts> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(statement)
  return rows[0]
}

import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import type { PublishedBlock } from "./published-history"

/** Two years are what a person can still see in a chart. */
const MOST_BLOCKS = 104

/**
 * Demand of an item at a location in blocks of 7 days, counted back from the
 * last complete day; the oldest first, from its first sellable day on. A block
 * that is not whole is none.
 */
export async function readPublishedHistory(
  connection: DuckDBConnection,
  item: string,
  location: string
): Promise<PublishedBlock[]> {
  const rows = await readRows(connection, historySql, { item, location })
  return rows.map((row) => ({
    from_on: String(row.from_on),
    to_on: String(row.to_on),
    quantity: Number(row.quantity),
    project_quantity: Number(row.project_quantity),
    exposure: Number(row.exposure),
  }))
}

const historySql = `
with own as (
  select d.*, (date_diff('day', d.day, m.as_of_local_date) - 1) // 7 as ago,
    date_diff('day', d.day, m.as_of_local_date) as ahead, coalesce(c.is_closed, false) as is_closed
  from fct_demand_daily d cross join meta_export m
  left join dim_calendar c on c.day = d.day
  where d.inventory_item_id = $item and d.location_id = $location
    and d.day < m.as_of_local_date
),
block as (
  select unnest(range(0, least(${MOST_BLOCKS}, max(ahead) // 7))) as ago from own
),
closed as (
  select (date_diff('day', c.day, m.as_of_local_date) - 1) // 7 as ago,
    count(*) filter (c.is_closed) as days
  from dim_calendar c cross join meta_export m
  where c.day < m.as_of_local_date group by 1
)
select (m.as_of_local_date - (7 * (b.ago + 1))::integer)::varchar as from_on,
  (m.as_of_local_date - (7 * b.ago + 1)::integer)::varchar as to_on,
  coalesce(sum(o.quantity), 0)::double as quantity,
  coalesce(sum(o.project_quantity), 0)::double as project_quantity,
  coalesce(1 - coalesce(sum(1 - o.exposure) filter (not o.is_closed), 0)
    / nullif(7 - coalesce(any_value(c.days), 0), 0), 1)::double as exposure
from block b cross join meta_export m
left join own o using (ago)
left join closed c using (ago)
group by b.ago, m.as_of_local_date
order by b.ago desc`

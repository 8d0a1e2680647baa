import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import type { DemandSeries } from "./demand-series"
import type { StockPosition } from "./plan-reorder"

export type StockedSeries = DemandSeries & {
  inventory_item_id: string
  location_id: string
  stock: StockPosition
}

/**
 * Every stocked item and location with its demand of complete weeks. History
 * begins with the level or the first demand, whichever is older.
 */
export async function readDemand(
  connection: DuckDBConnection
): Promise<StockedSeries[]> {
  const rows = await readRows(
    connection,
    `with ending as (
       select date_trunc('week', as_of_local_date)::date as week, zone
       from meta_export
     ),
     demand as (
       select inventory_item_id, location_id, min(d.week) as first_week,
         list(date_diff('day', d.week, e.week) // 7 order by d.week) as ago,
         list(units order by d.week) as units
       from fct_demand_weekly d cross join ending e
       group by inventory_item_id, location_id
     )
     select s.inventory_item_id, s.location_id, s.on_hand, s.reserved, s.incoming,
       greatest(date_diff('day', least(d.first_week,
         date_trunc('week', s.stocked_since at time zone e.zone)::date),
         e.week) // 7, 0) as weeks,
       to_json(coalesce(d.ago, []))::varchar as ago,
       to_json(coalesce(d.units, []))::varchar as units
     from fct_stock s cross join ending e
     left join demand d using (inventory_item_id, location_id)
     order by s.inventory_item_id, s.location_id`
  )
  return rows.map((row) => ({
    key: `${row.inventory_item_id} ${row.location_id}`,
    inventory_item_id: String(row.inventory_item_id),
    location_id: String(row.location_id),
    weeks: fillWeeks(
      Number(row.weeks),
      JSON.parse(String(row.ago)),
      JSON.parse(String(row.units))
    ),
    stock: {
      on_hand: Number(row.on_hand),
      reserved: Number(row.reserved),
      incoming: Number(row.incoming),
    },
  }))
}

/** @param ago how many weeks before the present one; 1 is the last complete. */
function fillWeeks(length: number, ago: number[], units: number[]): number[] {
  const weeks = Array<number>(length).fill(0)
  ago.forEach((distance, at) => {
    weeks[length - distance] = units[at]
  })
  return weeks
}

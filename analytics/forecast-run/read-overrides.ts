import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import type { DayOverride } from "./override-means"

/** Overrides that reach into the days to come, the oldest first. */
export async function readOverrides(
  connection: DuckDBConnection
): Promise<DayOverride[]> {
  const rows = await readRows(
    connection,
    `select inventory_item_id, location_id, kind, value::double as value, reason,
       date_diff('day', m.as_of_local_date, from_on::date) as from_day,
       date_diff('day', m.as_of_local_date, to_on::date) as to_day
     from stg_replenishment_forecast_override cross join meta_export m
     where deleted_at is null and ended_at is null
       and to_on::date >= m.as_of_local_date
     order by created_at, id`
  )
  return rows.map((row) => ({
    inventory_item_id: String(row.inventory_item_id),
    location_id: row.location_id === null ? null : String(row.location_id),
    from_day: Number(row.from_day),
    to_day: Number(row.to_day),
    kind: row.kind as DayOverride["kind"],
    value: Number(row.value),
    reason: String(row.reason),
  }))
}

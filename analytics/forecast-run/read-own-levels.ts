import type { DuckDBConnection } from "@duckdb/node-api"
import type { OwnLevels } from "../forecast/stock/own-levels"
import { readRows } from "../warehouse/read-rows"
import { seriesId } from "./series-id"

/**
 * Least and most units that people set, by the panel's ids: those of a
 * location before those of the item.
 */
export async function readOwnLevels(
  connection: DuckDBConnection,
  ids: readonly string[]
): Promise<OwnLevels> {
  const rows = await readRows(
    connection,
    `select s.inventory_item_id, s.location_id,
       p.manual_min as min, p.manual_max as max
     from fct_stock s
     join stg_replenishment_item_policy p
       on p.inventory_item_id = s.inventory_item_id and p.deleted_at is null
      and coalesce(p.location_id, s.location_id) = s.location_id
     where p.manual_min is not null and p.manual_max is not null
     qualify row_number() over (
       partition by s.inventory_item_id, s.location_id
       order by p.location_id is null) = 1`
  )
  const known = new Set(ids)
  return new Map(
    rows
      .map(({ inventory_item_id, location_id, min, max }) => {
        const id = seriesId({
          inventory_item_id: String(inventory_item_id),
          location_id: String(location_id),
        })
        return [id, { min: Number(min), max: Number(max) }] as const
      })
      .filter(([id]) => known.has(id))
  )
}

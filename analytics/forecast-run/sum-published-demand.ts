import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"

export type DemandRange = {
  inventory_item_id: string
  /** Null: all locations together. */
  location_id: string | null
  /** First store-local day, ISO, and the first day after the last. */
  from_on: string
  after: string
}

/** Everyday demand of an item in a range of days, units. */
export async function sumPublishedDemand(
  connection: DuckDBConnection,
  { inventory_item_id, location_id, from_on, after }: DemandRange
): Promise<number> {
  const [row] = await readRows(
    connection,
    `select coalesce(sum(quantity), 0)::double as units from fct_demand_daily
     where inventory_item_id = $item
       and ($location is null or location_id = $location)
       and day >= $from_on::date and day < $after::date`,
    { item: inventory_item_id, location: location_id, from_on, after }
  )
  return Number(row.units)
}

import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"

/** The first store-local day of which not all demand is known, ISO. */
export async function findDemandEnd(
  connection: DuckDBConnection
): Promise<string | null> {
  const [row] = await readRows(
    connection,
    "select as_of_local_date::varchar as day from meta_export"
  )
  return row ? String(row.day) : null
}

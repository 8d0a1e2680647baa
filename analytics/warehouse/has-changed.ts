import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "./read-rows"
import { withWarehouse } from "./with-warehouse"

/**
 * True when a published generation shows other rows than the working file
 * has, another store day (what is due and where a forecast begins depend on
 * it), another zone, another measure of bulk orders, other tables or other
 * reports.
 */
export async function hasChanged(
  published: string,
  working: DuckDBConnection
): Promise<boolean> {
  const shown = await withWarehouse(published, fingerprint).catch(
    // Another version of the plugin made it, with other settings.
    () => null
  )
  return shown !== (await fingerprint(working))
}

async function fingerprint(connection: DuckDBConnection): Promise<string> {
  const parts = [
    `select zone, (as_of at time zone zone)::date as day, database_identity
     from source.export`,
    "select * from source.demand",
    "select name, changed_in from source.dataset order by name",
    "select model, sql from source.model order by model",
    "select * from source.definition order by name",
  ]
  const rows = []
  for (const part of parts) {
    rows.push(await readRows(connection, part))
  }
  return JSON.stringify(rows)
}

import type { DuckDBConnection } from "@duckdb/node-api"
import type { Model } from "../models/model"
import { readRows } from "../warehouse/read-rows"

/**
 * Remembers the orders whose rows the passing of time changes, or forgets all
 * models when the store's zone is another. Call it before `meta_export` is
 * made anew.
 */
export async function noteAgedOrders(
  connection: DuckDBConnection,
  models: readonly Model[]
): Promise<void> {
  const built = await readRows(connection, "select name from build.model")
  const names = new Set(built.map(({ name }) => name))
  if (!names.has("meta_export") || (await isOtherZone(connection))) {
    await connection.run("delete from build.model")
    return
  }
  for (const { name, by_order } of models) {
    if (by_order?.ages && names.has(name)) {
      await connection.run(`insert into build.changed_order ${by_order.ages}`)
    }
  }
}

async function isOtherZone(connection: DuckDBConnection): Promise<boolean> {
  const [{ is_other }] = await readRows(
    connection,
    `select (m.zone <> x.zone)::integer as is_other
     from main.meta_export m, source.export x`
  )
  return is_other === 1
}

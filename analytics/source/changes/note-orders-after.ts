import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../../warehouse/read-rows"
import { ordersOf } from "../orders-of"

/**
 * Remembers the orders to which touched rows lead now that all datasets are
 * merged: a row may have come to another order.
 */
export async function noteOrdersAfter(
  connection: DuckDBConnection
): Promise<void> {
  const touched = await readRows(
    connection,
    "select distinct dataset from build.touched_row"
  )
  for (const { dataset } of touched) {
    const ids = `id in (select id from build.touched_row where dataset = '${dataset}')`
    await connection.run(
      `insert into build.changed_order ${ordersOf(String(dataset), ids)}`
    )
  }
  await connection.run("delete from build.touched_row")
}

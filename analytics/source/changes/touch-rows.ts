import type { DuckDBConnection } from "@duckdb/node-api"
import { ordersOf } from "../orders-of"
import { orderPaths } from "../order-paths"
import { noteDataset } from "./note-dataset"

/**
 * Remembers rows of `source.<name>` that are about to be replaced or removed,
 * with the orders that they have led to until now. Call it before, and see
 * `childrenFirst`.
 *
 * @param ids SELECT of their ids, new ones included.
 */
export async function touchRows(
  connection: DuckDBConnection,
  name: string,
  ids: string
): Promise<void> {
  const leads = orderPaths.has(name)
  await noteDataset(connection, name, !leads)
  if (leads) {
    await connection.run(
      `insert into build.changed_order ${ordersOf(name, `id in (${ids})`)}`
    )
    await connection.run(
      `insert into build.touched_row select '${name}', id from (${ids})`
    )
  }
}

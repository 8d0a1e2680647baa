import type { Published } from "./published"
import { readRows } from "./read-rows"
import { withWarehouse } from "./with-warehouse"

/** What a generation's file says of itself. */
export async function readGeneration(file: string): Promise<Published> {
  const [row] = await withWarehouse(file, (connection) =>
    readRows(
      connection,
      `select generation, rows_total,
         strftime(as_of at time zone 'UTC', '%Y-%m-%dT%H:%M:%S.%gZ') as as_of
       from meta_export`
    )
  )
  return {
    generation: String(row.generation),
    as_of: String(row.as_of),
    file,
    rows: Number(row.rows_total),
  }
}

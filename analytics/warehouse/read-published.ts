import type { Published } from "./published"
import { publishedFile } from "./published-file"
import { readRows } from "./read-rows"
import { withWarehouse } from "./with-warehouse"

/**
 * What readers get now, or null before the first export.
 *
 * @param directory where generations are published.
 */
export async function readPublished(
  directory: string
): Promise<Published | null> {
  const file = await publishedFile(directory)
  if (!file) {
    return null
  }
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

import type { DuckDBConnection } from "@duckdb/node-api"

/**
 * Remembers that a table of `source` changed.
 *
 * @param isWhole when it is not known which orders its rows belong to.
 */
export async function noteDataset(
  connection: DuckDBConnection,
  name: string,
  isWhole: boolean
): Promise<void> {
  await connection.run("insert into build.changed_dataset values ($1, $2)", [
    name,
    isWhole,
  ])
}

import type { DuckDBConnection } from "@duckdb/node-api"

/** Rows that one statement takes; more would be one big text. */
const BATCH = 20_000

/**
 * Inserts rows made in JavaScript; the big tables come by COPY.
 *
 * @param columns the types of the rows' values, by name.
 */
export async function insertJson(
  connection: DuckDBConnection,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly Record<string, string | number | boolean | null>[]
): Promise<void> {
  const structure = JSON.stringify([columns])
  for (let first = 0; first < rows.length; first += BATCH) {
    await connection.run(
      `insert into ${table} by name
       select unnest(from_json($rows, $structure), recursive := true)`,
      { rows: JSON.stringify(rows.slice(first, first + BATCH)), structure }
    )
  }
}

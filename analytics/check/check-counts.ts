import type { DuckDBConnection } from "@duckdb/node-api"
import { datasets } from "../source/datasets"
import { openSource } from "../source/open-source"
import { withSnapshot } from "../source/with-snapshot"
import { readRows } from "../warehouse/read-rows"
import type { PublishedCheck } from "./published-check"

/** Compares each table's rows with the shop's, which has gone on since. */
export async function checkCounts(
  connection: DuckDBConnection,
  databaseUrl: string
): Promise<PublishedCheck> {
  const source = await openSource(databaseUrl, datasets)
  try {
    const wrong = await withSnapshot(source, async (runner) => {
      const found: string[] = []
      for (const { name, table } of datasets) {
        const [now]: { rows: string }[] = await runner.query(
          `select count(*) as rows from "${table}"`
        )
        const [{ rows }] = await readRows(
          connection,
          `select count(*) as rows from source."${name}"`
        )
        if (Number(now.rows) !== rows) {
          found.push(`${name} has ${rows} rows, the shop ${now.rows}`)
        }
      }
      return found
    })
    return {
      name: "counts",
      ok: wrong.length === 0,
      detail: wrong.join(", ") || `${datasets.length} tables agree`,
    }
  } finally {
    await source.destroy()
  }
}

import type { DuckDBConnection } from "@duckdb/node-api"
import { datasets } from "../source/datasets"
import { readRows } from "./read-rows"
import { settingsTables } from "./settings-tables"

/**
 * Removes source tables that the export does not write any more: what it no
 * longer reads must not stay in every copy.
 */
export async function dropForeign(connection: DuckDBConnection): Promise<void> {
  const known = new Set([
    ...datasets.map(({ name }) => name),
    ...Object.keys(settingsTables),
  ])
  const tables = await readRows(
    connection,
    "select table_name as name from duckdb_tables() where schema_name = 'source'"
  )
  for (const { name } of tables) {
    if (!known.has(String(name))) {
      await connection.run(`drop table source."${name}"`)
    }
  }
}

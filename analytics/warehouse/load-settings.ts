import type { DuckDBConnection } from "@duckdb/node-api"
import { code, codes } from "currency-codes"
import { models } from "../models/models"
import { reports } from "../reports/reports"
import { noteDataset } from "../source/changes/note-dataset"
import type { LoadedDataset } from "../source/loaded-dataset"
import type { SourceSnapshot } from "../source/read-snapshot"
import { insertJson } from "./insert-json"
import { readRows } from "./read-rows"
import { settingsTables } from "./settings-tables"

export type ExportSettings = SourceSnapshot & {
  generation: string
  /** Store zone (IANA). */
  zone: string
  /** A line beyond both is a bulk order: units, and median lines. */
  bulk: { min: number; times: number }
  datasets: readonly (Pick<LoadedDataset, "name" | "rows"> & {
    definition: string
    /** The last generation in which its rows changed. */
    changed_in: string
  })[]
}

type SettingsTable = keyof typeof settingsTables

/** Writes what the models need beside the rows of the shop. */
export async function loadSettings(
  connection: DuckDBConnection,
  { datasets, bulk, ...about }: ExportSettings
): Promise<void> {
  const rows_total = datasets.reduce((sum, { rows }) => sum + rows, 0)
  const rows: Record<SettingsTable, Record<string, string | number>[]> = {
    export: [{ ...about, rows_total }],
    dataset: datasets.map(({ name, rows, definition, changed_in }) => ({
      name,
      rows,
      definition,
      changed_in,
    })),
    demand: [{ bulk_min: bulk.min, bulk_times: bulk.times }],
    currency: codes().map((currency) => ({
      currency_code: currency.toLowerCase(),
      exponent: code(currency)?.digits ?? 0,
    })),
    model: models.map(({ name, sql }) => ({ model: name, sql })),
    definition: reports.map(({ name, title, definition, sql }) => ({
      name,
      title,
      definition,
      sql: sql.trim(),
    })),
  }
  for (const name of Object.keys(settingsTables) as SettingsTable[]) {
    const before = await contentOf(connection, name)
    await write(connection, name, rows[name])
    if (before !== (await contentOf(connection, name))) {
      await noteDataset(connection, name, true)
    }
  }
}

async function write(
  connection: DuckDBConnection,
  name: SettingsTable,
  rows: Record<string, string | number>[]
): Promise<void> {
  const columns = settingsTables[name]
  const list = Object.entries(columns).map((pair) => pair.join(" "))
  await connection.run(
    `create or replace table source."${name}" (${list.join(", ")})`
  )
  await insertJson(connection, `source."${name}"`, columns, rows)
}

/** Null when nothing of the kind was kept yet. */
async function contentOf(connection: DuckDBConnection, name: string) {
  const [table] = await readRows(
    connection,
    `select 1 from duckdb_tables()
     where schema_name = 'source' and table_name = '${name}'`
  )
  return table
    ? JSON.stringify(await readRows(connection, `from source."${name}"`))
    : null
}

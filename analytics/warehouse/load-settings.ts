import type { DuckDBConnection } from "@duckdb/node-api"
import { code, codes } from "currency-codes"
import { models } from "../models/models"
import { reports } from "../reports/reports"
import type { LoadedDataset } from "../source/loaded-dataset"
import type { SourceSnapshot } from "../source/read-snapshot"
import { insertJson } from "./insert-json"

export type ExportSettings = SourceSnapshot & {
  generation: string
  /** Store zone (IANA). */
  zone: string
  datasets: readonly (Pick<LoadedDataset, "name" | "rows"> & {
    definition: string
    /** The last generation in which its rows changed. */
    changed_in: string
  })[]
}

const tables = {
  export: {
    generation: "VARCHAR",
    as_of: "TIMESTAMPTZ",
    zone: "VARCHAR",
    snapshot: "VARCHAR",
    database_identity: "VARCHAR",
    rows_total: "BIGINT",
  },
  dataset: {
    name: "VARCHAR",
    rows: "BIGINT",
    definition: "VARCHAR",
    changed_in: "VARCHAR",
  },
  currency: { currency_code: "VARCHAR", exponent: "INTEGER" },
  model: { model: "VARCHAR", sql: "VARCHAR" },
  definition: {
    name: "VARCHAR",
    title: "VARCHAR",
    definition: "VARCHAR",
    sql: "VARCHAR",
  },
} as const

/** Writes what the models need beside the rows of the shop. */
export async function loadSettings(
  connection: DuckDBConnection,
  { datasets, ...about }: ExportSettings
): Promise<void> {
  const rows_total = datasets.reduce((sum, { rows }) => sum + rows, 0)
  const rows: Record<keyof typeof tables, Record<string, string | number>[]> = {
    export: [{ ...about, rows_total }],
    dataset: datasets.map(({ name, rows, definition, changed_in }) => ({
      name,
      rows,
      definition,
      changed_in,
    })),
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
  for (const [name, columns] of Object.entries(tables)) {
    const list = Object.entries(columns).map((pair) => pair.join(" "))
    await connection.run(
      `create or replace table source."${name}" (${list.join(", ")})`
    )
    await insertJson(
      connection,
      `source."${name}"`,
      columns,
      rows[name as keyof typeof tables]
    )
  }
}

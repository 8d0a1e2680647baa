import type { DuckDBConnection } from "@duckdb/node-api"
import { code, codes } from "currency-codes"
import { models } from "../models/models"
import { reports } from "../reports/reports"
import type { LoadedDataset } from "../source/load-dataset"
import type { SourceSnapshot } from "../source/read-snapshot"
import { insertJson } from "./insert-json"

export type ExportSettings = SourceSnapshot & {
  generation: string
  /** Store zone (IANA). */
  zone: string
  datasets: readonly Pick<LoadedDataset, "name" | "rows" | "hash">[]
}

const tables = {
  export: {
    generation: "VARCHAR",
    as_of: "TIMESTAMPTZ",
    zone: "VARCHAR",
    snapshot: "VARCHAR",
    system_identifier: "VARCHAR",
    rows_total: "BIGINT",
  },
  dataset: { name: "VARCHAR", rows: "BIGINT", hash: "VARCHAR" },
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
    dataset: datasets.map(({ name, rows, hash }) => ({ name, rows, hash })),
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
    await connection.run(`create table source."${name}" (${list.join(", ")})`)
    await insertJson(
      connection,
      `source."${name}"`,
      columns,
      rows[name as keyof typeof tables]
    )
  }
}

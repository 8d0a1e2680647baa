import type { Dataset, DatasetColumn } from "../source/dataset"
import { duckdbTypeOf } from "../source/decode/duckdb-type-of"
import type { Model } from "./model"

/** A source table under its staging name: typed, no logic, deleted rows too. */
export const stagingModel = ({ name, table, columns }: Dataset): Model => ({
  name: `stg_${name}`,
  kind: "view",
  grain: `One row of the platform's table "${table}", deleted ones included.`,
  inputs: [`source.${name}`],
  columns: Object.fromEntries(
    Object.entries(columns).map(([column, about]) => [
      column,
      {
        type: duckdbTypeOf(about).toString(),
        source: sourceOf(table, column, about),
        description: `As the platform keeps it in "${table}".`,
      },
    ])
  ),
  sql: `select ${Object.keys(columns)
    .map((column) => `"${column}"`)
    .join(", ")} from source."${name}"`,
})

const sourceOf = (table: string, column: string, { from }: DatasetColumn) =>
  from ? `${table}: ${from.replace("{salt}", "…")}` : `${table}.${column}`

import type { DuckDBConnection } from "@duckdb/node-api"
import path from "node:path"
import type { Model } from "../models/model"
import { readRows } from "../warehouse/read-rows"
import type { ParquetGeneration } from "./parquet-generation"

/**
 * Writes one table: by month in Hive's way (`month=2026-01/…`) where the
 * model names a day to cut it by, else (and where it has no rows) as one file.
 *
 * @param directory exists; the table's own is made within it.
 */
export async function writeTable(
  connection: DuckDBConnection,
  { name, by_month }: Model,
  directory: string
): Promise<ParquetGeneration["tables"][number]> {
  const [{ rows }] = await readRows(
    connection,
    `select count(*) as rows from ${name}`
  )
  const isCut = by_month !== undefined && Number(rows) > 0
  const target = path.join(directory, isCut ? name : `${name}.parquet`)
  const select = isCut
    ? `select *, strftime("${by_month}", '%Y-%m') as month from ${name}`
    : `from ${name}`
  const partition = isCut ? ", partition_by (month)" : ""
  await connection.run(
    `copy (${select}) to '${target.replaceAll("'", "''")}'
     (format parquet, compression zstd${partition})`
  )
  return { name, rows: Number(rows), by_month: isCut ? by_month : null }
}

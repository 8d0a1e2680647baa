import { DuckDBInstance } from "@duckdb/node-api"
import { rm } from "node:fs/promises"
import type { ExportOptions } from "../export-options"
import { refuseForeignFile } from "./refuse-foreign-file"
import { warehouseFiles } from "./warehouse-files"

/**
 * Opens the exporter's own file, which keeps the shop's rows from one export
 * to the next; a full export begins with an empty one. Call it under the
 * export lock.
 *
 * @throws Error when another program has the file open, when it is no
 *   database of DuckDB's (it may be somebody's), or when DuckDB cannot use it.
 */
export async function openWorking({
  directory,
  memoryLimit = "1GB",
  full,
}: ExportOptions): Promise<DuckDBInstance> {
  const { working } = warehouseFiles(directory)
  await refuseForeignFile(working)
  if (full) {
    await rm(working, { force: true })
    await rm(`${working}.wal`, { force: true })
  }
  try {
    return await DuckDBInstance.create(working, { memory_limit: memoryLimit })
  } catch (error) {
    throw explain(error as Error, working)
  }
}

function explain(error: Error, working: string): Error {
  if (error.message.includes("Could not set lock")) {
    return new Error(
      `${working} is open in another program; it is the exporter's own. ` +
        "Read current.duckdb instead, and close this one.",
      { cause: error }
    )
  }
  return new Error(
    `${working} cannot be used: ${error.message} ` +
      'Run "order-cycle export --full" to make it anew.',
    { cause: error }
  )
}

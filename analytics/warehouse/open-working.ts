import { DuckDBInstance } from "@duckdb/node-api"
import { rm } from "node:fs/promises"
import { warehouseFiles } from "./warehouse-files"

/**
 * Opens the exporter's own file, which keeps the shop's rows from one export
 * to the next. Call it under the export lock.
 *
 * @param fresh begins with an empty file.
 * @throws Error when another program has the file open, or when it is no
 *   database of DuckDB's: it may be somebody's, so it is not overwritten.
 */
export async function openWorking(
  directory: string,
  memoryLimit: string,
  fresh: boolean
): Promise<DuckDBInstance> {
  const { working } = warehouseFiles(directory)
  if (fresh) {
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
  if (/not a valid DuckDB database/i.test(error.message)) {
    return new Error(
      `${working} is no DuckDB file. Move it away, or export elsewhere.`,
      { cause: error }
    )
  }
  return error
}

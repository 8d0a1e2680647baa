import { DuckDBInstance } from "@duckdb/node-api"
import { rm } from "node:fs/promises"
import type { ExportOptions } from "../export-options"
import { refuseForeignFile } from "./refuse-foreign-file"
import { warehouseFiles } from "./warehouse-files"

/**
 * Opens the exporter's own file, which keeps the shop's rows from one export
 * to the next. A full export begins with an empty one, and so does one that
 * finds a file that DuckDB cannot open: all that is in it can be read again.
 * Call it under the export lock.
 *
 * @throws Error when another program has the file open, or when it is no
 *   database of DuckDB's (it may be somebody's).
 */
export async function openWorking({
  directory,
  memoryLimit = "1GB",
  full,
}: ExportOptions): Promise<DuckDBInstance> {
  const { working } = warehouseFiles(directory)
  const open = () =>
    DuckDBInstance.create(working, { memory_limit: memoryLimit })
  await refuseForeignFile(working)
  if (full) {
    await remove(working)
  }
  try {
    return await open()
  } catch (error) {
    refuseLocked(error as Error, working)
    await remove(working)
    return await open()
  }
}

async function remove(working: string): Promise<void> {
  await rm(working, { force: true })
  await rm(`${working}.wal`, { force: true })
}

function refuseLocked(error: Error, working: string): void {
  if (error.message.includes("Could not set lock")) {
    throw new Error(
      `${working} is open in another program; it is the exporter's own. ` +
        "Read current.duckdb instead, and close this one.",
      { cause: error }
    )
  }
}

import { DuckDBInstance } from "@duckdb/node-api"
import { mkdir } from "node:fs/promises"
import { ExportBusy } from "./export-busy"
import { warehouseFiles } from "./warehouse-files"

/**
 * Directories that this process exports into. DuckDB's lock belongs to the
 * process: a second opening within it would succeed and lose rows.
 */
const held = new Set<string>()

/**
 * Lets one exporter work in a directory at a time. The mutex is DuckDB's own
 * file lock, which the system takes back from a process that died.
 *
 * The lock file is no database that is ever copied: closing any descriptor
 * of a locked file would give up the lock.
 *
 * @throws ExportBusy naming who works there.
 */
export async function withExportLock<T>(
  directory: string,
  work: () => Promise<T>
): Promise<T> {
  await mkdir(directory, { recursive: true })
  if (held.has(directory)) {
    throw new ExportBusy(directory, `This process (${process.pid})`)
  }
  held.add(directory)
  try {
    const lock = await takeLock(directory)
    try {
      return await work()
    } finally {
      lock.closeSync()
    }
  } finally {
    held.delete(directory)
  }
}

async function takeLock(directory: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(warehouseFiles(directory).lock)
  } catch (error) {
    const { message } = error as Error
    if (!message.includes("Could not set lock")) {
      throw error
    }
    const process = /\(PID (\d+)\)/.exec(message)?.[1]
    throw new ExportBusy(
      directory,
      process ? `Process ${process}` : "Another process"
    )
  }
}

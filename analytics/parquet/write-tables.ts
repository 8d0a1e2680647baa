import { mkdir, readdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { models } from "../models/models"
import type { Published } from "../warehouse/published"
import { syncToDisk } from "../warehouse/sync-to-disk"
import { withWarehouse } from "../warehouse/with-warehouse"
import { COMMIT_MARKER } from "./commit-marker"
import type { ParquetGeneration } from "./parquet-generation"
import { writeTable } from "./write-table"

/** What people query; `stg_` tables are the shop's own, once more. */
const isForReaders = ({ name }: { name: string }) => !name.startsWith("stg_")

/** Writes all tables of a generation and its commit marker, and flushes them. */
export async function writeTables(
  build: string,
  { generation, as_of, file }: Published,
  memoryLimit: string
): Promise<void> {
  await mkdir(build, { recursive: true })
  const tables = await withWarehouse(
    file,
    async (connection) => {
      const written: ParquetGeneration["tables"] = []
      for (const model of models.filter(isForReaders)) {
        written.push(await writeTable(connection, model, build))
      }
      return written
    },
    memoryLimit
  )
  const marker: ParquetGeneration = { generation, as_of, tables }
  await writeFile(
    path.join(build, COMMIT_MARKER),
    `${JSON.stringify(marker, null, 2)}\n`
  )
  await syncAll(build)
}

async function syncAll(directory: string): Promise<void> {
  const entries = await readdir(directory, {
    recursive: true,
    withFileTypes: true,
  })
  for (const entry of entries) {
    await syncToDisk(path.join(entry.parentPath, entry.name))
  }
  await syncToDisk(directory)
}

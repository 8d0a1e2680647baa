import { existsSync } from "node:fs"
import {
  mkdir,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises"
import path from "node:path"
import { models } from "../models/models"
import type { Published } from "../warehouse/published"
import { syncToDisk } from "../warehouse/sync-to-disk"
import { withWarehouse } from "../warehouse/with-warehouse"
import type { ParquetGeneration } from "./parquet-generation"
import { COMMITTED, parquetPaths } from "./parquet-paths"
import { writeTable } from "./write-table"

/** Readers that began on an older one must be able to finish. */
const KEPT_GENERATIONS = 3

/** What people query; `stg_` tables are the shop's own, once more. */
const isForReaders = ({ name }: { name: string }) => !name.startsWith("stg_")

/**
 * Writes a published generation as Parquet files for engines that read no
 * DuckDB, and leads `parquet/current` to it. One that is there is not written
 * again. Call it under the export lock.
 *
 * @returns the generation's directory.
 */
export async function writeParquet(
  directory: string,
  { generation, as_of, file }: Published
): Promise<string> {
  const paths = parquetPaths(directory)
  const target = paths.generation(generation)
  await removeLeftovers(paths.root)
  if (existsSync(path.join(target, COMMITTED))) {
    return target
  }
  const build = paths.build(generation)
  await mkdir(build, { recursive: true })
  const tables = await withWarehouse(file, async (connection) => {
    const written: ParquetGeneration["tables"] = []
    for (const model of models.filter(isForReaders)) {
      written.push(await writeTable(connection, model, build))
    }
    return written
  })
  const marker: ParquetGeneration = { generation, as_of, tables }
  await writeFile(
    path.join(build, COMMITTED),
    `${JSON.stringify(marker, null, 2)}\n`
  )
  await syncAll(build)
  await rename(build, target)
  await symlink(generation, paths.link(generation))
  await rename(paths.link(generation), paths.current)
  await syncToDisk(paths.root)
  await removeOld(paths.root)
  return target
}

async function removeLeftovers(root: string): Promise<void> {
  await mkdir(root, { recursive: true })
  const names = await readdir(root)
  await Promise.all(
    names
      .filter((name) => /^\.(build|link)-/.test(name))
      .map((name) =>
        rm(path.join(root, name), { recursive: true, force: true })
      )
  )
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

async function removeOld(root: string): Promise<void> {
  const number = (name: string) => Number(name.slice("gen-".length))
  const generations = (await readdir(root))
    .filter((name) => /^gen-\d+$/.test(name))
    .sort((a, b) => number(b) - number(a))
  await Promise.all(
    generations
      .slice(KEPT_GENERATIONS)
      .map((name) => rm(path.join(root, name), { recursive: true }))
  )
}

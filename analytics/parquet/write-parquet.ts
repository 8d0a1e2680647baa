import { mkdir, readFile, rename, rm, symlink } from "node:fs/promises"
import path from "node:path"
import type { Published } from "../warehouse/published"
import { removeLeftovers } from "../warehouse/remove-leftovers"
import { syncToDisk } from "../warehouse/sync-to-disk"
import { COMMIT_MARKER } from "./commit-marker"
import type { ParquetGeneration } from "./parquet-generation"
import { ParquetNotWritten } from "./parquet-not-written"
import { parquetPaths } from "./parquet-paths"
import { removeOldParquet } from "./remove-old-parquet"
import { writeTables } from "./write-tables"

/**
 * Writes a published generation as Parquet files for engines that read no
 * DuckDB, and leads `parquet/current` to it. One that is there is not written
 * again. Call it under the export lock.
 *
 * @param memoryLimit DuckDB's, for example `512MB`.
 * @returns the generation's directory.
 * @throws ParquetNotWritten
 */
export async function writeParquet(
  directory: string,
  published: Published,
  memoryLimit: string
): Promise<string> {
  try {
    return await writeGeneration(directory, published, memoryLimit)
  } catch (error) {
    throw new ParquetNotWritten(published.generation, error as Error)
  }
}

async function writeGeneration(
  directory: string,
  published: Published,
  memoryLimit: string
): Promise<string> {
  const { generation } = published
  const paths = parquetPaths(directory)
  const target = paths.generation(generation)
  await mkdir(paths.root, { recursive: true })
  await removeLeftovers(paths.root)
  if (!(await isCommitted(target, published))) {
    const build = paths.build(generation)
    await writeTables(build, published, memoryLimit)
    await rm(target, { recursive: true, force: true })
    await rename(build, target)
  }
  await symlink(generation, paths.link(generation))
  await rename(paths.link(generation), paths.current)
  await syncToDisk(paths.root)
  await removeOldParquet(paths.root, generation)
  return target
}

/** Numbers begin anew where somebody emptied the directory. */
async function isCommitted(
  target: string,
  { as_of }: Published
): Promise<boolean> {
  try {
    const text = await readFile(path.join(target, COMMIT_MARKER), "utf8")
    return (JSON.parse(text) as ParquetGeneration).as_of === as_of
  } catch {
    return false
  }
}

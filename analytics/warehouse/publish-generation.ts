import { copyFile, constants } from "node:fs/promises"
import { existsSync } from "node:fs"
import path from "node:path"
import { putInPlace } from "./put-in-place"
import { warehouseFiles } from "./warehouse-files"

/**
 * Publishes the closed working file as `gen-<number>.duckdb`; nothing that is
 * published is ever written again. The copy is never a hard link: readers
 * would meet the writer's lock, and its rows.
 *
 * @param check throws when the copy is not fit to be read.
 * @returns the generation's path.
 */
export async function publishGeneration(
  directory: string,
  number: number,
  check: (file: string) => Promise<void>
): Promise<string> {
  const { working } = warehouseFiles(directory)
  if (existsSync(`${working}.wal`)) {
    throw new Error(`${working}.wal was left: the copy would lack its rows.`)
  }
  const build = path.join(directory, `.build-${number}.duckdb`)
  await copyFile(working, build, constants.COPYFILE_FICLONE)
  await check(build)
  return await putInPlace(directory, number, build)
}

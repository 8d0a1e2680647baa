import { copyFile, constants, rename, rm, symlink } from "node:fs/promises"
import { existsSync } from "node:fs"
import path from "node:path"
import { generationNumbers } from "./generation-numbers"
import { KEPT_GENERATIONS } from "./kept-generations"
import { publishedLink } from "./published-link"
import { syncToDisk } from "./sync-to-disk"
import { warehouseFiles } from "./warehouse-files"

/**
 * Publishes the closed working file as `gen-<number>.duckdb` and moves the
 * link `current.duckdb` to it. At every moment the link leads to a whole
 * generation; nothing that is published is ever written again. The copy is
 * never a hard link: readers would meet the writer's lock, and its rows.
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
  const name = `gen-${number}.duckdb`
  const file = path.join(directory, name)
  await copyFile(working, build, constants.COPYFILE_FICLONE)
  await check(build)
  await syncToDisk(build)
  await rename(build, file)
  const link = path.join(directory, `.link-${number}`)
  await symlink(name, link)
  await rename(link, publishedLink(directory))
  await syncToDisk(directory)
  await removeOld(directory)
  return file
}

async function removeOld(directory: string): Promise<void> {
  const [, ...older] = await generationNumbers(directory)
  await Promise.all(
    older
      .slice(KEPT_GENERATIONS - 1)
      .map((old) => rm(path.join(directory, `gen-${old}.duckdb`)))
  )
}

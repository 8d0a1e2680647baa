import { rename, rm, symlink } from "node:fs/promises"
import path from "node:path"
import { generationNumbers } from "./generation-numbers"
import { KEPT_GENERATIONS } from "./kept-generations"
import { publishedLink } from "./published-link"
import { syncToDisk } from "./sync-to-disk"

/**
 * Makes a whole file generation `number`, which must be the highest, and
 * moves the link `current.duckdb` to it: at every moment the link leads to a
 * whole generation, also after a power cut. Older ones beyond those kept are
 * removed. Call it under the export lock.
 *
 * @param build a file in the same directory.
 * @returns the generation's path.
 */
export async function putInPlace(
  directory: string,
  number: number,
  build: string
): Promise<string> {
  const name = `gen-${number}.duckdb`
  const file = path.join(directory, name)
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

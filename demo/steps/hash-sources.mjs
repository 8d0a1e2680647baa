import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import path from "node:path"

/**
 * A hash of the files below some paths, so that what was made from them is
 * made again only when they changed.
 *
 * @param {string[]} paths files or folders; those that are absent count as empty.
 * @param {(file: string) => boolean} isWanted
 */
export async function hashSources(paths, isWanted = () => true) {
  const hash = createHash("sha256")
  for (const file of (await Promise.all(paths.map(listFiles))).flat().sort()) {
    if (isWanted(file)) {
      hash.update(`${file}\0`).update(await readFile(file))
    }
  }
  return hash.digest("hex").slice(0, 16)
}

async function listFiles(root) {
  try {
    const entries = await readdir(root, {
      recursive: true,
      withFileTypes: true,
    })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
  } catch (error) {
    if (error.code === "ENOTDIR") {
      return [root]
    }
    if (error.code === "ENOENT") {
      return []
    }
    throw error
  }
}

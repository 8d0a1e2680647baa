import { readdir, rm } from "node:fs/promises"
import path from "node:path"

/** Copies that were never published. */
const LEFTOVER = /^\.(build|link)-/

/** Tidies after exporters and downloads that died; call it only under the export lock. */
export async function removeLeftovers(directory: string): Promise<void> {
  const names = await readdir(directory)
  await Promise.all(
    names
      .filter((name) => LEFTOVER.test(name))
      .map((name) =>
        rm(path.join(directory, name), { recursive: true, force: true })
      )
  )
}

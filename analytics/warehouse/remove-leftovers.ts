import { readdir, rm } from "node:fs/promises"
import path from "node:path"

/** Copies that were never published and the working file of a dead exporter. */
const LEFTOVER = /^(\.build-|\.link-|warehouse\.duckdb)/

/** Tidies after exporters that died; call it only under the export lock. */
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

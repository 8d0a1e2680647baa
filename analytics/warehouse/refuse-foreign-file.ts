import { open } from "node:fs/promises"

/** Each DuckDB file has these letters behind a checksum of eight bytes. */
const MAGIC = "DUCK"
const MAGIC_AT = 8

/**
 * Keeps the exporter from writing over a file of somebody else.
 *
 * @throws Error when there is a file that is not DuckDB's.
 */
export async function refuseForeignFile(file: string): Promise<void> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") {
      return null
    }
    throw error
  })
  try {
    const found = await handle?.read(Buffer.alloc(4), 0, 4, MAGIC_AT)
    if (found && found.buffer.toString("latin1") !== MAGIC) {
      throw new Error(
        `${file} is no DuckDB file. Move it away, or export elsewhere.`
      )
    }
  } finally {
    await handle?.close()
  }
}

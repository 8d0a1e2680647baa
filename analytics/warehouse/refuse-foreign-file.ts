import { open } from "node:fs/promises"

/** Each DuckDB file has these letters behind a checksum of eight bytes. */
const MAGIC = "DUCK"
const MAGIC_AT = 8

/**
 * Keeps the exporter from writing over a file of somebody else. One that is
 * empty or all zeros was begun by an exporter that died: it is nobody's.
 *
 * @throws Error when there is a file that is not DuckDB's.
 */
export async function refuseForeignFile(file: string): Promise<void> {
  const begin = await readBegin(file)
  const letters = begin.toString("latin1", MAGIC_AT)
  if (letters !== MAGIC && begin.some((byte) => byte !== 0)) {
    throw new Error(
      `${file} is no DuckDB file. Move it away, or export elsewhere.`
    )
  }
}

/** The first bytes, zeros where there are none. */
async function readBegin(file: string): Promise<Buffer> {
  const begin = Buffer.alloc(MAGIC_AT + MAGIC.length)
  try {
    const handle = await open(file)
    try {
      await handle.read(begin, 0, begin.length, 0)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
      throw error
    }
  }
  return begin
}

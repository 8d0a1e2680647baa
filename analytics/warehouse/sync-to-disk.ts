import { open } from "node:fs/promises"

/** Makes a file, or the entries of a directory, survive a power cut. */
export async function syncToDisk(file: string): Promise<void> {
  const handle = await open(file, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

import type { Published } from "./published"
import { publishedFile } from "./published-file"
import { readGeneration } from "./read-generation"

/**
 * What readers get now, or null before the first export.
 *
 * @param directory where generations are published.
 */
export async function readPublished(
  directory: string
): Promise<Published | null> {
  const file = await publishedFile(directory)
  return file ? await readGeneration(file) : null
}

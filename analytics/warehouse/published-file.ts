import { realpath } from "node:fs/promises"
import { publishedLink } from "./published-link"

/** The generation's own path (`…/gen-7.duckdb`), or null before the first. */
export async function publishedFile(directory: string): Promise<string | null> {
  try {
    return await realpath(publishedLink(directory))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return null
    }
    throw error
  }
}

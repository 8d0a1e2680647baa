import { statSync } from "node:fs"

/** Which file lies at a path, as it is now; null where there is none. */
export function identityOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}:${found.mtimeMs}` : null
}

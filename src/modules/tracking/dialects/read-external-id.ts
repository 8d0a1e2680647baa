import type { Dialect } from "./dialect"
import { readJson } from "./read-json"

const LONGEST = 200

/**
 * The provider's own name of a webhook, where its dialect gives one: the same
 * event may be sent again in other bytes.
 */
export function readExternalId(dialect: Dialect, body: string): string | null {
  if (!dialect.replayField) {
    return null
  }
  try {
    const document = readJson(body) as Record<string, unknown> | null
    const id = document?.[dialect.replayField]
    return typeof id === "string" && id && id.length <= LONGEST ? id : null
  } catch {
    // Kept as it is; whoever takes it in says what is wrong with it.
    return null
  }
}

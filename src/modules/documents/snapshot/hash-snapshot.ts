import { createHash } from "node:crypto"

/**
 * SHA-256 (hex) of a snapshot's JSON with sorted keys, so that a database
 * that reorders keys gives the same hash.
 */
export function hashSnapshot(snapshot: object): string {
  return createHash("sha256").update(toSortedJson(snapshot)).digest("hex")
}

const toSortedJson = (value: object) =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
        )
      : part
  )

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

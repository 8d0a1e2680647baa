import type { Sighting } from "../sighting"

/** SQL types of what a version and its event have in common. */
export const sightingColumns = {
  occurred_at: "timestamptz",
  precision: "text",
  original_time: "text",
  code: "text",
  raw_status: "text",
  text: "text",
  location: "text",
  status: "text",
  sub: "text",
  reason: "text",
  flags: "text[]",
  unmapped: "boolean",
} as const satisfies Partial<Record<keyof Sighting, string>>

import type { HoldType } from "./hold-types"

/** Why an order does not move, as the database holds it. */
export type OpenHold = {
  id: string
  type: HoldType
  subject: string
  source: "check" | "rule" | "person" | "audit"
  evidence: Record<string, unknown> | null
  /** UTC, ISO 8601. */
  placed_at: string
  /** When it ends by itself: UTC, ISO 8601; null when time does not end it. */
  hold_until: string | null
}

/** A hold that is to be placed, or whose evidence is to be renewed. */
export type WantedHold = Pick<OpenHold, "type" | "subject" | "evidence">

import type { TrackingReason, TrackingStatus } from "../../../types/tracking"

/** What a person says a word means. */
export type WordMapping = {
  word_id: string
  /** null: it means nothing any more. */
  status: TrackingStatus | null
  sub: string | null
  reason: TrackingReason | null
  /** User who says so. */
  by: string
}

import type { TrackingReason, TrackingStatus } from "../../../types/tracking"
import type { CourierWord } from "./courier-word"

/** A word and what a person says it means. */
export type MappedWord = CourierWord & {
  status: TrackingStatus
  sub: string | null
  reason: TrackingReason | null
}

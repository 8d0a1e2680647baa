import type { TrackingReason, TrackingStatus } from "../../../types/tracking"

/**
 * What a courier's code or status means. A status of null is an event that
 * only carries a flag; without a status the words of the event decide.
 */
export type Meaning = {
  status?: TrackingStatus | null
  sub?: string | null
  reason?: TrackingReason | null
  /** It is late, wherever it is. */
  delayed?: true
  /** The provider's status stands for many things: the words said which. */
  refined?: true
}

import type { AppliedState } from "../../../modules/tracking/storage/mark-applied"
import type { TimelineEntry } from "../../../types/timeline"

type TrackerEvent = { id: string; order_id: string; fulfillment_id: string }

/** Everything that new states of trackers cause. */
export type TrackerEffects = {
  created: TrackerEvent[]
  changed: (TrackerEvent & { from: string; to: string })[]
  delivered: TrackerEvent[]
  entries: TimelineEntry[]
  applied: AppliedState[]
}

import type { AppliedState } from "../../../modules/tracking/storage/mark-applied"
import type { TimelineEntry } from "../../../types/timeline"
import type { FailedAttempt } from "./to-failed-attempts"
import type { TrackerEvent } from "./tracker-event"

/** Everything that new states of trackers cause. */
export type TrackerEffects = {
  created: TrackerEvent[]
  changed: (TrackerEvent & { from: string; to: string })[]
  delivered: TrackerEvent[]
  returned: TrackerEvent[]
  failed: FailedAttempt[]
  entries: TimelineEntry[]
  applied: AppliedState[]
}

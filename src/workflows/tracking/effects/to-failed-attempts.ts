import type { TrackerEvent } from "./tracker-event"
import type { TrackerWithEvents } from "./to-timeline-entries"
import { toTrackerEvent } from "./to-tracker-event"

/** `order_cycle.delivery_attempt_failed` */
export type FailedAttempt = TrackerEvent & {
  /** The how-manieth attempt failed, from 1. */
  attempt: number
  /** Who is responsible and why, for example `consignee_not_home`. */
  reason: string | null
  /** UTC, ISO 8601. */
  at: string
}

/**
 * Failed attempts that nobody was told of.
 *
 * @param told causes of the timeline's entries about failed attempts.
 */
export const toFailedAttempts = (
  tracker: TrackerWithEvents & TrackerEvent,
  told: Set<string>
): FailedAttempt[] =>
  tracker.events
    .filter(({ milestones }) => milestones.includes("delivery_failed"))
    .map((event, index) => ({ event, attempt: index + 1 }))
    .filter(({ event }) => !told.has(`event:${event.key}`))
    .map(({ event, attempt }) => ({
      ...toTrackerEvent(tracker),
      attempt,
      reason: event.reason,
      at: new Date(event.effective_at ?? 0).toISOString(),
    }))

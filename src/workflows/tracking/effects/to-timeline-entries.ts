import type { TimelineEntry, TimelineKind } from "../../../types/timeline"

/** A tracker and its events, as far as effects need them. */
export type TrackerWithEvents = {
  id: string
  order_id: string
  courier: string
  tracking_number: string
  events: {
    key: string
    effective_at: Date | null
    location: string | null
    reason: string | null
    sub: string | null
    milestones: string[]
    /** User who wrote the event, null for the courier's own. */
    told_by: string | null
  }[]
}

/** What the order's timeline tells of a parcel's journey. */
export const toTimelineEntries = (
  tracker: TrackerWithEvents
): TimelineEntry[] =>
  tracker.events.flatMap((event) => {
    const { effective_at, milestones } = event
    return effective_at
      ? milestones.map((kind) => ({
          order_id: tracker.order_id,
          kind: kind as TimelineKind,
          cause: `event:${event.key}`,
          at: effective_at,
          actor: event.told_by ?? `courier:${tracker.courier}`,
          payload: {
            tracker_id: tracker.id,
            courier: tracker.courier,
            tracking_number: tracker.tracking_number,
            location: event.location,
            reason: event.reason,
            sub: event.sub,
          },
        }))
      : []
  })

import type { TrackingStatus } from "../../../types/tracking"
import type { TrackedEvent } from "../identity/tracked-event"
import type { EventFlag } from "../sighting"
import { followJourney } from "./follow-journey"
import type { Journey } from "./journey"
import { type Milestone, milestonesBetween } from "./milestones-between"
import { minutesBetween } from "./minutes-between"
import { orderEvents } from "./order-events"
import type { PlacedEvent } from "./placed-event"
import { rankOf } from "./rank-of"
import { compareText } from "./compare-text"

const SKEW_MINUTES = 2 * 60
const IMPOSSIBLE_MINUTES = 48 * 60

/** An event with what the fold says about it. */
export type FoldedEvent = TrackedEvent & {
  /** The time that counts; null for undated and retracted events. */
  effective_at: string | null
  /** The parcel's status after it. */
  status_after: TrackingStatus
  milestones: Milestone[]
}

/**
 * The parcel's journey as a pure function of its set of events: the same set
 * gives the same journey, however it was split, ordered or repeated.
 *
 * @returns the journey, and the events in fold order, then undated and retracted ones.
 */
export function foldEvents(events: TrackedEvent[]): {
  journey: Journey
  events: FoldedEvent[]
} {
  const journey = newJourney()
  const standing = events.filter(({ retraction }) => !retraction)
  const dated = orderEvents(standing).map((event) => foldOne(journey, event))
  const idle = [
    ...standing.filter((event) => !event.occurred_at).sort(byRank),
    ...events.filter(({ retraction }) => retraction).sort(byRank),
  ].map((event) => ({
    ...event,
    effective_at: null,
    status_after: journey.status,
    milestones: [],
  }))
  return { journey, events: [...dated, ...idle] }
}

const byRank = (a: TrackedEvent, b: TrackedEvent): number =>
  rankOf(a) - rankOf(b) || compareText(a.key, b.key)

function foldOne(journey: Journey, placed: PlacedEvent): FoldedEvent {
  const event = afterPickup(journey, placed)
  const before = { ...journey }
  const ahead = minutesBetween(event.received_at, event.effective_at)
  const flags: EventFlag[] = ahead > SKEW_MINUTES ? ["clock_skew"] : []
  if (event.flags.includes("tz_assumed")) {
    journey.flags.add("tz_assumed")
  }
  if (ahead > SKEW_MINUTES) {
    journey.flags.add("clock_skew")
  }
  if (event.flags.includes("delayed") && !isOver(journey.status)) {
    journey.flags.add("delayed")
  }
  const bearsStatus = event.status !== null && event.status !== "unknown"
  if (bearsStatus && ahead <= IMPOSSIBLE_MINUTES) {
    flags.push(...followJourney(journey, event))
  }
  return {
    ...event,
    flags: [...event.flags, ...flags],
    status_after: journey.status,
    milestones: milestonesBetween(before, journey),
  }
}

/**
 * A courier that rejects an order before it was collected cancels it; once
 * somebody had the parcel in their hands it is held. Which of the two it is
 * depends on all that was told, so no payload alone can say.
 */
const afterPickup = (journey: Journey, event: PlacedEvent): PlacedEvent =>
  event.status === "cancelled" &&
  event.sub === "rejected" &&
  journey.first_scan_at !== null
    ? { ...event, status: "on_hold", sub: null }
    : event

const isOver = (status: TrackingStatus) =>
  ["delivered", "returned", "lost", "disposed", "cancelled"].includes(status)

const newJourney = (): Journey => ({
  status: "unknown",
  sub: null,
  reason: null,
  flags: new Set(),
  attempts: 0,
  status_at: null,
  first_scan_at: null,
  out_for_delivery_at: null,
  delivered_at: null,
  returned_at: null,
  last_scan_at: null,
  memory: {
    trouble: null,
    returnReason: null,
    lastFailure: null,
    deliveredTo: null,
    strayPlaces: new Set(),
  },
})

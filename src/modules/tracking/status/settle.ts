import type { ParcelFlag, TrackingStatus } from "../../../types/tracking"
import type { Journey } from "./journey"
import type { PlacedEvent } from "./placed-event"
import { statusTable } from "./status-table"

const withReason = new Set<TrackingStatus>([
  "on_hold",
  "delivery_failed",
  "return_in_transit",
  "returned",
  "lost",
  "disposed",
  "cancelled",
])

const endsDelay = new Set<TrackingStatus>([
  "delivered",
  "returned",
  "lost",
  "disposed",
  "cancelled",
])

/** Lets an event set the journey's status, as `as` where rules rename it. */
export function settle(
  journey: Journey,
  event: PlacedEvent,
  as: Partial<Pick<Journey, "status" | "sub" | "reason">> = {}
): void {
  const { status = event.status ?? "unknown" } = as
  journey.status = status
  journey.sub = as.sub === undefined ? event.sub : as.sub
  journey.reason = withReason.has(status)
    ? as.reason === undefined
      ? event.reason
      : as.reason
    : null
  journey.status_at = event.effective_at
  if (endsDelay.has(status)) {
    journey.flags.delete("delayed" satisfies ParcelFlag)
  }
  if (status === "delivered") {
    journey.delivered_at = event.effective_at
    journey.memory.deliveredTo = event.location
  }
  if (status === "returned") {
    journey.returned_at = event.effective_at
  }
  if (status === "out_for_delivery") {
    journey.out_for_delivery_at ??= event.effective_at
  }
  noteScan(journey, event)
}

/** A time that we had to assume enters no first or last scan. */
function noteScan(journey: Journey, event: PlacedEvent): void {
  const { physical } = statusTable[event.status ?? "unknown"]
  if (physical && !event.flags.includes("time_assumed")) {
    journey.first_scan_at ??= event.effective_at
    journey.last_scan_at = event.effective_at
  }
}

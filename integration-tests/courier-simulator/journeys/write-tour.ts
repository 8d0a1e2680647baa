import type { City } from "./city"
import type { JourneyWriter } from "./journey-writer"
import type { Scan } from "./scan"

/** A morning's tour, and how it ends at the door. */
export function writeTour(
  writer: JourneyWriter,
  city: City,
  end: "delivered" | "delivery_failed",
  reason: Scan["reason"] = null
): void {
  writer
    .between(7.5, 10.5, "out_for_delivery", city)
    .after(1, 8, end, city, reason)
}

import { refineByText } from "../../mapping/refine-by-text"
import { transitCandidates } from "../../mapping/transit-candidates"
import { joinPlace } from "../join-place"
import { meaningOf } from "../meaning-of"
import { neededNumber } from "../needed-number"
import type { PayloadReader } from "../payload-reader"
import type { RawEvent, RawParcel } from "../raw-parcel"
import { shipengineStatuses } from "./shipengine-statuses"

/** A tracking; it does not name its courier, the caller does. */
export function readShipengineTracking(tracking: PayloadReader): RawParcel {
  const warnings = new Set<string>()
  const status = tracking.word("status_code")
  const meaning = meaningOf(shipengineStatuses, status, warnings)
  return {
    courier: null,
    tracking_number: neededNumber(tracking, "tracking_number"),
    provider_ref: null,
    eta: tracking.maybe("estimated_delivery_date"),
    zone: null,
    summary: {
      meaning,
      raw_status: status,
      at:
        meaning.status === "delivered"
          ? tracking.word("actual_delivery_date")
          : null,
      updated_at: null,
    },
    events: tracking.list("events").map((event) => readEvent(event, warnings)),
    warnings,
  }
}

function readEvent(event: PayloadReader, warnings: Set<string>): RawEvent {
  const status = event.word("status_code")
  const text = event.text("description")
  const meaning = meaningOf(shipengineStatuses, status, warnings)
  return {
    at: event.word("occurred_at") ?? event.word("carrier_occurred_at"),
    code: event.word("event_code"),
    raw_status: status,
    text,
    location: joinPlace(
      event.word("city_locality"),
      event.word("state_province")
    ),
    meaning:
      status === "IT"
        ? refineByText(meaning, text, transitCandidates)
        : meaning,
  }
}

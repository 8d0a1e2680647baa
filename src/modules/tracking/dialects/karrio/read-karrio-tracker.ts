import { neededNumber } from "../needed-number"
import type { PayloadReader } from "../payload-reader"
import type { RawParcel } from "../raw-parcel"
import { karrioMeaning } from "./karrio-meaning"
import { karrioTime } from "./karrio-time"

/** A tracker of a karrio server. */
export function readKarrioTracker(tracker: PayloadReader): RawParcel {
  const warnings = new Set<string>()
  const status = tracker.word("status")
  return {
    courier: tracker.word("carrier_name")?.toLowerCase() ?? null,
    tracking_number: neededNumber(tracker, "tracking_number"),
    provider_ref: tracker.word("id"),
    eta: tracker.maybe("estimated_delivery"),
    zone: null,
    summary: {
      meaning: karrioMeaning({ status, reason: null }, warnings),
      raw_status: status,
      at: null,
      updated_at: tracker.word("updated_at"),
    },
    events: tracker.list("events").map((event) => ({
      at: karrioTime({
        timestamp: event.word("timestamp"),
        date: event.word("date"),
        time: event.word("time"),
      }),
      code: event.word("code"),
      raw_status: event.word("status"),
      text: event.text("description"),
      location: event.word("location"),
      meaning: karrioMeaning(
        { status: event.word("status"), reason: event.word("reason") },
        warnings
      ),
    })),
    warnings,
  }
}

import { joinPlace } from "../join-place"
import { neededNumber } from "../needed-number"
import type { PayloadReader } from "../payload-reader"
import type { RawEvent, RawParcel } from "../raw-parcel"
import { easypostMeaning } from "./easypost-meaning"

/** A Tracker object; what is `null` in one endpoint is `""` in another. */
export function readEasypostTracker(tracker: PayloadReader): RawParcel {
  const warnings = new Set<string>()
  const is_return = tracker.flag("is_return")
  const status = tracker.word("status")
  return {
    courier: tracker.word("carrier")?.toLowerCase() ?? null,
    tracking_number: neededNumber(tracker, "tracking_code"),
    provider_ref: tracker.word("id"),
    eta: tracker.maybe("est_delivery_date"),
    zone: null,
    summary: {
      meaning: easypostMeaning(
        {
          status,
          status_detail: tracker.word("status_detail"),
          carrier_code: null,
          is_return,
        },
        warnings
      ),
      raw_status: status,
      at: null,
      updated_at: tracker.word("updated_at"),
    },
    events: tracker
      .list("tracking_details")
      .map((detail) => readDetail(detail, is_return, warnings)),
    warnings,
  }
}

function readDetail(
  detail: PayloadReader,
  is_return: boolean,
  warnings: Set<string>
): RawEvent {
  const status = detail.word("status")
  const carrier_code = detail.word("carrier_code")
  const place = detail.child("tracking_location")
  return {
    at: detail.word("datetime"),
    code: carrier_code,
    raw_status: status,
    text: detail.text("message") ?? detail.text("description"),
    location: joinPlace(place?.word("city"), place?.word("state")),
    meaning: easypostMeaning(
      {
        status,
        status_detail: detail.word("status_detail"),
        carrier_code,
        is_return,
      },
      warnings
    ),
  }
}

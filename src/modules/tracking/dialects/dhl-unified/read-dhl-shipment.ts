import { refineByText } from "../../mapping/refine-by-text"
import { transitCandidates } from "../../mapping/transit-candidates"
import { meaningOf } from "../meaning-of"
import { neededNumber } from "../needed-number"
import type { PayloadReader } from "../payload-reader"
import type { RawEvent, RawParcel } from "../raw-parcel"
import { dhlStatuses } from "./dhl-statuses"

/** One shipment; the times of its events mostly lack an offset. */
export function readDhlShipment(shipment: PayloadReader): RawParcel {
  const warnings = new Set<string>()
  const summary = shipment.child("status")
  const status = summary?.word("statusCode") ?? null
  return {
    courier: "dhl",
    tracking_number: neededNumber(shipment, "id"),
    provider_ref: null,
    eta: shipment.maybe("estimatedTimeOfDelivery"),
    zone: null,
    summary: {
      meaning: meaningOf(dhlStatuses, status, warnings),
      raw_status: status,
      at: summary?.word("timestamp") ?? null,
      updated_at: null,
    },
    events: shipment.list("events").map((event) => readEvent(event, warnings)),
    warnings,
  }
}

function readEvent(event: PayloadReader, warnings: Set<string>): RawEvent {
  const status = event.word("statusCode") ?? event.word("status")
  const text = event.text("description") ?? event.word("status")
  const meaning = meaningOf(dhlStatuses, status, warnings)
  return {
    at: event.word("timestamp"),
    code: null,
    raw_status: status,
    text,
    location:
      event.child("location")?.child("address")?.word("addressLocality") ??
      null,
    meaning:
      status === "transit"
        ? refineByText(meaning, text, transitCandidates)
        : meaning,
  }
}

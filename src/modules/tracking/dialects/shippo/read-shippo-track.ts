import { joinPlace } from "../join-place"
import { neededNumber } from "../needed-number"
import type { PayloadReader } from "../payload-reader"
import type { RawEvent, RawParcel } from "../raw-parcel"
import { shippoMeaning } from "./shippo-meaning"

/** A track; its current status stands apart from its history. */
export function readShippoTrack(track: PayloadReader): RawParcel {
  const warnings = new Set<string>()
  const current = track.child("tracking_status")
  return {
    courier: track.word("carrier")?.toLowerCase() ?? null,
    tracking_number: neededNumber(track, "tracking_number"),
    provider_ref: null,
    eta: track.maybe("eta"),
    zone: null,
    summary: {
      meaning: current ? readMeaning(current, warnings) : {},
      raw_status: current?.word("status") ?? null,
      at: current?.word("status_date") ?? null,
      updated_at: null,
    },
    events: track
      .list("tracking_history")
      .map((status) => readStatus(status, warnings)),
    warnings,
  }
}

const readStatus = (
  status: PayloadReader,
  warnings: Set<string>
): RawEvent => ({
  at: status.word("status_date"),
  code: status.child("substatus")?.word("code") ?? null,
  raw_status: status.word("status"),
  text: status.text("status_details"),
  location: joinPlace(
    status.child("location")?.word("city"),
    status.child("location")?.word("state")
  ),
  meaning: readMeaning(status, warnings),
})

const readMeaning = (status: PayloadReader, warnings: Set<string>) =>
  shippoMeaning(
    {
      status: status.word("status"),
      status_details: status.text("status_details"),
      substatus: status.child("substatus")?.word("code") ?? null,
    },
    warnings
  )

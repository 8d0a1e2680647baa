import { IANAZone } from "luxon"
import {
  trackingReasons,
  trackingStatuses,
  type TrackingStatus,
} from "../../../types/tracking"
import { normalizeTrackingNumber } from "../identity/normalize-tracking-number"
import { mapEvent } from "../mapping/map-event"
import type { Sighting } from "../sighting"
import { chooseZone } from "../time/choose-zone"
import { readEventTime } from "../time/read-event-time"
import { listOrders } from "./list-orders"
import type { ParseContext } from "./parse-context"
import type { ParsedParcel } from "./parsed-parcel"
import { PayloadReader } from "./payload-reader"
import { readJson } from "./read-json"
import { summarySighting } from "./summary-sighting"

/**
 * Reads the payload that we document for everybody whose courier has no
 * dialect of its own: `{courier, tracking_number, zone?, status?, updated_at?,
 * events: [{at, status?, sub?, code?, text, location?, reason?}]}` or
 * `{trackers: [...]}`; statuses are ours.
 *
 * @throws BadPayload with the place of what cannot be read.
 */
export function parseGeneric(
  body: string,
  context: ParseContext
): ParsedParcel[] {
  const document = new PayloadReader(readJson(body))
  const parcels = document.has("trackers")
    ? document.list("trackers")
    : [document]
  return parcels.map((parcel) => parseParcel(parcel, context))
}

function parseParcel(
  parcel: PayloadReader,
  context: ParseContext
): ParsedParcel {
  const courier = context.carrier ?? parcel.text("courier")?.toLowerCase()
  const number = parcel.text("tracking_number")
  if (!number?.trim()) {
    throw parcel.refusal("tracking_number", "The parcel's number is missing.")
  }
  if (!courier) {
    throw parcel.refusal("courier", "The courier's code is missing.")
  }
  const zone = readZone(parcel) ?? context.zone
  const summary = parcel.oneOf("status", trackingStatuses)
  const warnings = new Set<string>()
  const scans = parcel.list("events").map((event) => ({
    ...parseEvent(event, { zone, courier, summary, warnings }),
    list_order: null,
  }))
  const orders = listOrders(scans)
  const sightings: Sighting[] = scans.map((scan, index) => ({
    ...scan,
    list_order: orders[index],
  }))
  const told = summarySighting({
    status: summary,
    at: parcel.text("updated_at"),
    zone: chooseZone({ zone, courier, location: null, text: null }),
    received_at: context.received_at,
    sightings,
  })
  return {
    courier,
    tracking_number: normalizeTrackingNumber(number),
    provider_ref: null,
    claimed_status: summary,
    sightings: told ? [...sightings, told] : sightings,
    warnings: [...warnings],
  }
}

function readZone(parcel: PayloadReader): string | null {
  const zone = parcel.text("zone")
  if (zone && !IANAZone.isValidZone(zone)) {
    throw parcel.refusal(
      "zone",
      `"${zone}" is no time zone. Write an IANA name, for example Asia/Jakarta.`
    )
  }
  return zone
}

function parseEvent(
  event: PayloadReader,
  parcel: {
    zone: string | null
    courier: string
    summary: TrackingStatus | null
    warnings: Set<string>
  }
) {
  const text = event.text("text")
  const location = event.text("location")
  const at = event.text("at")
  const time = readEventTime(at, chooseZone({ ...parcel, location, text }))
  if (at && !time.occurred_at) {
    parcel.warnings.add("unreadable_time")
  }
  const status = event.oneOf("status", trackingStatuses)
  return {
    ...time,
    code: event.text("code"),
    raw_status: status,
    text,
    location,
    ...mapEvent(
      {
        status,
        sub: event.text("sub"),
        reason: event.oneOf("reason", trackingReasons),
        text,
      },
      parcel.summary
    ),
  }
}

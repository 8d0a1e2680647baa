import { IANAZone } from "luxon"
import { trackingReasons, trackingStatuses } from "../../../../types/tracking"
import { PayloadReader } from "../payload-reader"
import type { RawEvent, RawParcel } from "../raw-parcel"
import { readJson } from "../read-json"

type Couriers = {
  /** Declared by the caller; it wins. */
  carrier: string | null
  /** Taken where the payload names none. */
  home: string | null
}

/**
 * Reads a payload in our own shape.
 *
 * @throws BadPayload with the place of what cannot be read.
 */
export function readOwnShape(body: string, couriers: Couriers): RawParcel[] {
  const document = new PayloadReader(readJson(body))
  const parcels = document.has("trackers")
    ? document.list("trackers")
    : [document]
  return parcels.map((parcel) => readParcel(parcel, couriers))
}

function readParcel(parcel: PayloadReader, couriers: Couriers): RawParcel {
  const courier =
    couriers.carrier ?? parcel.text("courier")?.toLowerCase() ?? couriers.home
  const tracking_number = parcel.text("tracking_number")
  if (!tracking_number?.trim()) {
    throw parcel.refusal("tracking_number", "The parcel's number is missing.")
  }
  if (!courier) {
    throw parcel.refusal("courier", "The courier's code is missing.")
  }
  const status = parcel.oneOf("status", trackingStatuses)
  return {
    courier,
    tracking_number,
    provider_ref: null,
    eta: parcel.maybe("estimated_delivery"),
    zone: readZone(parcel),
    summary: {
      meaning: { status: status ?? undefined },
      raw_status: status,
      at: null,
      updated_at: parcel.text("updated_at"),
    },
    events: parcel.list("events").map(readEvent),
    warnings: new Set(),
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

function readEvent(event: PayloadReader): RawEvent {
  const status = event.oneOf("status", trackingStatuses)
  return {
    at: event.text("at"),
    code: event.text("code"),
    raw_status: status,
    text: event.text("text"),
    location: event.text("location"),
    meaning: {
      status: status ?? undefined,
      sub: event.text("sub"),
      reason: event.oneOf("reason", trackingReasons),
    },
  }
}

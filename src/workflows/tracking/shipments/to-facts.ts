import { normalizeTrackingNumber } from "../../../modules/tracking/identity/normalize-tracking-number"
import type { Place } from "../../../modules/tracking/lanes/place"
import { toLaneKey } from "../../../modules/tracking/lanes/to-lane-key"
import type { TrackerFacts } from "../../../modules/tracking/storage/tracker-facts"
import { phoneTail } from "./phone-tail"
import type { Shipment } from "./shipment"

/** What is known of one label's parcel: where it goes and from where. */
export function toFacts(
  { labels, order }: Shipment,
  origin: Place | null,
  label: { courier: string; service: string | null; tracking_number: string }
): TrackerFacts {
  const address = order?.shipping_address ?? null
  const own = labels?.find(
    (one) =>
      normalizeTrackingNumber(one?.tracking_number ?? "") ===
      label.tracking_number
  )
  return {
    label_id: own?.id ?? null,
    phone_tail: phoneTail(address?.phone),
    lane_key: toLaneKey({ ...label, origin, destination: address }),
    origin_country: codeOf(origin),
    destination_country: codeOf(address),
    destination_city: address?.city?.trim() || null,
  }
}

const codeOf = (place: Place | null): string | null =>
  place?.country_code?.trim().toLowerCase() || null

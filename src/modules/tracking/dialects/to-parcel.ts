import { normalizeTrackingNumber } from "../identity/normalize-tracking-number"
import { mapEvent } from "../mapping/map-event"
import { chooseZone } from "../time/choose-zone"
import { readEta } from "../time/read-eta"
import { readEventTime } from "../time/read-event-time"
import { listOrders } from "./list-orders"
import type { ParseContext } from "./parse-context"
import type { ParsedParcel } from "./parsed-parcel"
import type { RawEvent, RawParcel } from "./raw-parcel"
import type { specificCodeDialects } from "./specific-code-dialects"
import { summarySighting } from "./summary-sighting"

/**
 * The part that all dialects share: zones and times, what words mean, the
 * direction of the list, the summary.
 *
 * @param coded the dialect, where its codes name one kind of event each.
 */
export function toParcel(
  raw: RawParcel,
  context: ParseContext,
  coded: (typeof specificCodeDialects)[number] | null = null
): ParsedParcel {
  const courier = context.carrier ?? raw.courier
  const zone = raw.zone ?? context.zone
  const claimed = raw.summary.meaning.status ?? null
  const scans = raw.events.map((event) => ({
    ...readEvent(event, { courier, zone, claimed, warnings: raw.warnings }),
    has_specific_code: coded !== null && event.code !== null,
    list_order: null,
  }))
  const orders = listOrders(scans)
  const sightings = scans.map((scan, index) => ({
    ...scan,
    list_order: orders[index],
  }))
  const usualZone = () =>
    chooseZone({ zone, courier, location: null, text: null })
  const summary = summarySighting({
    ...raw.summary,
    zone: usualZone,
    received_at: context.received_at,
    sightings,
  })
  return {
    courier,
    tracking_number: raw.tracking_number?.trim()
      ? normalizeTrackingNumber(raw.tracking_number)
      : null,
    provider_ref: raw.provider_ref,
    claimed_status: claimed,
    courier_eta: readEta(raw.eta, usualZone),
    sightings: summary ? [...sightings, summary] : sightings,
    warnings: [...raw.warnings],
  }
}

function readEvent(
  event: RawEvent,
  parcel: {
    courier: string | null
    zone: string | null
    claimed: ParsedParcel["claimed_status"]
    warnings: Set<string>
  }
) {
  const { at, code, raw_status, text, location, meaning } = event
  const time = readEventTime(at, () =>
    chooseZone({ ...parcel, location, text })
  )
  if (at && !time.occurred_at) {
    parcel.warnings.add("unreadable_time")
  }
  return {
    ...time,
    code,
    raw_status,
    text,
    location,
    ...mapEvent(meaning, text, parcel.claimed),
    flags: meaning.delayed ? [...time.flags, "delayed" as const] : time.flags,
  }
}

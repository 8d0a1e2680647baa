import { statusTable } from "../../../../modules/tracking/status/status-table"
import { chooseZone } from "../../../../modules/tracking/time/choose-zone"
import type { PublicTracking } from "../../../../types/public-tracking"
import type { TrackingStatus } from "../../../../types/tracking"
import { maskName } from "./mask-name"
import { toPublicEvents } from "./to-public-events"

type TrackerFacts = {
  tracker: {
    courier: string
    tracking_number: string
    status: TrackingStatus
    status_at: Date | string | null
    flags: string[]
    courier_eta: Date | string | null
    promised_at: Date | string | null
  }
  /** Its name. */
  courier: string
  address: { first_name?: string | null; city?: string | null } | null
  items: { title: string; quantity: unknown }[]
  events: Parameters<typeof toPublicEvents>[0]
  /** Of core's label. */
  url: string | null
}

/** Leaves of what is known of a parcel only what anybody may read. */
export function toPublicTracking({
  tracker,
  courier,
  address,
  items,
  events,
  url,
}: TrackerFacts): PublicTracking {
  const { status } = tracker
  const expected = tracker.courier_eta ?? tracker.promised_at
  const city = address?.city?.trim() || null
  return {
    courier,
    tracking_number: tracker.tracking_number,
    courier_url: url && /^https?:\/\//i.test(url) ? url : null,
    status,
    status_at: toIso(tracker.status_at),
    is_delayed: tracker.flags.includes("delayed"),
    recipient: maskName(address?.first_name),
    city,
    time_zone: chooseZone({
      zone: null,
      courier: tracker.courier,
      location: city,
      text: null,
    }),
    expected_at: statusTable[status].terminal ? null : toIso(expected),
    items: items.map(({ title, quantity }) => ({
      title,
      quantity: Number(quantity),
    })),
    events: toPublicEvents(events),
  }
}

const toIso = (time: Date | string | null) =>
  time && new Date(time).toISOString()

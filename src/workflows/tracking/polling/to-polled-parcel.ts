import { followScans } from "../../../modules/tracking/polling/follow-scans"
import type { PolledParcel } from "../../../modules/tracking/polling/polled-parcel"
import { zoneOfDestination } from "../../../modules/tracking/polling/zone-of-destination"
import type { TrackingStatus } from "../../../types/tracking"
import { toDate } from "../../../modules/tracking/time/to-date"

type Time = Date | string

type TrackerRow = {
  status: TrackingStatus
  sub: string | null
  created_at: Time
  status_at: Time | null
  first_scan_at: Time | null
  last_polled_at: Time | null
  origin_country: string | null
  destination_country: string | null
  destination_city: string | null
  not_found: number
  expired_answers: number
}

type Surroundings = {
  account: { last_webhook_at: Time | null; time_zone: string | null }
  /** Physical scans, latest first. */
  scans: Parameters<typeof followScans>[1]
  lane: { p10_hours: number } | null
}

/** An account whose webhooks came within a day is asked less often. */
const LIVE_WEBHOOK_MS = 24 * 3_600_000

/** What the rules of polling want to know of a tracker. */
export function toPolledParcel(
  row: TrackerRow,
  { account, scans, lane }: Surroundings,
  now: Date
): PolledParcel {
  const webhook = toDate(account.last_webhook_at)
  const { origin_country, destination_country, destination_city } = row
  return {
    status: row.status,
    created_at: new Date(row.created_at),
    status_at: toDate(row.status_at),
    first_scan_at: toDate(row.first_scan_at),
    last_polled_at: toDate(row.last_polled_at),
    ...followScans(row.sub, scans, destination_city),
    lane_p10_hours: lane?.p10_hours ?? null,
    zone:
      zoneOfDestination(destination_country, destination_city) ??
      account.time_zone ??
      "Etc/UTC",
    is_abroad:
      origin_country !== null &&
      destination_country !== null &&
      origin_country !== destination_country,
    has_live_webhook:
      webhook !== null && now.getTime() - webhook.getTime() < LIVE_WEBHOOK_MS,
    not_found: row.not_found,
    expired_answers: row.expired_answers,
    quota: null,
  }
}

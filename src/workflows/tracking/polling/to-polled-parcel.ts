import { isAtDestination } from "../../../modules/tracking/polling/is-at-destination"
import type { PolledParcel } from "../../../modules/tracking/polling/polled-parcel"
import type { TrackingStatus } from "../../../types/tracking"

type Time = Date | string

type TrackerRow = {
  status: TrackingStatus
  sub: string | null
  created_at: Time
  status_at: Time | null
  first_scan_at: Time | null
  last_polled_at: Time | null
  not_found: number
  expired_answers: number
}

/** An account whose webhooks came within a day is asked less often. */
const LIVE_WEBHOOK_MS = 24 * 3_600_000

/** What the rules of polling want to know of a tracker. */
export function toPolledParcel(
  row: TrackerRow,
  account: { last_webhook_at: Time | null; time_zone: string | null },
  now: Date
): PolledParcel {
  const webhook = toDate(account.last_webhook_at)
  return {
    status: row.status,
    created_at: new Date(row.created_at),
    status_at: toDate(row.status_at),
    first_scan_at: toDate(row.first_scan_at),
    last_polled_at: toDate(row.last_polled_at),
    // Trackers do not know the city yet: only the courier's word counts.
    at_destination: isAtDestination({ sub: row.sub, location: null }, null),
    destination_known: false,
    lane_p10_hours: null,
    zone: account.time_zone ?? "Etc/UTC",
    is_abroad: false,
    has_live_webhook:
      webhook !== null && now.getTime() - webhook.getTime() < LIVE_WEBHOOK_MS,
    not_found: row.not_found,
    expired_answers: row.expired_answers,
  }
}

const toDate = (time: Time | null): Date | null =>
  time === null ? null : new Date(time)

import type { CourierAccountHealth } from "../../../types/courier-accounts"
import { quotaDay } from "../polling/quota-day"
import { quotaOf } from "../polling/quota-of"
import type { CourierCapabilities } from "../providers/courier-capabilities"
import type { AccountWork } from "../storage/read-account-work"

type HealthFacts = {
  account: { daily_quota: number | null; quota_zone: string | null }
  /** What the provider's usual plan allows; null: it is not installed. */
  usual: CourierCapabilities["quota"] | null
  work: AccountWork | undefined
  /** Calls by the day that they were counted in. */
  calls: { day: string; calls: number }[]
  now: Date
}

/** How an account fares; its own quota goes before its provider's. */
export function judgeHealth({
  account,
  usual,
  work,
  calls,
  now,
}: HealthFacts): CourierAccountHealth {
  const { daily, zone } = quotaOf(account, usual)
  const { day, ends_at } = quotaDay(now, zone)
  const calls_today = calls.find((one) => one.day === day)?.calls ?? 0
  const last = work?.last_polled_at ?? null
  return {
    has_provider: usual !== null,
    day,
    calls_today,
    // A quota that was lowered during the day leaves nothing, not less.
    calls_left: daily === null ? null : Math.max(0, daily - calls_today),
    day_ends_at: ends_at.toISOString(),
    last_polled_at: last && new Date(last).toISOString(),
    due_parcels: work?.due_parcels ?? 0,
    expired_parcels: work?.expired_parcels ?? 0,
    failed_payloads: work?.failed_payloads ?? 0,
  }
}

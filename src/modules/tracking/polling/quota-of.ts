import type { CourierCapabilities } from "../providers/courier-capabilities"

export type AccountQuota = {
  /** Calls in a day; null: any number. */
  daily: number | null
  /** IANA zone that the day is cut in. */
  zone: string
}

/**
 * An account's own quota goes before its provider's usual one.
 *
 * @param usual null: the provider is not installed.
 */
export const quotaOf = (
  account: { daily_quota: number | null; quota_zone: string | null },
  usual: CourierCapabilities["quota"] | null
): AccountQuota => ({
  daily: account.daily_quota ?? usual?.daily ?? null,
  zone: account.quota_zone ?? usual?.zone ?? "Etc/UTC",
})

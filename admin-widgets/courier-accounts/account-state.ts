import type { CourierAccountRow } from "../../src/types/courier-accounts"

export type AccountState =
  "off" | "gone" | "paused" | "open" | "resting" | "works"

/** What matters most about an account: whether it is asked, and why not. */
export function accountState(
  account: CourierAccountRow,
  now: Date
): AccountState {
  if (!account.enabled) {
    return "off"
  }
  if (!account.health.has_provider) {
    return "gone"
  }
  if (account.paused_error !== null) {
    return "paused"
  }
  if (account.breaker_state !== "closed") {
    return "open"
  }
  const isResting =
    account.retry_at !== null && new Date(account.retry_at) > now
  return isResting ? "resting" : "works"
}

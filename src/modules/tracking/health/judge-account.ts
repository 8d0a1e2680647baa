import type { CourierAccountHealth } from "../../../types/courier-accounts"
import type { HeldAlert } from "../alerts/held-alert"

/** How an account does, as far as alerts are decided by it. */
type JudgedAccount = Pick<
  CourierAccountHealth,
  | "has_provider"
  | "day"
  | "calls_today"
  | "calls_left"
  | "due_parcels"
  | "expired_parcels"
> & {
  enabled: boolean
  /** The vendor's words for refusing the key; null: it is good. */
  paused_error: string | null
  breaker_state: "closed" | "open" | "half_open"
}

/**
 * Whether an account's parcels are no longer followed as they should be: its
 * provider is not installed, its key is refused, its provider is down, its
 * quota is too small, or it calls parcels expired. One alert at a time; what still holds stays the same
 * episode, and what a person closed is told again on another day.
 *
 * @param openCause cause of the account's open alert.
 */
export function judgeAccount(
  account: JudgedAccount,
  openCause: string | null
): HeldAlert | null {
  const why = account.enabled ? whatIsWrong(account) : null
  return why === null
    ? null
    : {
        kind: "tracking_degraded",
        cause: openCause?.startsWith(`${why}:`)
          ? openCause
          : `${why}:${account.day}`,
        facts: {
          why,
          words: account.paused_error,
          calls: account.calls_today,
          left: account.calls_left,
          waiting: account.due_parcels,
          expired: account.expired_parcels,
        },
      }
}

function whatIsWrong(account: JudgedAccount): string | null {
  const { paused_error, breaker_state, calls_left, due_parcels } = account
  if (!account.has_provider) {
    return "provider_missing"
  }
  if (paused_error !== null) {
    return "key_refused"
  }
  if (breaker_state !== "closed") {
    return "unavailable"
  }
  if (calls_left === 0 && due_parcels > 0) {
    return "quota_used_up"
  }
  return account.expired_parcels > 0 ? "expired_answers" : null
}

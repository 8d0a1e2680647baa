import type { AccountHealth } from "./account-health"
import type { HeldAlert } from "./held-alert"

/**
 * Whether an account's parcels are no longer followed as they should be: its
 * key is refused, its provider is down, its quota is too small, or it calls
 * parcels expired. One alert at a time; what still holds stays the same
 * episode, and what a person closed is told again on another day.
 *
 * @param openCause cause of the account's open alert.
 * @param day YYYY-MM-DD.
 */
export function judgeAccount(
  account: AccountHealth,
  openCause: string | null,
  day: string
): HeldAlert | null {
  const why = account.enabled ? whatIsWrong(account) : null
  return why === null
    ? null
    : {
        kind: "tracking_degraded",
        cause: openCause?.startsWith(`${why}:`) ? openCause : `${why}:${day}`,
        facts: {
          why,
          words: account.paused_error,
          calls: account.calls,
          quota: account.quota,
          waiting: account.waiting,
          expired: account.expired,
        },
      }
}

function whatIsWrong(account: AccountHealth): string | null {
  const { paused_error, breaker_state, calls, quota, waiting } = account
  if (paused_error !== null) {
    return "key_refused"
  }
  if (breaker_state !== "closed") {
    return "unavailable"
  }
  if (quota !== null && calls >= quota && waiting > 0) {
    return "quota_used_up"
  }
  return account.expired > 0 ? "expired_answers" : null
}

/** Account that is asked about a parcel, as far as it says when. */
export type AskedAccount = {
  name: string
  enabled: boolean
  /** The vendor's words for refusing our key. */
  paused_error: string | null
  breaker_until: Date | string | null
  breaker_state: string
  /** The provider, or its quota, wants no call before. */
  retry_at: Date | string | null
}

export type NextQuestion = {
  /** From when on the next poll asks: UTC, ISO 8601; null: nobody can say. */
  asked_from: string | null
  /** Why it is not asked at once; null: it is. */
  waits_for: "account_paused" | "breaker" | "quota" | null
}

/** When a parcel that is due now is really asked about. */
export function nextQuestion(account: AskedAccount, now: Date): NextQuestion {
  if (!account.enabled || account.paused_error !== null) {
    return { asked_from: null, waits_for: "account_paused" }
  }
  const quota = timeOf(account.retry_at)
  const breaker =
    account.breaker_state === "closed" ? 0 : timeOf(account.breaker_until)
  const from = Math.max(quota, breaker)
  if (from <= now.getTime()) {
    return { asked_from: now.toISOString(), waits_for: null }
  }
  return {
    asked_from: new Date(from).toISOString(),
    waits_for: breaker > quota ? "breaker" : "quota",
  }
}

const timeOf = (time: Date | string | null) =>
  time === null ? 0 : new Date(time).getTime()

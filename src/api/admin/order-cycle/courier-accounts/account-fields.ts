/** What is shown of an account: its secret and token never are. */
export const accountFields = [
  "id",
  "name",
  "provider_id",
  "couriers",
  "time_zone",
  "enabled",
  "last_webhook_at",
  "old_secret_until",
  "rps",
  "daily_quota",
  "quota_zone",
  "breaker_state",
  "breaker_until",
  "retry_at",
  "paused_error",
]

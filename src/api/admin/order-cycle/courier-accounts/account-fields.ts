/** What is shown of an account: its secret and token never are. */
export const accountFields = [
  "id",
  "name",
  "provider_id",
  "couriers",
  "time_zone",
  "enabled",
  "last_webhook_at",
]

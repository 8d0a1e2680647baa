/** A new account as it stands in the fields. */
export type AccountDraft = {
  provider_id: string
  name: string
  couriers: string[]
  secret: string
  api_key: string
  base_url: string
  rps: string
  daily_quota: string
  quota_zone: string
}

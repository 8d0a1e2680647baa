/** An account as it is opened. */
export type NewCourierAccount = {
  name: string
  provider_id: string
  couriers: string[]
  /** Proves its webhooks; null: it sends none, or nobody signs them. */
  secret: string | null
  /** Key of the provider's API; null: it is not asked. */
  api_key?: string | null
  options?: Record<string, unknown>
  time_zone: string | null
  rps?: number | null
  daily_quota?: number | null
  quota_zone?: string | null
}

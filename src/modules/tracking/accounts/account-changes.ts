/** What may be changed of an account that is open; undefined stays. */
export type AccountChanges = {
  name?: string
  /** false: it is not asked, and its webhooks find nobody. */
  enabled?: boolean
  rps?: number | null
  daily_quota?: number | null
  quota_zone?: string | null
}

/** How a courier account does, as far as alerts are decided by it. */
export type AccountHealth = {
  enabled: boolean
  /** The vendor's words for refusing the key; null: it is good. */
  paused_error: string | null
  breaker_state: "closed" | "open" | "half_open"
  /** Calls of today, and how many there may be; null: no limit. */
  calls: number
  quota: number | null
  /** Parcels that are due and wait for a call. */
  waiting: number
  /** Parcels that the provider has called expired three times or more. */
  expired: number
}

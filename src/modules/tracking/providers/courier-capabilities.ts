/** What a provider can do. */
export type CourierCapabilities = {
  /** It can be asked about a parcel. */
  poll: boolean
  webhook: "proof" | "hint" | "none"
  /** It must be told of a parcel before it follows it. */
  register: boolean
  /** What its usual plan allows; null: no limit that we know. */
  quota: {
    rps: number | null
    daily: number | null
    /** Calls in a day about one parcel. */
    per_parcel?: number | null
    zone: string | null
  }
}

/** What came of asking a provider about one parcel. */
export type CourierAnswer =
  | {
      kind: "ok"
      /** As the provider wrote it; its dialect reads it. */
      body: string
    }
  | {
      kind: "not_found" | "auth" | "unavailable"
      /** The provider's own words. */
      message: string
    }
  | {
      kind: "rate_limited"
      message: string
      /** Seconds to wait; null: the provider does not say. */
      retry_after: number | null
    }

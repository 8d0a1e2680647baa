/** A provider's refusal, in classes that say what to do about it. */
export type PayloadError = {
  class: "not_found" | "auth" | "rate_limited" | "unavailable" | "invalid"
  /** The provider's own words. */
  message: string
}

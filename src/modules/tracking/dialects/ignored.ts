import type { ParsedPayload } from "./parsed-payload"

/** A provider's message that is about no parcel. */
export const ignored = (): ParsedPayload => ({
  kind: "ignored",
  error: null,
  rejected: [],
  parcels: [],
})

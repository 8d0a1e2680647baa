import type { ParsedParcel } from "./parsed-parcel"
import type { PayloadError } from "./payload-error"
import type { RejectedRow } from "./rejected-row"

/** What a payload turned out to be, and what it says. */
export type ParsedPayload = {
  /** `ignored`: a provider's message that is about no parcel. */
  kind: "tracking" | "webhook" | "ignored" | "error"
  /** A refusal that the provider answered with. */
  error: PayloadError | null
  /** Rows of a file that nobody can use; the others are answered. */
  rejected: RejectedRow[]
  parcels: ParsedParcel[]
}

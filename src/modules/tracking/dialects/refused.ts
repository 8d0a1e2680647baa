import type { ParsedPayload } from "./parsed-payload"
import type { PayloadError } from "./payload-error"

/** A payload with which the provider refused to tell. */
export const refused = (
  kind: PayloadError["class"],
  message: string | null
): ParsedPayload => ({
  kind: "error",
  error: { class: kind, message: message ?? "" },
  rejected: [],
  parcels: [],
})

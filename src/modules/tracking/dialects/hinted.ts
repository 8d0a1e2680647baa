import type { ParsedParcel } from "./parsed-parcel"
import type { ParsedPayload } from "./parsed-payload"

/**
 * A webhook that proves nothing: it names parcels and what is claimed of
 * them, and writes no event.
 */
export const hinted = (parcels: ParsedParcel[]): ParsedPayload => ({
  kind: "webhook",
  error: null,
  rejected: [],
  parcels: parcels.map((parcel) => ({ ...parcel, sightings: [] })),
})

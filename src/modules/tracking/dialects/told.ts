import type { ParsedParcel } from "./parsed-parcel"
import type { ParsedPayload } from "./parsed-payload"

/** A payload that tells of parcels. */
export const told = (
  parcels: ParsedParcel[],
  kind: "tracking" | "webhook" = "tracking"
): ParsedPayload => ({ kind, error: null, rejected: [], parcels })

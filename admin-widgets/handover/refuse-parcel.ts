import type { ParcelRow } from "../../src/types/packing"
import type { HandoverChoice } from "./handover-choice"
import type { ParcelRefusal } from "./parcel-refusal"

/** Why a scanned parcel may not go with this courier from here, if so. */
export function refuseParcel(
  parcel: ParcelRow | null,
  { location_id, courier }: HandoverChoice
): ParcelRefusal | null {
  if (!parcel) {
    return "unknown"
  }
  if (parcel.state === "handed_over") {
    return "already_gone"
  }
  if (parcel.state !== "labelled") {
    return "not_labelled"
  }
  if (location_id !== null && parcel.location_id !== location_id) {
    return "other_location"
  }
  return courier !== null && parcel.courier !== courier ? "other_courier" : null
}

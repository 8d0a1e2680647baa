import type { ParcelRow } from "../../../src/types/packing"
import type { StationState } from "./station-state"

/** The parcel that a scan counts for: the one on the bench, else any open one. */
export function openParcelOf({ desk, parcelId }: StationState) {
  const open = (desk?.parcels ?? []).filter(isOpen)
  return open.find(({ id }) => id === parcelId) ?? open[0] ?? null
}

const isOpen = ({ state }: ParcelRow) => state === "open"

import type { StationState } from "./station-state"

/** The parcel that the packer has before them; null: there is none. */
export const parcelOnBench = ({ desk, parcelId }: StationState) =>
  desk?.parcels.find(({ id }) => id === parcelId) ?? null

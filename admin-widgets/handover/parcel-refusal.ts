/** Why a parcel does not go onto the manifest. */
export type ParcelRefusal =
  | "unknown"
  | "not_labelled"
  | "already_gone"
  | "other_courier"
  | "other_location"

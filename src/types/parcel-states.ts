import type { ParcelState } from "./packing"

/** Parcels whose units have been taken from their shelf and are in the house. */
export const packedParcelStates: ParcelState[] = [
  "packed",
  "labelling",
  "label_failed",
  "label_unknown",
  "labelled",
]

/** Parcels that hold nothing any more. */
export const emptyParcelStates: ParcelState[] = ["voided", "put_away"]

/** Parcels for which a label is bought, or may have been. */
export const boundParcelStates: ParcelState[] = [
  "labelling",
  "label_unknown",
  "labelled",
  "handed_over",
]

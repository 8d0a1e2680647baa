import type { ChangeFacts } from "./change-facts"

/** Facts as they are when labels that the courier has not are void. */
export const unbindLabelled = (facts: ChangeFacts): ChangeFacts => ({
  ...facts,
  parcels: facts.parcels.map((parcel) =>
    parcel.state === "labelled" && !parcel.is_scanned
      ? { ...parcel, is_bound: false }
      : parcel
  ),
})

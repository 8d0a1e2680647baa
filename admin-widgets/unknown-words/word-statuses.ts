import { trackingStatuses } from "../../src/types/tracking"

/** What a word can mean; parcels expire by their age, not by a word. */
export const wordStatuses = trackingStatuses.filter(
  (status) => status !== "unknown" && status !== "expired"
)

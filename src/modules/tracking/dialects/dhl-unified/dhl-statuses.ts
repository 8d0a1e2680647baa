import type { Meaning } from "../../mapping/meaning"

/** Status codes of DHL's Unified Tracking API. */
export const dhlStatuses: Record<string, Meaning> = {
  "pre-transit": { status: "pending" },
  // Refined by the words: it stands for everything under way.
  transit: { status: "in_transit" },
  delivered: { status: "delivered" },
  failure: { status: "delivery_failed" },
  unknown: { status: "unknown" },
}

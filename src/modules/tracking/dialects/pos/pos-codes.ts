import type { Meaning } from "../../mapping/meaning"

/** Pos Indonesia's codes. */
export const posCodes: Record<string, Meaning> = {
  "POSTING LOKET": { status: "picked_up" },
  "MANIFEST SERAH": { status: "in_transit" },
  "MANIFEST TERIMA": { status: "in_transit" },
  "PROSES ANTAR": { status: "out_for_delivery" },
  // The end of a round, not of the journey, when it is to be tried again.
  "SELESAI ANTAR": { status: "delivered" },
}

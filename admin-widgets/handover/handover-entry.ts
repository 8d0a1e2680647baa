import type { ParcelListRow } from "../../src/types/packing"
import type { ParcelRefusal } from "./parcel-refusal"

/** A code that was scanned for the courier, and what it came to. */
export type HandoverEntry = {
  code: string
  parcel: ParcelListRow | null
} & (
  | { outcome: "asking" | "listed" | "gone" }
  /** Before it was sent: seen by this page. */
  | { outcome: "refused"; refusal: ParcelRefusal }
  /** The server's own sentence, for a look-up or for the hand-over. */
  | { outcome: "failed"; message: string }
)

import type { ScanRow } from "../../../src/types/packing"
import type { ShortPickRow } from "../../../src/types/pick-batch"
import type { StationResponse } from "../../../src/types/station"

/** What became of the last scan. */
export type LastScan = { code: string } & (
  | { outcome: "sending" | "offline" | "unanswered" | "opened" | "chosen" }
  | { outcome: "answered"; scan: ScanRow }
  /** The server's own sentence. */
  | { outcome: "refused"; message: string }
)

export type StationAction =
  "open" | "nextBox" | "carton" | "short" | "close" | "override" | "label"

export type StationState = {
  desk: StationResponse | null
  /** The parcel on the bench. */
  parcelId: string | null
  last: LastScan | null
  /** Whom an order belongs to, and the code that asks for it again. */
  taken: { code: string; message: string } | null
  /** What is under way. */
  pending: StationAction | null
  /** What became of units that were reported missing; the goods' name. */
  missed: { title: string; short_picks: ShortPickRow[] } | null
  refusal: { action: StationAction; message: string } | null
}

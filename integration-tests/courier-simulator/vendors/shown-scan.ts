import type { Scan } from "../journeys/scan"

/** A scan as an answer tells of it, true or not. */
export type ShownScan = Pick<Scan, "step" | "city" | "at" | "reason"> & {
  /** It stands there a second time, with a space behind its words. */
  is_repeated: boolean
}

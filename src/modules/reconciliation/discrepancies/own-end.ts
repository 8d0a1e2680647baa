import { type DiscrepancyCode, discrepancyCodes } from "./discrepancy-codes"
import type { DiscrepancyResolution } from "./discrepancy-resolutions"

/** What makes a discrepancy go without a person, the likeliest first. */
const ENDS: DiscrepancyResolution[] = [
  "matched_later",
  "corrected",
  "refunded",
  "accepted",
]

/**
 * How a code ends when it no longer stands and nobody said why: of a file,
 * because somebody released it.
 */
export function ownEnd(code: DiscrepancyCode): DiscrepancyResolution {
  const { resolutions } = discrepancyCodes[code]
  const isOfFile = code === "B08" || code.startsWith("E")
  const ends: DiscrepancyResolution[] = isOfFile
    ? ["matched_later", "accepted"]
    : ENDS
  return (
    ends.find((one) => (resolutions as readonly string[]).includes(one)) ??
    "false_positive"
  )
}

import { trueState } from "../parcels/true-state"
import type { ShownScan } from "./shown-scan"

/** The scan that an answer's own summary speaks of. */
export const headOf = (scans: readonly ShownScan[]): ShownScan | null =>
  trueState([...scans].sort((a, b) => a.at - b.at))

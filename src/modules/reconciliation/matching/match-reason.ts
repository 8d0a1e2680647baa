/**
 * Why a line is noteworthy (design §7): C01 underpaid, C02 overpaid or again,
 * C03 reference corrected, C04 reference in conflict, C05 ambiguous, C06 late,
 * C07 cancelled order, C08 merged, C09 split, C10 other currency.
 */
export type MatchReason =
  "C01" | "C02" | "C03" | "C04" | "C05" | "C06" | "C07" | "C08" | "C09" | "C10"

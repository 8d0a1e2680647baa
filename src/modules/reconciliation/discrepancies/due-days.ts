import type { DiscrepancyRule } from "./discrepancy-rule"

/** Business days until it escalates; null: nobody has to act. */
export const dueDays: Record<DiscrepancyRule["severity"], number | null> = {
  critical: 1,
  high: 2,
  normal: 5,
  info: null,
}

import type { DiscrepancyResolution } from "./discrepancy-resolutions"

/** What is fixed about a discrepancy's code. */
export type DiscrepancyRule = {
  name: string
  severity: "critical" | "high" | "normal" | "info"
  /** It resolves by itself when the other half comes. */
  ends_with_counterpart?: boolean
  /** How a person may end it. */
  resolutions: readonly DiscrepancyResolution[]
  /** Values that its sentence shows. */
  evidence: readonly string[]
}

import type { DiscrepancyRule } from "../discrepancy-rule"

/** Leg C: transfers that the shop waits for. */
export const transferCodes = {
  C01: {
    name: "underpaid",
    severity: "normal",
    resolutions: ["matched_later", "written_off", "refunded", "false_positive"],
    evidence: ["expected", "found"],
  },
  C02: {
    name: "overpaid_or_again",
    severity: "normal",
    resolutions: ["refunded", "matched_later", "accepted", "false_positive"],
    evidence: ["found", "expected"],
  },
  C03: {
    name: "ref_corrected",
    severity: "info",
    resolutions: ["accepted", "false_positive"],
    evidence: ["written", "reference"],
  },
  C04: {
    name: "ref_conflict",
    severity: "normal",
    resolutions: ["matched_later", "corrected", "false_positive"],
    evidence: ["found", "reference"],
  },
  C05: {
    name: "ambiguous",
    severity: "normal",
    resolutions: ["matched_later", "false_positive"],
    evidence: ["found", "candidates"],
  },
  C06: {
    name: "late",
    severity: "info",
    resolutions: ["accepted", "false_positive"],
    evidence: ["found", "due_on"],
  },
  C07: {
    name: "cancelled_order",
    severity: "high",
    resolutions: ["refunded", "corrected", "false_positive"],
    evidence: ["found", "reference"],
  },
  C08: {
    name: "merged",
    severity: "info",
    resolutions: ["accepted", "false_positive"],
    evidence: ["found", "candidates"],
  },
  C09: {
    name: "split",
    severity: "info",
    resolutions: ["accepted", "false_positive"],
    evidence: ["expected"],
  },
  C10: {
    name: "other_currency",
    severity: "normal",
    resolutions: ["refunded", "corrected", "accepted", "false_positive"],
    evidence: ["found", "expected"],
  },
} as const satisfies Record<string, DiscrepancyRule>

import type { DiscrepancyRule } from "../discrepancy-rule"

/** Leg D: cash that couriers collect. */
export const codCodes = {
  D01: {
    name: "not_remitted",
    severity: "high",
    ends_with_counterpart: true,
    resolutions: ["matched_later", "claimed", "corrected", "false_positive"],
    evidence: ["expected", "opened_on"],
  },
  D02: {
    name: "remitted_short",
    severity: "normal",
    resolutions: ["claimed", "written_off", "accepted", "false_positive"],
    evidence: ["expected", "found"],
  },
  D03: {
    name: "cod_fee",
    severity: "normal",
    resolutions: ["claimed", "accepted", "false_positive"],
    evidence: ["expected", "found"],
  },
  D04: {
    name: "remitted_but_returned",
    severity: "high",
    resolutions: ["refunded", "corrected", "false_positive"],
    evidence: ["found"],
  },
  D05: {
    name: "remitted_late",
    severity: "normal",
    resolutions: ["accepted", "false_positive"],
    evidence: ["found", "days"],
  },
} as const satisfies Record<string, DiscrepancyRule>

import type { DiscrepancyRule } from "../discrepancy-rule"

/** Leg E: files and the audit. */
export const fileCodes = {
  E01: {
    name: "balance",
    severity: "high",
    resolutions: ["corrected", "accepted", "false_positive"],
    evidence: ["found"],
  },
  E02: {
    name: "gap_or_count",
    severity: "high",
    resolutions: ["corrected", "accepted", "false_positive"],
    evidence: ["text"],
  },
  E03: {
    name: "duplicate_file",
    severity: "info",
    resolutions: ["accepted", "false_positive"],
    evidence: ["text"],
  },
  E04: {
    name: "overlap",
    severity: "info",
    resolutions: ["accepted", "false_positive"],
    evidence: ["text"],
  },
  E05: {
    name: "unreadable",
    severity: "normal",
    resolutions: ["corrected", "accepted", "false_positive"],
    evidence: ["text"],
  },
  E06: {
    name: "arithmetic",
    severity: "normal",
    resolutions: ["corrected", "claimed", "accepted", "false_positive"],
    evidence: ["text"],
  },
  E07: {
    name: "stale_source",
    severity: "normal",
    ends_with_counterpart: true,
    resolutions: ["matched_later", "accepted", "false_positive"],
    evidence: ["days"],
  },
  E08: {
    name: "audit_broken",
    severity: "critical",
    resolutions: ["accepted", "false_positive"],
    evidence: ["position"],
  },
} as const satisfies Record<string, DiscrepancyRule>

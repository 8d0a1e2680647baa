import type { DiscrepancyRule } from "../discrepancy-rule"

/** Leg B: what a provider paid out and what the bank booked. */
export const payoutCodes = {
  B01: {
    name: "payout_missing",
    severity: "high",
    ends_with_counterpart: true,
    resolutions: ["matched_later", "claimed", "false_positive"],
    evidence: ["expected", "opened_on"],
  },
  B02: {
    name: "payout_amount",
    severity: "high",
    resolutions: ["claimed", "accepted", "written_off", "false_positive"],
    evidence: ["expected", "found"],
  },
  B03: {
    name: "payout_returned",
    severity: "critical",
    resolutions: ["matched_later", "corrected", "false_positive"],
    evidence: ["found"],
  },
  B04: {
    name: "unmatched_deposit",
    severity: "normal",
    resolutions: [
      "matched_later",
      "refunded",
      "corrected",
      "accepted",
      "false_positive",
    ],
    evidence: ["found", "text"],
  },
  B05: {
    name: "duplicate_deposit",
    severity: "normal",
    resolutions: ["refunded", "corrected", "false_positive"],
    evidence: ["found"],
  },
  B06: {
    name: "reserve_held",
    severity: "normal",
    ends_with_counterpart: true,
    resolutions: ["matched_later", "accepted", "false_positive"],
    evidence: ["found"],
  },
  B07: {
    name: "bank_fee",
    severity: "normal",
    resolutions: ["accepted", "written_off", "claimed", "false_positive"],
    evidence: ["found"],
  },
  B08: {
    name: "batch_sum",
    severity: "high",
    resolutions: [
      "corrected",
      "claimed",
      "written_off",
      "accepted",
      "false_positive",
    ],
    evidence: ["expected", "found"],
  },
  B09: {
    name: "negative_balance",
    severity: "normal",
    ends_with_counterpart: true,
    resolutions: ["matched_later", "accepted", "false_positive"],
    evidence: ["found"],
  },
} as const satisfies Record<string, DiscrepancyRule>

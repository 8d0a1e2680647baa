import type { MatchEvidence } from "../../../../types/reconciliation/match-evidence"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/** Days after the end of the window; nothing for a payment in time. */
export const lateEvidence = (
  { day }: LineReading,
  { until }: OpenItem
): MatchEvidence[] =>
  day > until ? [{ key: "late", values: { days: `${day - until}` } }] : []

import type { LeadTimePoint } from "./lead-time-point"

/** A lead time, and what it was learned from. */
export type LearnedLeadTime = {
  /** Ascending days with probabilities that sum to 1. */
  points: LeadTimePoint[]
  n_item: number
  n_supplier: number
  /** Receipts of the supplier that were counted as shorter than they were. */
  capped: number
}

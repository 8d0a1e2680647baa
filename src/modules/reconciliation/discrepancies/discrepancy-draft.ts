import type { DiscrepancyCode } from "./discrepancy-codes"

/** A difference as it stands now. */
export type DiscrepancyDraft = {
  code: DiscrepancyCode
  /** Source minus platform, signed minor units. */
  amount_minor: bigint
  currency_code: string
  order_id?: string | null
  line_id?: string | null
  item_id?: string | null
  match_id?: string | null
  file_id?: string | null
  batch_id?: string | null
  /** Values of the code's sentence; money as minor units of the currency. */
  evidence: Record<string, string>
  /** What it is about: one unresolved row each. */
  dedup_key: string
}

import type { MatchRule } from "../match-rule"
import type { MatchRecord } from "./match-record"

/** Each rule on 240,000 generated lines with known truth (design §6). */
export const benchmarkRecords: Record<MatchRule, MatchRecord> = {
  reference: { right: 146_181, of: 146_182 },
  references: { right: 2_778, of: 2_778 },
  reference_partial: { right: 7_940, of: 7_941 },
  reference_over: { right: 2_503, of: 2_503 },
  reference_typo: { right: 19_961, of: 19_961 },
  unique_amount: { right: 17_402, of: 17_407 },
  amount_payer: { right: 11_951, of: 11_958 },
}

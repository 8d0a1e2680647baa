import type { ExpectedItem } from "../../../../src/modules/reconciliation/matching/expected-item"
import type { MatchLine } from "../../../../src/modules/reconciliation/matching/match-line"

/** Lines that nothing may match by itself. */
export type Adversarial =
  "tie" | "twin_cut_code" | "paid_code" | "cancelled_code" | "other_currency"

export type TrueLine = {
  line: MatchLine
  /** Ids of the items that it pays, all of them; none for a stranger's. */
  pays: string[]
  /** Another line of the same payer pays the same: one of them is right. */
  again: boolean
  adversarial: Adversarial | null
}

/** Orders and lines of thirty days whose truth is known. */
export type GeneratedMonth = { items: ExpectedItem[]; lines: TrueLine[] }

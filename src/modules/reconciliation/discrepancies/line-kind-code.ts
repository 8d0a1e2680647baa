import type { DiscrepancyCode } from "./discrepancy-codes"

/** Lines of a settlement that are no payment of an order, by kind. */
const kinds: Record<string, DiscrepancyCode> = {
  chargeback: "A11",
  chargeback_reversal: "A12",
  unknown: "A20",
  payout_failure: "B03",
  reserve_hold: "B06",
}

/** Words with which banks book their own fees. */
const FEE = /\b(BIAYA|ADM|ADMIN|BUNGA PAJAK|PAJAK BUNGA|FEE|CHARGE|PROVISI)\b/i

/** What a line is by its kind or text, when it pays nothing. */
export function lineKindCode(line: {
  kind: string
  text: string
  moved_minor: bigint
}): DiscrepancyCode | null {
  if (line.kind in kinds) {
    return kinds[line.kind]
  }
  if (line.kind === "transfer_in") {
    return "B04"
  }
  return line.kind === "transfer_out" && FEE.test(line.text) ? "B07" : null
}

import { noReferences } from "../no-references"
import type { SourceLine } from "../source-line"

/** The line that makes a batch whole when rounding alone parts the two. */
export const roundingLine = (
  gap_minor: bigint,
  currency: string,
  id: string | null,
  after: Pick<SourceLine, "line" | "booked_on">
): SourceLine => ({
  line: after.line,
  booked_on: after.booked_on,
  value_on: null,
  currency,
  amount_minor: gap_minor,
  state: "booked",
  kind: "rounding",
  text: "Rounding between the payout and its lines",
  party: null,
  party_account: null,
  refs: { ...noReferences, bank: id },
  parts: { gross_minor: gap_minor, fee_minor: 0n, tax_minor: 0n },
  original: null,
  raw: "",
})

import type { DiscrepancyCode } from "../discrepancies/discrepancy-codes"
import type { DiscrepancyDraft } from "../discrepancies/discrepancy-draft"
import { expectedExchange } from "./expected-exchange"
import { expectedFee } from "./expected-fee"
import type { FeeContract } from "./fee-contract"
import type { FeeLine } from "./fee-line"

/**
 * Lines whose fee is not what the contract says (A14, of a courier D03), or
 * whose conversion lost more than it may (A15). What the shop lost is
 * negative.
 */
export function checkFees(
  contract: FeeContract,
  accountKind: string,
  lines: FeeLine[]
): DiscrepancyDraft[] {
  const tolerance = BigInt(contract.tolerance_minor)
  return lines.flatMap((line) => {
    const fee = expectedFee(contract, line)
    const tax = fee?.tax_minor ?? null
    const found = line.fee_minor + (tax === null ? 0n : line.tax_minor)
    const expected = fee && fee.fee_minor + (tax ?? 0n)
    const isOff = expected !== null && size(found - expected) > tolerance
    const exchanged = expectedExchange(contract, line)
    return [
      ...(isOff
        ? [
            toDraft(accountKind === "courier" ? "D03" : "A14", line, {
              found,
              expected,
              amount: expected - found,
            }),
          ]
        : []),
      ...(exchanged !== null && exchanged - line.moved_minor > tolerance
        ? [
            toDraft("A15", line, {
              found: line.moved_minor,
              expected: exchanged,
              amount: line.moved_minor - exchanged,
            }),
          ]
        : []),
    ]
  })
}

const size = (minor: bigint) => (minor < 0n ? -minor : minor)

const toDraft = (
  code: DiscrepancyCode,
  { id, batch_id, order_id, currency_code, reference }: FeeLine,
  { found, expected, amount }: Record<"found" | "expected" | "amount", bigint>
): DiscrepancyDraft => ({
  code,
  amount_minor: amount,
  currency_code,
  order_id,
  line_id: id,
  batch_id,
  evidence: {
    found_minor: found.toString(),
    expected_minor: expected.toString(),
    ...(reference && { reference }),
  },
  dedup_key: `${code}:line:${id}`,
})

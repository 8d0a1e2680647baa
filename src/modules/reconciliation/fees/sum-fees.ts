import { expectedFee } from "./expected-fee"
import type { FeeContract } from "./fee-contract"
import type { FeeLine } from "./fee-line"

/** Fees of one currency beside what the contract says; minor units. */
export type FeeSums = {
  currency_code: string
  /** Lines that a rule of the contract fits. */
  line_count: number
  fee_minor: string
  expected_minor: string
  /** Lines that are off by more than the contract's tolerance. */
  off_count: number
}

/** Sums fees, with the tax that the contract says, by currency. */
export function sumFees(contract: FeeContract, lines: FeeLine[]): FeeSums[] {
  const sums = new Map<
    string,
    { lines: number; fee: bigint; expected: bigint; off: number }
  >()
  for (const line of lines) {
    const expected = expectedFee(contract, line)
    if (!expected) {
      continue
    }
    const sum = sums.get(line.currency_code) ?? {
      lines: 0,
      fee: 0n,
      expected: 0n,
      off: 0,
    }
    const { fee_minor, tax_minor } = expected
    const found = line.fee_minor + (tax_minor === null ? 0n : line.tax_minor)
    const due = fee_minor + (tax_minor ?? 0n)
    const off = found > due ? found - due : due - found
    sums.set(line.currency_code, {
      lines: sum.lines + 1,
      fee: sum.fee + found,
      expected: sum.expected + due,
      off: sum.off + (off > BigInt(contract.tolerance_minor) ? 1 : 0),
    })
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency_code, { lines: line_count, fee, expected, off }]) => ({
      currency_code,
      line_count,
      fee_minor: fee.toString(),
      expected_minor: expected.toString(),
      off_count: off,
    }))
}

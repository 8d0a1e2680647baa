import { toMainUnits } from "../../../../money/to-main-units"
import type { Finding } from "../finding"
import type { SourceLine } from "../source-line"

/**
 * E06 for a line whose gross less fee and tax is not its net; half the
 * source's smallest unit is no finding.
 */
export function checkParts(
  { line, parts, amount_minor, currency }: SourceLine,
  unit_minor: bigint,
  statement: number
): Finding[] {
  if (!parts) {
    return []
  }
  const { gross_minor, fee_minor, tax_minor } = parts
  const off = gross_minor - fee_minor - tax_minor - amount_minor
  return 2n * (off < 0n ? -off : off) > unit_minor
    ? [partsFinding(statement, line, toMainUnits(off, currency), currency)]
    : []
}

/** @param off decimal text of what is too much before the net. */
export const partsFinding = (
  statement: number,
  line: number,
  off: string,
  currency: string
): Finding => ({
  code: "E06",
  severity: "warning",
  statement,
  line,
  column: null,
  message:
    `Gross less fee and tax is off its net by ${off} ${currency}. The net ` +
    "counts; ask the provider what the difference is.",
})

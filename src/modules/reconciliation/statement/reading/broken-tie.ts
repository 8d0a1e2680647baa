import { minorToDecimal } from "../../../../money/minor-to-decimal"
import type { Finding } from "../finding"
import type { Statement } from "../statement"
import { sourceDecimals } from "./source-decimals"

/** E01 for a statement whose balances do not tie, with its gap if it has one. */
export function brokenTie(
  { tie, gap_minor, currency }: Statement,
  index: number,
  line: number | null
): Finding[] {
  if (tie !== "break") {
    return []
  }
  const message =
    gap_minor === null
      ? "Opening and closing balance are in two currencies, so nothing can " +
        "tie."
      : "The entries do not lead from the opening to the closing balance: " +
        `${minorToDecimal(gap_minor, sourceDecimals(currency))} ` +
        `${currency ?? ""} are unexplained.`
  return [
    {
      code: "E01",
      severity: "error",
      statement: index,
      line,
      column: null,
      message: `${message} Ask the bank for the whole statement.`,
    },
  ]
}

import { toMainUnits } from "../../../../money/to-main-units"
import type { Finding } from "../finding"
import type { Statement } from "../statement"
import type { BalanceChain } from "./check-balances"

/** Balances and sums as a file declares them, in minor units. */
export type Declared = {
  opening: bigint | null
  credit: bigint | null
  debit: bigint | null
  closing: bigint | null
  count: number | null
}

export type TieOut = Pick<
  Statement,
  "opening_minor" | "closing_minor" | "gap_minor" | "tie"
>

/**
 * Compares what a statement declares, else the first and last of its running
 * balances, with what its booked entries sum to.
 */
export function tieOut(
  sums: { credit_minor: bigint; debit_minor: bigint },
  declared: Declared,
  chain: BalanceChain | null
): TieOut {
  const opening_minor = declared.opening ?? chain?.opening_minor ?? null
  const closing_minor = declared.closing ?? chain?.closing_minor ?? null
  const gap_minor =
    opening_minor === null || closing_minor === null
      ? null
      : closing_minor - (opening_minor + sums.credit_minor - sums.debit_minor)
  const isTold = gap_minor !== null
  const holds = gap_minor === 0n && !chain?.breaks.length
  return {
    opening_minor,
    closing_minor,
    gap_minor,
    tie: !isTold ? "none" : holds ? "ok" : "break",
  }
}

/** E01 for balances that do not lead on, at their rows where known. */
export function balanceFindings(
  { gap_minor, tie }: TieOut,
  chain: BalanceChain | null,
  currency: string
): Finding[] {
  if (tie !== "break") {
    return []
  }
  const place = { code: "E01", severity: "error", statement: 0 } as const
  const jumps = (chain?.breaks ?? []).map((line) => ({
    ...place,
    line,
    column: null,
    message:
      "The balance after this row is not the balance before it plus its " +
      "amount. Look for rows that are absent or were changed.",
  }))
  const gap = toMainUnits(gap_minor ?? 0n, currency)
  return gap_minor === 0n
    ? jumps
    : [
        {
          ...place,
          line: null,
          column: null,
          message:
            "The entries do not lead from the opening to the closing balance: " +
            `${gap} ${currency} are missing. Look for rows that are absent ` +
            "or could not be read.",
        },
        ...jumps,
      ]
}

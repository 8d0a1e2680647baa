import { toMainUnits } from "../../../../money/to-main-units"
import type { Finding } from "../finding"
import type { SourceLine } from "../source-line"
import type { Statement } from "../statement"
import { sumFinding } from "./sum-finding"
import type { Declared, TieOut } from "./tie-out"

/** A bank's entries, and what the file says of them. */
type Compared = {
  lines: readonly SourceLine[]
  unreadable: number
  declared: Declared
  sums: Pick<Statement, "credit_minor" | "debit_minor">
  tie: TieOut
}

/**
 * E02 for sums and a count of a footer that are not those of the entries.
 * Sums are not compared where the balances already say what is missing.
 */
export function bankFooterFindings(
  { declared, sums, lines, tie, unreadable }: Compared,
  currency: string,
  line: number
): Finding[] {
  const money = (minor: bigint) => `${toMainUnits(minor, currency)} ${currency}`
  const compare = (what: string, told: bigint | null, found: bigint) =>
    told === null || told === found || tie.tie === "break"
      ? []
      : [sumFinding(0, line, what, money(told), money(found))]
  const { credit, debit, count } = declared
  // A footer may write what went out with a minus.
  const out = debit !== null && debit < 0n ? -debit : debit
  const pending = lines.filter(({ state }) => state === "pending").length
  const rows = lines.length + unreadable
  const isCounted = count === null || [rows, rows - pending].includes(count)
  return [
    ...compare("money in of", credit, sums.credit_minor),
    ...compare("money out of", out, sums.debit_minor),
    ...(isCounted
      ? []
      : [sumFinding(0, line, "entries:", `${count}`, `${rows - pending}`)]),
  ]
}

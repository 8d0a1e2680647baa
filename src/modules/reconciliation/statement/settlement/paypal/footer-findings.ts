import { toMainUnits } from "../../../../../money/to-main-units"
import type { CsvRow } from "../../csv/read-csv-rows"
import { shortenCell } from "../../csv/shorten-cell"
import { sumFinding } from "../../csv/sum-finding"
import type { Finding } from "../../finding"
import type { PaypalSums } from "./paypal-sums"

const NAMES = ["gross in of", "gross out of", "fees of", "returned fees of"]

/** E02 for each sum of a footer that its transactions do not come to. */
export const sumFindings = (
  told: PaypalSums | null,
  found: PaypalSums,
  currency: string,
  statement: number,
  { line, raw }: CsvRow
): Finding[] =>
  told
    ? NAMES.flatMap((name, at) =>
        told[at] === found[at]
          ? []
          : sumFinding(
              statement,
              line,
              name,
              `${toMainUnits(told[at], currency)} ${currency}`,
              `${toMainUnits(found[at], currency)} ${currency}`
            )
      )
    : [sumFinding(statement, line, "sums as", shortenCell(raw), "others")]

/** E02 when a record that counts transactions counts others. */
export function countFinding(record: CsvRow | null, rows: number): Finding[] {
  const told = shortenCell(record?.fields.at(-1) ?? "")
  return record === null || Number(told) === rows
    ? []
    : [sumFinding(null, record.line, "transactions:", told, `${rows}`)]
}

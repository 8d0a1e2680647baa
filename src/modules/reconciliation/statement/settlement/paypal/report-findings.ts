import type { CsvRow } from "../../csv/read-csv-rows"
import { shortenCell } from "../../csv/shorten-cell"
import { sumFinding } from "../../csv/sum-finding"
import type { Finding } from "../../finding"
import type { Batch } from "../batch"
import { countFinding, sumFindings } from "./footer-findings"
import type { PaypalReport } from "./paypal-records"
import { inOurOrder, readPaypalSums, sumPaypal } from "./paypal-sums"

/** What is wrong with a report as a whole: its counts, sums and records. */
export function reportFindings(
  { sections, sums, counts, strange, is_whole }: PaypalReport,
  batches: readonly Batch[]
): Finding[] {
  const rows = sections.reduce((total, one) => total + one.rows.length, 0)
  const known = new Set(batches.map(({ currency }) => currency))
  const footers = [...sections.flatMap((one) => one.sums), ...sums]
  return [
    ...strange.map(strangeFinding),
    ...sections.flatMap((one) => countFinding(one.count, one.rows.length)),
    ...footers
      .filter((record) => !known.has(currencyOf(record)))
      .filter(({ fields }) =>
        fields.slice(2, 6).some((sum) => /[1-9]/.test(sum))
      )
      .map(({ line, raw }) =>
        sumFinding(null, line, "sums as", shortenCell(raw), "nothing")
      ),
    // The footers of a report in several files count what is in the others.
    ...(is_whole
      ? [
          ...counts.flatMap((record) => countFinding(record, rows)),
          ...sums.flatMap((record) => ofReport(record, batches)),
        ]
      : []),
  ]
}

const currencyOf = ({ fields }: CsvRow) => (fields[1] ?? "").toUpperCase()

function ofReport(record: CsvRow, batches: readonly Batch[]): Finding[] {
  const currency = currencyOf(record)
  const index = batches.findIndex((one) => one.currency === currency)
  if (index < 0) {
    return []
  }
  const found = sumPaypal(
    batches
      .filter((one) => one.currency === currency)
      .flatMap((one) => one.lines)
  )
  const stated = readPaypalSums(record, currency)
  const sums = stated && inOurOrder(stated, found)
  return sumFindings(sums, found, currency, index, record)
}

const strangeFinding = ({ line, fields }: CsvRow): Finding => ({
  code: "E05",
  severity: "error",
  statement: null,
  line,
  column: 1,
  message:
    `"${shortenCell(fields[0])}" begins no record of a PayPal settlement report. The row ` +
    "is left out; download the report again.",
})

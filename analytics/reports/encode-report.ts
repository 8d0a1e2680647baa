import { reportToArrow } from "./arrow/report-to-arrow"
import type { ReadReportOptions } from "./read-report-options"
import { reportToParquet } from "./report-to-parquet"
import { aboutReport } from "./about-report"
import { askWarehouse } from "./ask-warehouse"
import { findQuestion } from "./find-question"

export type ReportEncoding = "arrow" | "parquet"

/**
 * A report from the published generation (or a given file) in a form for
 * programs: typed columns, amounts as exact decimals. Arrow's schema carries
 * what the JSON says beside the rows.
 *
 * @throws what `readReport` throws.
 */
export async function encodeReport(
  options: ReadReportOptions,
  encoding: ReportEncoding
): Promise<Uint8Array> {
  const question = await findQuestion(options)
  return askWarehouse(question, async (connection, report, parameters) => {
    if (encoding === "parquet") {
      return await reportToParquet(connection, report, parameters)
    }
    const { name, title, as_of, zone, definition, sql, n } = await aboutReport(
      connection,
      report,
      parameters
    )
    const about = { name, title, as_of, zone, definition, sql, n: String(n) }
    return await reportToArrow(connection, report, parameters, about)
  })
}

import { findWarehouse } from "../warehouse/find-warehouse"
import { withWarehouse } from "../warehouse/with-warehouse"
import { answerReport } from "./answer-report"
import { checkParameters } from "./check-parameters"
import type { ReadReportOptions } from "./read-report-options"
import type { Report } from "./report"
import { reports } from "./reports"
import { UnknownReport } from "./unknown-report"

/**
 * Answers a report from the published generation (or a given file). A reader
 * that has begun goes on with its generation while newer ones are published.
 *
 * @throws UnknownReport, BadReportParameter, NoWarehouse
 */
export async function readReport(options: ReadReportOptions): Promise<Report> {
  const report = reports.find(({ name }) => name === options.name)
  if (!report) {
    throw new UnknownReport(
      options.name,
      reports.map(({ name }) => name)
    )
  }
  const parameters = checkParameters(options)
  return withWarehouse(await findWarehouse(options), (connection) =>
    answerReport(connection, report, parameters)
  )
}

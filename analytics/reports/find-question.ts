import { findWarehouse } from "../warehouse/find-warehouse"
import { checkParameters, type ReportParameters } from "./check-parameters"
import type { ReadReportOptions } from "./read-report-options"
import type { ReportDefinition } from "./report-definition"
import { reports } from "./reports"
import { UnknownReport } from "./unknown-report"

/** A report that is asked for, of which file, and what of it. */
export type Question = {
  report: ReportDefinition
  parameters: ReportParameters
  file: string
}

/** @throws UnknownReport, BadReportParameter, NoWarehouse */
export async function findQuestion(
  options: ReadReportOptions
): Promise<Question> {
  const report = reports.find(({ name }) => name === options.name)
  if (!report) {
    throw new UnknownReport(
      options.name,
      reports.map(({ name }) => name)
    )
  }
  const parameters = checkParameters(options)
  return { report, parameters, file: await findWarehouse(options) }
}

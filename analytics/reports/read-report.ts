import { answerReport } from "./answer-report"
import type { ReadReportOptions } from "./read-report-options"
import type { Report } from "./report"
import { withReport } from "./with-report"

/**
 * Answers a report from the published generation (or a given file).
 *
 * @throws UnknownReport, BadReportParameter, NoWarehouse, OutdatedWarehouse
 */
export const readReport = (options: ReadReportOptions): Promise<Report> =>
  withReport(options, answerReport)

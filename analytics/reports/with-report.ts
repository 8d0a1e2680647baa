import type { DuckDBConnection } from "@duckdb/node-api"
import { findWarehouse } from "../warehouse/find-warehouse"
import { withWarehouse } from "../warehouse/with-warehouse"
import { checkParameters, type ReportParameters } from "./check-parameters"
import { OutdatedWarehouse } from "./outdated-warehouse"
import type { ReadReportOptions } from "./read-report-options"
import type { ReportDefinition } from "./report-definition"
import { reports } from "./reports"
import { UnknownReport } from "./unknown-report"

/**
 * Lends the warehouse to whoever answers a report from it. A reader that has
 * begun goes on with its generation while newer ones are published.
 *
 * @throws UnknownReport, BadReportParameter, NoWarehouse, OutdatedWarehouse
 */
export async function withReport<Answer>(
  options: ReadReportOptions,
  answer: (
    connection: DuckDBConnection,
    report: ReportDefinition,
    parameters: ReportParameters
  ) => Promise<Answer>
): Promise<Answer> {
  const report = reports.find(({ name }) => name === options.name)
  if (!report) {
    throw new UnknownReport(
      options.name,
      reports.map(({ name }) => name)
    )
  }
  const parameters = checkParameters(options)
  const file = await findWarehouse(options)
  try {
    return await withWarehouse(file, (connection) =>
      answer(connection, report, parameters)
    )
  } catch (error) {
    throw lacksTables(error as Error)
      ? new OutdatedWarehouse(report.name, file, error as Error)
      : error
  }
}

/** DuckDB's words for a table, a column or a function that is not there. */
const lacksTables = ({ message }: Error) =>
  /^(Catalog|Binder) Error/.test(message)

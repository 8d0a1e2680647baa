import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import { aboutReport } from "./about-report"
import { bindParameters } from "./bind-parameters"
import type { ReportParameters } from "./check-parameters"
import type { Report } from "./report"
import type { ReportDefinition } from "./report-definition"

/** Runs a report on an open warehouse. */
export async function answerReport(
  connection: DuckDBConnection,
  report: ReportDefinition,
  parameters: ReportParameters
): Promise<Report> {
  const about = await aboutReport(connection, report, parameters)
  const values = bindParameters(report.sql, parameters)
  return { ...about, rows: await readRows(connection, report.sql, values) }
}

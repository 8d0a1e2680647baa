import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import { bindParameters } from "./bind-parameters"
import type { ReportParameters } from "./check-parameters"
import { inlineParameters } from "./inline-parameters"
import type { Report } from "./report"
import type { ReportDefinition } from "./report-definition"

/** Runs a report on an open warehouse. */
export async function answerReport(
  connection: DuckDBConnection,
  report: ReportDefinition,
  parameters: ReportParameters
): Promise<Report> {
  const ask = (sql: string) =>
    readRows(connection, sql, bindParameters(sql, parameters))
  const [meta] = await ask(
    `select zone,
       strftime(as_of at time zone 'UTC', '%Y-%m-%dT%H:%M:%S.%gZ') as as_of
     from meta_export`
  )
  const [{ n }] = await ask(report.count)
  const { from, to, currency } = parameters
  return {
    name: report.name,
    title: report.title,
    as_of: String(meta.as_of),
    zone: String(meta.zone),
    parameters: { from, to, currency },
    columns: [...report.columns],
    rows: await ask(report.sql),
    n: Number(n),
    definition: report.definition,
    sql: inlineParameters(report.sql, parameters).trim(),
  }
}

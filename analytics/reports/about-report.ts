import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import { bindParameters } from "./bind-parameters"
import type { ReportParameters } from "./check-parameters"
import { inlineParameters } from "./inline-parameters"
import type { Report } from "./report"
import type { ReportDefinition } from "./report-definition"

/** All that a report says beside its rows. */
export async function aboutReport(
  connection: DuckDBConnection,
  report: ReportDefinition,
  parameters: ReportParameters
): Promise<Omit<Report, "rows">> {
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
    n: Number(n),
    definition: report.definition,
    sql: inlineParameters(report.sql, parameters).trim(),
  }
}

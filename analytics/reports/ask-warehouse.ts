import type { DuckDBConnection } from "@duckdb/node-api"
import { askTables } from "./ask-tables"
import type { ReportParameters } from "./check-parameters"
import type { Question } from "./find-question"
import type { ReportDefinition } from "./report-definition"

/**
 * Lends the warehouse to whoever answers a report from it.
 *
 * @throws OutdatedWarehouse
 */
export const askWarehouse = <Answer>(
  { report, parameters, file }: Question,
  answer: (
    connection: DuckDBConnection,
    report: ReportDefinition,
    parameters: ReportParameters
  ) => Promise<Answer>
): Promise<Answer> =>
  askTables(report.name, file, (connection) =>
    answer(connection, report, parameters)
  )

import type { DuckDBConnection } from "@duckdb/node-api"
import { withWarehouse } from "../warehouse/with-warehouse"
import type { ReportParameters } from "./check-parameters"
import type { Question } from "./find-question"
import { OutdatedWarehouse } from "./outdated-warehouse"
import type { ReportDefinition } from "./report-definition"

/**
 * Lends the warehouse to whoever answers a report from it. A reader that has
 * begun goes on with its generation while newer ones are published.
 *
 * @throws OutdatedWarehouse
 */
export async function askWarehouse<Answer>(
  { report, parameters, file }: Question,
  answer: (
    connection: DuckDBConnection,
    report: ReportDefinition,
    parameters: ReportParameters
  ) => Promise<Answer>
): Promise<Answer> {
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

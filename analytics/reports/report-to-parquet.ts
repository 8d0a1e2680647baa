import type { DuckDBConnection } from "@duckdb/node-api"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { bindParameters } from "./bind-parameters"
import type { ReportParameters } from "./check-parameters"
import type { ReportDefinition } from "./report-definition"
import { typedSql } from "./typed-sql"

/**
 * A report's rows as a Parquet file. `COPY` takes no parameters, so the
 * answer is put into a temporary table of the connection first.
 */
export async function reportToParquet(
  connection: DuckDBConnection,
  report: ReportDefinition,
  parameters: ReportParameters
): Promise<Uint8Array> {
  const directory = await mkdtemp(path.join(tmpdir(), "order-cycle-report-"))
  const file = path.join(directory, "report.parquet")
  try {
    await connection.run(
      `create temporary table answer as ${typedSql(report)}`,
      bindParameters(report.sql, parameters)
    )
    await connection.run(
      `copy answer to '${file.replaceAll("'", "''")}' (format parquet)`
    )
    return await readFile(file)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

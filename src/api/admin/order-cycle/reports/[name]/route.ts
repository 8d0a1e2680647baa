import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { writeCsv } from "../../../../../csv/write-csv"
import { ANALYTICS_MODULE } from "../../../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../../../modules/analytics/service"
import type { ReportResponse } from "../../../../../types/report"
import { requireWarehouse } from "../require-warehouse"
import type { ReadReportQueryType } from "../validators"

const contentTypes = {
  csv: "text/csv; charset=utf-8",
  arrow: "application/vnd.apache.arrow.stream",
  parquet: "application/vnd.apache.parquet",
} as const

/**
 * A report from the published warehouse, as JSON or as a file: CSV, an Arrow
 * stream or Parquet.
 */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ReadReportQueryType>,
  res: MedusaResponse<ReportResponse | string | Buffer>
) {
  const { format, ...parameters } = req.validatedQuery as ReadReportQueryType
  const analytics = req.scope.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
  await requireWarehouse(req.scope)
  const question = { name: req.params.name, ...parameters }
  if (format === "json") {
    const report = await analytics.readReport(question)
    res.json({ report, warehouse: await analytics.readWarehouse() })
    return
  }
  const content =
    format === "csv"
      ? toCsv(await analytics.readReport(question))
      : Buffer.from(await analytics.encodeReport(question, format))
  res.setHeader("content-type", contentTypes[format])
  // The published day is no part of the name: two exports make two files.
  res.setHeader(
    "content-disposition",
    `attachment; filename="${question.name}.${format}"`
  )
  res.send(content)
}

const toCsv = ({ columns, rows }: ReportResponse["report"]) =>
  writeCsv(
    columns.map(({ name }) => name),
    rows
  )

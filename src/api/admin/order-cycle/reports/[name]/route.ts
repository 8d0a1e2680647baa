import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { writeCsv } from "../../../../../csv/write-csv"
import { ANALYTICS_MODULE } from "../../../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../../../modules/analytics/service"
import type { ReportResponse } from "../../../../../types/report"
import type { ReadReportQueryType } from "../validators"

/** A report from the published warehouse, as JSON or as a CSV file. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ReadReportQueryType>,
  res: MedusaResponse<ReportResponse | string>
) {
  const { format, ...parameters } = req.validatedQuery as ReadReportQueryType
  const analytics = req.scope.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
  const report = await analytics.readReport({
    name: req.params.name,
    ...parameters,
  })
  if (format === "csv") {
    const day = report.as_of.slice(0, 10)
    const file = `${report.name}-${day}.csv`
    res.setHeader("content-type", "text/csv; charset=utf-8")
    res.setHeader("content-disposition", `attachment; filename="${file}"`)
    const columns = report.columns.map((column) => column.name)
    res.send(writeCsv(columns, report.rows))
    return
  }
  res.json({ report, warehouse: await analytics.readWarehouse() })
}

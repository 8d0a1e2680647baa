import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ANALYTICS_MODULE } from "../../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../../modules/analytics/service"
import { requireWarehouse } from "../reports/require-warehouse"
import type { MonthlyReportQueryType } from "./validators"

/** A month's reports as PDF, all from one published generation. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, MonthlyReportQueryType>,
  res: MedusaResponse<Buffer>
) {
  const { month, language } = req.validatedQuery as MonthlyReportQueryType
  const analytics = req.scope.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
  await requireWarehouse(req.scope)
  const pdf = await analytics.writeMonthlyReport(month, language)
  res.setHeader("content-type", "application/pdf")
  res.setHeader(
    "content-disposition",
    `attachment; filename="orders-${month}.pdf"`
  )
  res.send(pdf)
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ANALYTICS_MODULE } from "../../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../../modules/analytics/service"
import { targetsOf } from "../../../../modules/analytics/report/targets-of"
import type { ReportListResponse } from "../../../../types/report"
import { freshenWarehouse } from "./freshen-warehouse"

/** Which reports there are, and how fresh what they answer from is. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ReportListResponse>
) {
  const analytics = req.scope.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
  await freshenWarehouse(req.scope)
  const { timeZone, targets } = await analytics.getOptions()
  res.json({
    reports: await analytics.listReports(),
    zone: timeZone,
    targets: targetsOf(targets),
    warehouse: await analytics.readWarehouse(),
  })
}

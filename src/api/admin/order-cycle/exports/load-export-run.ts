import type { MedusaContainer } from "@medusajs/framework/types"
import { ANALYTICS_MODULE } from "../../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../../modules/analytics/service"
import type { ExportRunDto } from "../../../../types/analytics"
import { toExportRun } from "./to-export-run"

/** A run with its progress as the queue knows it now. */
export async function loadExportRun(
  container: MedusaContainer,
  id: string
): Promise<ExportRunDto> {
  const analytics = container.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
  const run = await analytics.retrieveExportRun(id)
  const [now] = await analytics.followRuns([run])
  return toExportRun(now)
}

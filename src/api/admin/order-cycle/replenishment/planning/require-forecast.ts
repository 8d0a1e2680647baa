import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ANALYTICS_MODULE } from "../../../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../../../modules/analytics/service"
import { requireWarehouse } from "../../reports/require-warehouse"

/**
 * What is published, and whether it is older than two schedules.
 *
 * @throws MedusaError NOT_FOUND before the first export.
 */
export async function requireForecast(scope: MedusaContainer) {
  await requireWarehouse(scope)
  const analytics = scope.resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
  const { published, stale } = await analytics.readWarehouse()
  if (!published) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "Nothing is forecast yet: the shop was never exported. Start an export, " +
        "or wait for the next night."
    )
  }
  return { analytics, as_of: published.as_of, is_stale: stale }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ANALYTICS_MODULE } from "../../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../../modules/analytics/service"
import { fetchWarehouseWorkflow } from "../../../../workflows/analytics/workflows/fetch-warehouse"

/**
 * Fetches the newest shared generation into this server's directory when it
 * has an older one, or none: servers that run no jobs have no other moment.
 *
 * @returns why there is nothing to answer from, or null.
 */
export const freshenWarehouse = (
  container: MedusaContainer
): Promise<string | null> =>
  container
    .resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    .freshen(async (share) => {
      const { result } = await fetchWarehouseWorkflow(container).run({
        input: share,
      })
      return result
    })

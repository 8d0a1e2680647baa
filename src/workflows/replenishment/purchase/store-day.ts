import type { MedusaContainer } from "@medusajs/framework/types"
import { DateTime } from "luxon"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"

/** Today in the store's zone. */
export async function storeDay(container: MedusaContainer): Promise<DateTime> {
  const { timeZone } = await container
    .resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    .getOptions()
  return DateTime.now().setZone(timeZone)
}

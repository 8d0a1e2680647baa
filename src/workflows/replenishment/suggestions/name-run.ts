import type { MedusaContainer } from "@medusajs/framework/types"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"
import { storeDay } from "../purchase/store-day"

/**
 * The run that is due: the published generation and the store's day, because
 * either makes suggestions new.
 *
 * @returns null when nothing is published.
 */
export async function nameRun(
  container: MedusaContainer
): Promise<string | null> {
  const published = await container
    .resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    .findPublished()
  const day = (await storeDay(container)).toFormat("yyyy-MM-dd")
  return published && `${published.generation}@${day}`
}

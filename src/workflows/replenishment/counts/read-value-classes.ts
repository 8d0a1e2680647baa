import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"
import type { CountRhythm } from "../../../modules/replenishment/counts/count-rhythm"

const isClass = (abc: string | null): abc is "A" | "B" | "C" =>
  abc !== null && ["A", "B", "C"].includes(abc)

/**
 * Value classes of items by the published forecast. Before the first one, or
 * when it cannot be read, nobody has a class: counting goes on without.
 */
export async function readValueClasses(
  container: MedusaContainer
): Promise<CountRhythm["classes"]> {
  try {
    const forecasts = await container
      .resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
      .readForecasts()
    return (forecasts?.items ?? []).flatMap(({ inventory_item_id, abc }) =>
      isClass(abc) ? [{ item: inventory_item_id, abc }] : []
    )
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Counts go by no value class: ${(error as Error).message}`)
    return []
  }
}
